import { chips, choice, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { evaluatedLabels, evaluatedObjects } from "@/lib/domain/projects/supervision/evaluation-form";
import { surveyStateLabels, surveyStates, surveyStateTones } from "@/lib/domain/projects/supervision/survey";
import type { SurveyRow } from "@/lib/usecases/projects/supervision/survey";

export const surveyList = defineList<SurveyRow>()({
  title: "满意度调查",
  noun: "调查",
  unit: "次",
  at: "desk/surveys",
  excel: true,
  columns: [
    { label: "调查", cell: ({ title }) => title, opens: ({ id }) => id },
    { label: "调查对象", cell: ({ looked }) => looked, below: true },
    { label: "截止日期", cell: ({ closesOn }) => ({ date: closesOn }), fit: true, wideOnly: true },
    { label: "发放", cell: ({ handed }) => handed, num: true, fit: true, wideOnly: true },
    { label: "收回", cell: ({ answered }) => answered, num: true, fit: true },
    {
      label: "状态",
      cell: ({ state }) => ({ text: surveyStateLabels[state], tone: surveyStateTones[state] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", surveyStates, surveyStateLabels),
    object: choice("全部对象", evaluatedObjects, evaluatedLabels),
    q: search("项目或机构名称"),
  },
  empty: {
    title: "还没有满意度调查",
    text: "中心为项目、第三方为评估对象发起的调查列在这里。",
    icon: "users",
  },
});
