import { chips, choice, countedAs, picked, search, word } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { isUuid } from "@/lib/domain/base/ids";
import { countedOrganizationLabels, countedOrganizations } from "@/lib/domain/registry/figures";
import { legalStatuses, legalStatusLabels } from "@/lib/domain/registry/legal-status";
import {
  incubatingFilter,
  incubatingLabels,
  legalStatusTones,
  organizationOriginLabels,
  organizationOrigins,
} from "@/lib/domain/registry/organization";
import type { OrganizationRow } from "@/lib/usecases/registry/organization-list";

const name = {
  label: "组织名称",
  cell: (row: OrganizationRow) => row.name,
  opens: (row: OrganizationRow) => row.id,
  sort: "name",
} as const;
const category = {
  label: "类别",
  cell: (row: OrganizationRow) => row.category,
  fit: true,
  wideOnly: true,
} as const;
const field = {
  label: "服务领域",
  cell: (row: OrganizationRow) => row.field ?? { absent: "—" },
  fit: true,
  wideOnly: true,
} as const;
const inspection = {
  label: "年检",
  cell: ({ inspection: last }: OrganizationRow) =>
    last ? `${last.year ? `${last.year}年` : ""}${last.result}` : { absent: "—" },
  fit: true,
  roomyOnly: true,
} as const;
const place = {
  label: "所在地点",
  cell: (row: OrganizationRow) => row.place?.name ?? { absent: "—" },
  fit: true,
  wideOnly: true,
} as const;
const status = {
  label: "登记备案",
  cell: ({ legalStatus }: OrganizationRow) => ({
    text: legalStatusLabels[legalStatus],
    tone: legalStatusTones[legalStatus],
  }),
  fit: true,
} as const;

const filters = {
  legalStatus: chips("登记备案", legalStatuses, legalStatusLabels),
  q: search("名称、代码或编号"),
  category: word("全部类别"),
  field: word("全部服务领域"),
  place: picked<string>("全部地点", (typed) => (isUuid(typed) ? typed : null), String),
  counted: countedAs(countedOrganizations, countedOrganizationLabels),
};

export const organizationList = defineList<OrganizationRow>()({
  title: "社会组织",
  noun: "社会组织",
  unit: "家",
  at: "desk/organizations",
  excel: true,
  sort: "name",
  columns: [
    name,
    category,
    field,
    {
      label: "统一社会信用代码",
      cell: ({ creditCode }) => creditCode ?? { absent: "尚未登记" },
      fit: true,
      roomyOnly: true,
    },
    { label: "备案编号", cell: ({ filingNumber }) => filingNumber ?? { absent: "—" }, sheetOnly: true },
    place,
    {
      label: "来源",
      cell: ({ origin }) => (origin ? organizationOriginLabels[origin] : { absent: "—" }),
      sheetOnly: true,
    },
    {
      label: "党组织",
      cell: ({ partyOrganization }) => partyOrganization ?? { absent: "—" },
      sheetOnly: true,
    },
    inspection,
    status,
  ],
  filters: {
    ...filters,
    origin: choice("全部来源", organizationOrigins, organizationOriginLabels),
    incubating: choice("在孵和不在孵", incubatingFilter, incubatingLabels),
  },
  empty: {
    title: "还没有社会组织",
    text: "申请通过初审的组织会自动列入台账，其他组织可以在这里补录，或从摸底表格导入。",
    icon: "users",
  },
});

/** What a community's worker sees of those of the own place and below. */
export const ownOrganizationList = defineList<OrganizationRow>()({
  title: "社会组织",
  noun: "社会组织",
  unit: "家",
  at: "community/organizations",
  sort: "name",
  columns: [
    name,
    category,
    { ...field, below: true },
    { label: "负责人", cell: ({ leader }) => leader ?? { absent: "—" }, fit: true, wideOnly: true },
    place,
    inspection,
    status,
  ],
  filters,
  empty: {
    title: "名单里还没有社会组织",
    text: "本社区的社会组织，登记的、备案的和没有登记的团队，都列在这里。",
    icon: "users",
  },
});
