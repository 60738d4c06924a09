import { chips, day, search, word } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { chinaDate, formatTime } from "@/lib/domain/base/china-time";
import { guidanceLabels, guidanceStates, guidanceTones } from "@/lib/domain/incubation/guidance/guidance";
import type { GuidanceRow } from "@/lib/usecases/incubation/guidance/guidance";

export const guidanceList = defineList<GuidanceRow>()({
  title: "一对一指导",
  noun: "指导",
  unit: "次",
  at: "desk/guidances",
  excel: true,
  columns: [
    { label: "指导内容", cell: ({ topic }) => topic, opens: ({ id }) => id },
    { label: "组织", cell: ({ name }) => name, below: true, fit: true },
    {
      label: "导师",
      cell: ({ mentor, bodyName }) => (bodyName ? `${mentor}（${bodyName}）` : mentor),
      below: true,
    },
    { label: "日期", cell: ({ startsAt }) => ({ date: chinaDate(startsAt) }), fit: true, below: true },
    {
      label: "时间",
      cell: ({ startsAt, endsAt }) => `${formatTime(startsAt)}–${formatTime(endsAt)}`,
      fit: true,
      wideOnly: true,
    },
    { label: "地点", cell: ({ place }) => place, sheetOnly: true },
    { label: "指导记录", cell: ({ minutes }) => minutes, sheetOnly: true },
    {
      label: "未完成的后续事项",
      cell: ({ openFollowUps }) => (openFollowUps > 0 ? openFollowUps : { absent: "无" }),
      fit: true,
      roomyOnly: true,
    },
    {
      label: "状态",
      cell: ({ state }) => ({ text: guidanceLabels[state], tone: guidanceTones[state] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", guidanceStates, guidanceLabels),
    q: search("组织、导师或单位"),
    body: word("全部单位"),
    from: day("自"),
    to: day("至"),
  },
  empty: {
    title: "还没有一对一指导",
    text: "开放指导时段，由在孵组织预约；或直接登记约好的指导。",
    icon: "users",
    from: { label: "开放指导时段", at: "desk/guidances/hours/new" },
  },
});
