import { chips, choice, numbered, search, word } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import {
  incubationLabels,
  incubationStates,
  incubationTones,
} from "@/lib/domain/incubation/incubatee-lifecycle";
import { termEndLabels, termEnds } from "@/lib/domain/incubation/incubatee-term";
import { legalStatuses, legalStatusLabels } from "@/lib/domain/registry/legal-status";
import type { listIncubatees } from "@/lib/usecases/incubation/incubatee";

type Row = Awaited<ReturnType<typeof listIncubatees>>["rows"][number];

const states = ["present", ...incubationStates] as const;
const labels = { present: "目前在孵（含延期、待评估）", ...incubationLabels };

export const incubateeList = defineList<Row>()({
  title: "在孵组织",
  noun: "组织",
  unit: "家",
  at: "desk/incubatees",
  excel: true,
  sort: "cohort",
  orders: { cohort: "新批次在前，同批按协议编号排列" },
  columns: [
    {
      label: "组织名称",
      cell: ({ name }) => name,
      opens: ({ id }) => id,
      sort: "name",
    },
    {
      label: "信用代码或备案编号",
      cell: ({ legalStatus, creditCode, filingNumber }) =>
        creditCode ?? filingNumber ?? { absent: legalStatusLabels[legalStatus] },
      fit: true,
      wideOnly: true,
    },
    { label: "类别", cell: ({ category }) => category, fit: true, wideOnly: true },
    {
      label: "孵化批次",
      cell: ({ cohort }) => cohort?.name ?? null,
      fit: true,
      wideOnly: true,
      sort: "cohort",
      order: "other",
    },
    { label: "进入孵化", cell: ({ startedOn }) => ({ date: startedOn }), fit: true, wideOnly: true },
    {
      label: "状态",
      cell: ({ state }) => ({ text: incubationLabels[state], tone: incubationTones[state] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", states, labels),
    q: search("名称、代码或协议编号"),
    cohort: numbered("全部孵化批次"),
    category: word("全部类别"),
    ends: choice("不论期满", termEnds, termEndLabels),
    eviction: choice("不论清退告知", ["told", "decide"] as const, {
      told: "已送达清退告知",
      decide: "清退待决定",
    }),
    care: choice("离孵后", ["running", "over"] as const, { running: "跟踪服务中", over: "已办结" }),
    legalStatus: choice("不论登记备案", legalStatuses, legalStatusLabels),
    // Each organization once, up to and with this batch: where a cumulative figure of the dashboard leads.
    through: numbered(null),
  },
  empty: {
    title: "还没有组织进入孵化",
    text: "双方签署入驻协议后，组织会出现在这里。",
    icon: "building",
    from: { label: "查看签约", at: "desk/agreements" },
  },
});
