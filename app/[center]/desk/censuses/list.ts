import { chips } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { censusLabels, censusStates, censusTones } from "@/lib/domain/registry/census";
import type { CensusRow } from "@/lib/usecases/registry/census/round";

export const censusList = defineList<CensusRow>()({
  title: "摸底",
  noun: "摸底",
  unit: "次",
  at: "desk/censuses",
  excel: true,
  columns: [
    { label: "名称", cell: ({ name }) => name, opens: ({ id }) => id },
    { label: "开始日期", cell: ({ startsOn }) => ({ date: startsOn }), fit: true, wideOnly: true },
    { label: "截止日期", cell: ({ dueOn }) => ({ date: dueOn }), fit: true, below: true },
    {
      label: "已确认社区",
      cell: ({ confirmed, communities }) => `${confirmed} / ${communities}`,
      num: true,
      fit: true,
    },
    {
      label: "状态",
      cell: ({ state }) => ({ text: censusLabels[state], tone: censusTones[state] }),
      fit: true,
    },
  ],
  filters: { state: chips("状态", censusStates, censusLabels) },
  empty: {
    title: "还没有摸底",
    text: "发起一次摸底，各社区核对自己的社会组织名单，补上没有的，确认家数。",
    icon: "list",
  },
});
