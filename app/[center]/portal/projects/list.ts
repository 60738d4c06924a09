import { chips } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { formatWanYuan } from "@/lib/domain/base/money";
import {
  projectKindLabels,
  projectLabels,
  projectStates,
  projectTones,
} from "@/lib/domain/projects/project/project";
import type { ProjectRow } from "@/lib/usecases/projects/project/project-list";

export const ownProjectList = defineList<ProjectRow>()({
  title: "项目",
  noun: "项目",
  unit: "个",
  at: "portal/projects",
  excel: true,
  columns: [
    { label: "项目名称", cell: ({ name }) => name, opens: ({ id }) => id },
    { label: "编号", cell: ({ number }) => number, fit: true, wideOnly: true },
    { label: "类别", cell: ({ kind }) => projectKindLabels[kind], sheetOnly: true },
    { label: "服务领域", cell: ({ field }) => field, sheetOnly: true },
    {
      label: "核定金额",
      cell: ({ grantedFen }) => formatWanYuan(grantedFen),
      num: true,
      fit: true,
      wideOnly: true,
    },
    { label: "开始", cell: ({ startsOn }) => ({ date: startsOn }), sheetOnly: true },
    { label: "结束", cell: ({ endsOn }) => ({ date: endsOn }), fit: true, below: true },
    {
      label: "状态",
      cell: ({ state }) => ({ text: projectLabels[state], tone: projectTones[state] }),
      fit: true,
    },
  ],
  filters: { state: chips("状态", projectStates, projectLabels) },
  empty: {
    title: "还没有项目",
    text: "本机构承接或参与的公益创投、购买服务等项目签约后出现在这里。",
    icon: "project",
  },
});
