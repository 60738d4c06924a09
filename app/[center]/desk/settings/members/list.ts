import type { ListColumn } from "@/components/list/list";
import { roleLabels } from "@/lib/domain/access";
import type { Member } from "@/lib/usecases/center/member";

/** Whether somebody signs in with this account. */
export function accountState({ disabled, firstPassword }: Pick<Member, "disabled" | "firstPassword">) {
  if (disabled) return { text: "已停用", tone: "ended" } as const;
  return firstPassword
    ? ({ text: "初始密码未改", tone: "todo" } as const)
    : ({ text: "正常", tone: "passed" } as const);
}

/** Who works in this center, and as what; a row opens for those who may change anything there. */
export function memberColumns(mayEdit: boolean): ListColumn<Member>[] {
  return [
    { label: "姓名", cell: ({ name }) => name, opens: ({ id }) => (mayEdit ? id : null) },
    { label: "登录账号", cell: ({ login }) => login, below: true },
    { label: "角色", cell: ({ roles }) => roles.map((role) => roleLabels[role]).join("、") },
    { label: "账号状态", cell: accountState, fit: true },
  ];
}
