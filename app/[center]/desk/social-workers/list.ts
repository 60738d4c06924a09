import { chips, picked, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { isUuid } from "@/lib/domain/base/ids";
import { socialWorkerLevelLabels, socialWorkerLevels } from "@/lib/domain/registry/social-worker";
import type { SocialWorkerRow } from "@/lib/usecases/registry/social-worker";

export const socialWorkerList = defineList<SocialWorkerRow>()({
  title: "社工",
  noun: "社工",
  unit: "人",
  at: "desk/social-workers",
  excel: true,
  columns: [
    { label: "姓名", cell: ({ person }) => person.name, opens: ({ id }) => id },
    { label: "级别", cell: ({ level }) => socialWorkerLevelLabels[level], fit: true },
    {
      label: "证书编号",
      cell: ({ certificate }) => certificate ?? { absent: "—" },
      fit: true,
      wideOnly: true,
    },
    {
      label: "取得日期",
      cell: ({ certifiedOn }) => (certifiedOn ? { date: certifiedOn } : { absent: "—" }),
      fit: true,
      roomyOnly: true,
    },
    { label: "所在社区", cell: ({ place }) => place?.name ?? { absent: "—" }, fit: true, wideOnly: true },
    {
      label: "所在社会组织",
      cell: ({ organization }) => organization?.name ?? { absent: "—" },
      wideOnly: true,
    },
    { label: "单位、职务或职称", cell: ({ person }) => person.title, sheetOnly: true },
    { label: "手机号", cell: ({ person }) => person.mobile, sheetOnly: true },
  ],
  filters: {
    level: chips("级别", socialWorkerLevels, socialWorkerLevelLabels),
    place: picked("全部地点", (word) => (isUuid(word) ? word : null), String),
    q: search("姓名、单位或手机号"),
  },
  empty: {
    title: "还没有社工",
    text: "先在人员中登记这个人，再登记其社会工作者证书的级别。",
    icon: "users",
  },
});
