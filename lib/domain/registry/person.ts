import { flag, form, longText, mobile, name, text } from "../base/form";
import type { PossibleAct } from "../base/possible-act";

// A person the center knows (人员). Expert, mentor and teacher are uses of a person; an account is another thing.

export const personForm = form({
  name: name("姓名", { most: 30 }),
  title: text("单位、职务或职称", { most: 60, hint: "如 某大学社会工作系副教授" }),
  mobile: mobile("手机号", { optional: true }),
  note: longText("备注", { most: 500, optional: true }),
});

/** For writing. Two people may share a name, but nobody is to be on record twice by mistake. */
export const writtenPersonForm = form({
  ...personForm,
  namesake: flag("同名的另一人", { hint: "人员里已有同名的人时才要勾选" }),
});

/** What may be done with a person on record. An archived one is brought back before anything is changed. */
export function personActs({ archivedAt }: { archivedAt: Date | null }) {
  const current: PossibleAct<"edit" | "archive">[] = [
    { act: "edit", label: "修改", whyNot: null },
    {
      act: "archive",
      label: "归档",
      whyNot: null,
      follows: "归档后，人员列表里不再显示这个人；已有的记录不变，随时可以恢复。",
      danger: true,
    },
  ];
  const archived: PossibleAct<"restore">[] = [{ act: "restore", label: "恢复", whyNot: null }];
  return archivedAt === null ? current : archived;
}
