import { chips, choice, countedAs, day, picked, search, word } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { formatWanYuan } from "@/lib/domain/base/money";
import { countedProjectLabels, countedProjects } from "@/lib/domain/projects/figures";
import {
  projectKindLabels,
  projectKinds,
  projectLabels,
  projectStates,
  projectTones,
} from "@/lib/domain/projects/project/project";
import type { ProjectRow } from "@/lib/usecases/projects/project/project-list";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const projectList = defineList<ProjectRow>()({
  title: "项目",
  noun: "项目",
  unit: "个",
  at: "desk/projects",
  excel: true,
  columns: [
    { label: "项目名称", cell: ({ name }) => name, opens: ({ id }) => id },
    { label: "编号", cell: ({ number }) => number, fit: true, roomyOnly: true },
    { label: "类别", cell: ({ kind }) => projectKindLabels[kind], fit: true, wideOnly: true },
    { label: "服务领域", cell: ({ field }) => field, fit: true, roomyOnly: true },
    { label: "执行机构", cell: ({ executors }) => executors.join("、"), below: true },
    {
      label: "申请金额",
      cell: ({ askedFen }) => (askedFen === null ? null : formatWanYuan(askedFen)),
      sheetOnly: true,
    },
    {
      label: "核定金额",
      cell: ({ grantedFen }) => formatWanYuan(grantedFen),
      num: true,
      fit: true,
      wideOnly: true,
    },
    { label: "资金来源", cell: ({ fund }) => fund, sheetOnly: true },
    { label: "开始", cell: ({ startsOn }) => ({ date: startsOn }), sheetOnly: true },
    { label: "结束", cell: ({ endsOn }) => ({ date: endsOn }), fit: true, wideOnly: true },
    {
      label: "状态",
      cell: ({ state }) => ({ text: projectLabels[state], tone: projectTones[state] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", projectStates, projectLabels),
    kind: choice("全部类别", projectKinds, projectKindLabels),
    field: word("全部服务领域"),
    fund: picked<string>(
      "全部资金",
      (typed) => (uuid.test(typed) ? typed : null),
      (id) => id,
    ),
    year: picked<number>(null, (typed) => (/^20\d{2}$/.test(typed) ? Number(typed) : null), String),
    counted: countedAs(countedProjects, countedProjectLabels),
    from: day("签约从", { whenAsked: true }),
    to: day("签约到", { whenAsked: true }),
    q: search("名称、编号、执行机构"),
  },
  empty: { title: "还没有项目", text: "签约的项目由协议立项；不经选拔的，直接委托立项。", icon: "project" },
});
