import { chips, choice, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import {
  trainingFieldLabels,
  trainingFields,
  trainingLabels,
  trainingStates,
  trainingTones,
} from "@/lib/domain/incubation/training";
import type { TrainingRow } from "@/lib/usecases/incubation/training/training";

export const trainingList = defineList<TrainingRow>()({
  title: "培训",
  noun: "培训",
  unit: "期",
  at: "desk/trainings",
  excel: true,
  columns: [
    { label: "培训名称", cell: ({ title }) => title, opens: ({ id }) => id },
    { label: "领域", cell: ({ field }) => trainingFieldLabels[field], fit: true, wideOnly: true },
    {
      label: "首场",
      cell: ({ firstOn }) => (firstOn ? { date: firstOn } : { absent: "—" }),
      fit: true,
      below: true,
    },
    { label: "场次", cell: ({ sessions }) => sessions, num: true, fit: true, wideOnly: true },
    { label: "教师", cell: ({ teachers }) => teachers, fit: true, roomyOnly: true },
    { label: "报名", cell: ({ enrolled }) => enrolled, num: true, fit: true, wideOnly: true },
    {
      label: "名额",
      cell: ({ seats }) => seats ?? { absent: "不限" },
      num: true,
      fit: true,
      roomyOnly: true,
    },
    {
      label: "向志愿队伍开放",
      cell: ({ openToTeams }) => (openToTeams ? "是" : "否"),
      sheetOnly: true,
    },
    {
      label: "状态",
      cell: ({ state }) => ({ text: trainingLabels[state], tone: trainingTones[state] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", trainingStates, trainingLabels),
    q: search("名称或教师"),
    field: choice("全部领域", trainingFields, trainingFieldLabels),
  },
  empty: { title: "还没有培训", text: "写好计划，开放报名后，组织和志愿队伍就能报名。", icon: "score" },
});
