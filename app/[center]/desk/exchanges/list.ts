import { chips, choice, day, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { exchangeGroundLabels, exchangeGrounds } from "@/lib/domain/incubation/exchange/basis";
import {
  exchangeDirectionLabels,
  exchangeDirections,
  exchangeLabels,
  exchangeSideLabels,
  exchangeSides,
  exchangeStates,
  exchangeTones,
} from "@/lib/domain/incubation/exchange/exchange";
import type { ExchangeRow } from "@/lib/usecases/incubation/exchange/exchange-list";

export const exchangeList = defineList<ExchangeRow>()({
  title: "服务交换",
  noun: "交换记录",
  unit: "笔",
  at: "desk/exchanges",
  excel: true,
  columns: [
    { label: "事项", cell: ({ rule }) => rule, opens: ({ id }) => id },
    { label: "组织", cell: ({ organization }) => organization, fit: true, below: true },
    { label: "方向", cell: ({ direction }) => exchangeDirectionLabels[direction], fit: true, wideOnly: true },
    { label: "数量", cell: ({ quantity, unit }) => `${quantity} ${unit}`, fit: true, wideOnly: true },
    { label: "计分", cell: ({ credit }) => credit, num: true, fit: true },
    { label: "日期", cell: ({ happenedOn }) => ({ date: happenedOn }), fit: true, wideOnly: true },
    { label: "说明", cell: ({ note }) => note, sheetOnly: true },
    { label: "中心确认", cell: ({ centerConfirmedByName }) => centerConfirmedByName, sheetOnly: true },
    {
      label: "组织确认",
      cell: ({ organizationConfirmedByName }) => organizationConfirmedByName,
      sheetOnly: true,
    },
    {
      label: "状态",
      cell: ({ state, turn }) => ({
        text: state === "proposed" && turn ? `待${exchangeSideLabels[turn]}确认` : exchangeLabels[state],
        tone: exchangeTones[state],
      }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", exchangeStates, exchangeLabels),
    q: search("组织或事项"),
    direction: choice("两个方向", exchangeDirections, exchangeDirectionLabels),
    turn: choice("不论等谁确认", exchangeSides, { center: "等中心确认", organization: "等组织确认" }),
    basis: choice("不论依据", exchangeGrounds, exchangeGroundLabels),
    from: day("日期从"),
    to: day("日期到"),
  },
  empty: {
    title: "还没有交换记录",
    text: "中心提供场地和服务、组织以服务或资源回馈，都可以记一笔；规则在“设置 › 场地和交换”中。",
    icon: "community",
  },
});
