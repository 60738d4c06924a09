import { chips, choice, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { reportLabels, reportStates, reportTones } from "@/lib/domain/incubation/report/report";
import { projectStageLabels } from "@/lib/domain/projects/project/project-standing";
import { projectStages } from "@/lib/domain/review/evaluation";
import type { ProjectReportRow } from "@/lib/usecases/projects/project-report-list";

export const projectReportList = defineList<ProjectReportRow>()({
  title: "项目报告",
  noun: "报告",
  unit: "份",
  at: "desk/project-reports",
  excel: true,
  columns: [
    { label: "项目", cell: ({ project }) => project, opens: ({ id }) => id },
    { label: "项目编号", cell: ({ projectNumber }) => projectNumber, fit: true, roomyOnly: true },
    { label: "阶段", cell: ({ stage }) => projectStageLabels[stage], fit: true, below: true },
    { label: "提交截止", cell: ({ dueOn }) => ({ date: dueOn }), fit: true, wideOnly: true },
    {
      label: "提交日期",
      cell: ({ submittedOn, late }) =>
        submittedOn ? { date: submittedOn } : { absent: late ? "逾期未交" : "未交" },
      fit: true,
      wideOnly: true,
    },
    { label: "提交人", cell: ({ submittedByName }) => submittedByName, sheetOnly: true },
    { label: "实施情况", cell: ({ done }) => done, sheetOnly: true },
    { label: "问题和困难", cell: ({ difficulties }) => difficulties, sheetOnly: true },
    { label: "下一步安排", cell: ({ next }) => next, sheetOnly: true },
    { label: "服务人数", cell: ({ peopleServed }) => peopleServed, sheetOnly: true },
    { label: "人数的口径", cell: ({ peopleBasis }) => peopleBasis, sheetOnly: true },
    { label: "中心的回复", cell: ({ answer }) => answer, sheetOnly: true },
    {
      label: "状态",
      cell: ({ state }) => ({ text: reportLabels[state], tone: reportTones[state] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", reportStates, reportLabels),
    stage: choice("全部阶段", projectStages, projectStageLabels),
    q: search("项目、编号或执行机构"),
  },
  empty: {
    title: "还没有项目报告",
    text: "项目进入中期或末期评估后，执行机构的报告出现在这里。",
    icon: "news",
  },
});
