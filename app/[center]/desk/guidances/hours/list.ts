import { chips } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { chinaDate, formatTime } from "@/lib/domain/base/china-time";
import { formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import type { HourRow } from "@/lib/usecases/incubation/guidance/hour";

export const hourList = defineList<HourRow>()({
  title: "指导时段",
  noun: "时段",
  unit: "个",
  at: "desk/guidances/hours",
  columns: [
    {
      label: "时间",
      cell: ({ startsAt, endsAt }) =>
        `${formatDateWithWeekday(chinaDate(startsAt))} ${formatTime(startsAt)}–${formatTime(endsAt)}`,
      opens: ({ id }) => id,
    },
    {
      label: "导师",
      cell: ({ mentor, bodyName }) => (bodyName ? `${mentor}（${bodyName}）` : mentor),
      below: true,
    },
    { label: "可以指导的内容", cell: ({ topics }) => topics, wideOnly: true },
    { label: "地点", cell: ({ place }) => place, fit: true, wideOnly: true },
    {
      label: "状态",
      cell: ({ taken }) => (taken ? { text: "已约", tone: "passed" } : { text: "可约", tone: "running" }),
      fit: true,
    },
  ],
  filters: { state: chips("状态", ["free", "taken"] as const, { free: "可约", taken: "已约" }) },
  empty: { title: "没有开放的时段", text: "开放后，在孵组织可以在线预约。", icon: "clock" },
});
