import { choice, date, form, longText, reference } from "../base/form";
import { machine, type Tone } from "../base/machine";
import type { PossibleAct } from "../base/possible-act";

/** 出壳评估: requested, self-scored, interviewed, its files reviewed by a third party, decided. */
export const graduationStates = [
  "requested",
  "selfScored",
  "interviewed",
  "reviewed",
  "decided",
  "withdrawn",
] as const;
export type GraduationState = (typeof graduationStates)[number];

export const graduationLabels: Record<GraduationState, string> = {
  requested: "待自评",
  selfScored: "已自评",
  interviewed: "已面谈",
  reviewed: "已评审",
  decided: "已有结果",
  withdrawn: "已撤回",
};

export const graduationTones: Record<GraduationState, Tone> = {
  requested: "todo",
  selfScored: "running",
  interviewed: "running",
  reviewed: "running",
  decided: "passed",
  withdrawn: "ended",
};

export const graduationResults = ["graduate", "extend", "end"] as const;
export type GraduationResult = (typeof graduationResults)[number];
export const graduationResultLabels: Record<GraduationResult, string> = {
  graduate: "准予出壳",
  extend: "延期孵化",
  end: "结束孵化",
};

export const graduationEvents = [
  "selfScore",
  "returnSelfScore",
  "interview",
  "review",
  "reopenReview",
  "decide",
  "reopen",
  "withdraw",
] as const;
export type GraduationEvent = (typeof graduationEvents)[number];

export const graduationEventLabels: Record<GraduationEvent, string> = {
  selfScore: "提交自评",
  returnSelfScore: "退回自评",
  interview: "记录面谈",
  review: "核收第三方评审",
  reopenReview: "退回第三方评审",
  decide: "作出结果",
  reopen: "撤销结果",
  withdraw: "撤回评估",
};

/** `nextGraduationState(state, event)` answers an event. Nobody decides before a third party has looked at the files. */
export const { next: nextGraduationState, eventsFrom: graduationEventsFrom } = machine<
  GraduationState,
  GraduationEvent
>({
  noun: "出壳评估",
  states: graduationStates,
  events: graduationEvents,
  stateLabels: graduationLabels,
  eventLabels: graduationEventLabels,
  transitions: {
    selfScore: { requested: "selfScored" },
    returnSelfScore: { selfScored: "requested" },
    interview: { selfScored: "interviewed", interviewed: "interviewed" },
    review: { interviewed: "reviewed" },
    reopenReview: { reviewed: "interviewed" },
    decide: { reviewed: "decided" },
    reopen: { decided: "reviewed" },
    withdraw: {
      requested: "withdrawn",
      selfScored: "withdrawn",
      interviewed: "withdrawn",
      reviewed: "withdrawn",
    },
  },
  undo: {
    selfScore: ["returnSelfScore"],
    returnSelfScore: ["selfScore"],
    interview: ["interview"],
    review: ["reopenReview"],
    reopenReview: ["review"],
    decide: ["reopen"],
    reopen: ["decide"],
    withdraw: "A new assessment may be requested at once.",
  },
});

/** Of these an organization has at most one. */
export const openGraduationStates = graduationStates.filter(
  (state) => state !== "decided" && state !== "withdrawn",
);

export const requestForm = form({ incubatee: reference("组织", { hint: "在孵的组织" }) });

export const interviewForm = form({
  interviewOn: date("面谈日期"),
  interview: longText("面谈记录", { most: 2000 }),
});

export const assignForm = form({
  body: reference("第三方机构", { hint: "单位中类型为“第三方评估机构”的" }),
  task: longText("评审任务", { most: 300 }),
  dueOn: date("提交期限"),
});

const onlyIf = (answer: GraduationResult) => ({ when: { field: "result", answer } });

export const decideForm = form({
  result: choice("评估结果", graduationResults, graduationResultLabels),
  decidedOn: date("决定日期"),
  endsOn: date("延期至", onlyIf("extend")),
  afterCareUntil: date("跟踪服务至", { ...onlyIf("graduate"), hint: "一般为出壳后一年" }),
  advice: longText("评估意见", { most: 1000 }),
  development: longText("发展建议", { most: 1000, optional: true }),
});

interface Standing {
  state: GraduationState;
  /** A third party that was asked and has not been taken back. */
  assigned: boolean;
}

/** What the desk may do with an assessment as it stands. */
export function graduationActs({ state, assigned }: Standing): PossibleAct<GraduationEvent | "assign">[] {
  const reason = (what: string, follows: string) => ({ whyNot: null, reason: `${what}的原因`, follows });
  const plain = { whyNot: null };
  switch (state) {
    case "requested":
      return [
        { act: "selfScore", label: "代录自评", ...plain },
        {
          act: "withdraw",
          label: "撤回评估",
          danger: true,
          ...reason("撤回", "撤回后，该组织恢复原来的状态。"),
        },
      ];
    case "selfScored":
      return [
        { act: "interview", label: "记录面谈", ...plain },
        {
          act: "returnSelfScore",
          label: "退回自评",
          ...reason("退回", "退回后，该组织可以修改自评再提交。"),
        },
        {
          act: "withdraw",
          label: "撤回评估",
          danger: true,
          ...reason("撤回", "撤回后，该组织恢复原来的状态。"),
        },
      ];
    case "interviewed":
      return [
        {
          act: "assign",
          label: "派发第三方评审",
          whyNot: assigned ? "已经派发，等第三方提交；要换一家，先撤回原来的。" : null,
        },
        { act: "interview", label: "修改面谈记录", ...plain },
        {
          act: "withdraw",
          label: "撤回评估",
          danger: true,
          ...reason("撤回", "撤回后，该组织恢复原来的状态。"),
        },
      ];
    case "reviewed":
      return [
        { act: "decide", label: "作出结果", ...plain },
        { act: "reopenReview", label: "退回评审", ...reason("退回", "退回后，第三方可以修改后再提交。") },
      ];
    case "decided":
      return [
        {
          act: "reopen",
          label: "撤销结果",
          danger: true,
          ...reason("撤销", "撤销后，该组织恢复为待出壳评估；出壳证书作废。"),
        },
      ];
    case "withdrawn":
      return [];
  }
}
