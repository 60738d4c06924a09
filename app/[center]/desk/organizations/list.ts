import { chips, picked, search, word } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { isUuid } from "@/lib/domain/base/ids";
import { legalStatuses, legalStatusLabels } from "@/lib/domain/registry/legal-status";
import { legalStatusTones } from "@/lib/domain/registry/organization";
import type { OrganizationRow } from "@/lib/usecases/registry/organization-record";

export const organizationList = defineList<OrganizationRow>()({
  title: "社会组织",
  noun: "社会组织",
  unit: "家",
  at: "desk/organizations",
  excel: true,
  sort: "name",
  columns: [
    { label: "组织名称", cell: ({ name }) => name, opens: ({ id }) => id, sort: "name" },
    { label: "类别", cell: ({ category }) => category, fit: true, wideOnly: true },
    {
      label: "统一社会信用代码",
      cell: ({ creditCode }) => creditCode ?? { absent: "尚未登记" },
      fit: true,
      wideOnly: true,
    },
    {
      label: "备案编号",
      cell: ({ filingNumber }) => filingNumber ?? { absent: "—" },
      fit: true,
      roomyOnly: true,
    },
    { label: "所在地点", cell: ({ place }) => place?.name ?? { absent: "—" }, fit: true, wideOnly: true },
    {
      label: "登记备案",
      cell: ({ legalStatus }) => ({
        text: legalStatusLabels[legalStatus],
        tone: legalStatusTones[legalStatus],
      }),
      fit: true,
    },
  ],
  filters: {
    legalStatus: chips("登记备案", legalStatuses, legalStatusLabels),
    category: word("全部类别"),
    place: picked("全部地点", (word) => (isUuid(word) ? word : null), String),
    q: search("名称、代码或编号"),
  },
  empty: {
    title: "还没有社会组织",
    text: "申请通过初审的组织会自动列入台账，其他组织可以在这里补录。",
    icon: "users",
  },
});
