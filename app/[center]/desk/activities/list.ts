import { chips, choice, countedAs, day, picked, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { isUuid } from "@/lib/domain/base/ids";
import {
  activityKindLabels,
  activityKinds,
  activityLabels,
  activityStates,
  activityTones,
} from "@/lib/domain/registry/activity";
import { countedActivities, countedActivityLabels } from "@/lib/domain/registry/figures";
import type { ActivityRow } from "@/lib/usecases/registry/activity-list";

export const activityList = defineList<ActivityRow>()({
  title: "活动",
  noun: "活动",
  unit: "项",
  at: "desk/activities",
  excel: true,
  sort: "date",
  columns: [
    { label: "活动名称", cell: ({ title }) => title, opens: ({ id }) => id, sort: "title" },
    { label: "类别", cell: ({ kind }) => activityKindLabels[kind], fit: true, wideOnly: true },
    {
      label: "举办日期",
      cell: ({ heldOn }) => ({ date: heldOn }),
      fit: true,
      below: true,
      sort: "date",
      order: "descending",
    },
    { label: "社会组织", cell: ({ organizations }) => organizations, fit: true, roomyOnly: true },
    { label: "所属项目", cell: ({ project }) => project, sheetOnly: true },
    { label: "服务指标", cell: ({ line }) => line, sheetOnly: true },
    { label: "服务品牌", cell: ({ brand }) => brand, sheetOnly: true },
    { label: "所在地", cell: ({ place }) => place ?? { absent: "—" }, fit: true, roomyOnly: true },
    { label: "具体地点", cell: ({ venue }) => venue, sheetOnly: true },
    { label: "场次", cell: ({ events }) => events, num: true, fit: true, wideOnly: true },
    { label: "人次", cell: ({ attendances }) => attendances, num: true, fit: true, wideOnly: true },
    { label: "人数", cell: ({ people }) => people, sheetOnly: true },
    { label: "人数的依据", cell: ({ peopleBasis }) => peopleBasis, sheetOnly: true },
    { label: "户数", cell: ({ households }) => households, sheetOnly: true },
    { label: "志愿者", cell: ({ volunteers }) => volunteers, sheetOnly: true },
    { label: "志愿服务小时", cell: ({ hours }) => hours, sheetOnly: true },
    {
      label: "状态",
      cell: ({ state }) => ({ text: activityLabels[state], tone: activityTones[state] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", activityStates, activityLabels),
    q: search("名称或社会组织"),
    kind: choice("全部类别", activityKinds, activityKindLabels),
    counted: countedAs(countedActivities, countedActivityLabels),
    brand: picked<string>(null, (word) => (isUuid(word) ? word : null), String),
    project: picked<string>(null, (word) => (isUuid(word) ? word : null), String),
    line: picked<string>(null, (word) => (isUuid(word) ? word : null), String),
    from: day("举办日期从"),
    to: day("举办日期到"),
  },
  empty: { title: "还没有活动", text: "登记办过的活动，上报并确认后计入统计。", icon: "community" },
});
