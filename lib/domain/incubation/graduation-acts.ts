import { choice, date, form, longText, reference, text } from "../base/form";
import type { PossibleAct } from "../base/possible-act";
import {
  type GraduationEvent,
  type GraduationResult,
  type GraduationState,
  graduationLabels,
  graduationResultLabels,
  graduationResults,
} from "./graduation";

// What is asked at each step of an assessment, and which steps are possible.

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

export const giveCertificateForm = form({
  givenOn: date("领取日期"),
  givenTo: text("领取人", { most: 30 }),
});

/** Why its evidence stays as it is; null while it may change. What a third party looked at and a result rests on is kept. */
export function whyNotChangeEvidence(state: GraduationState): string | null {
  if (state === "requested" || state === "selfScored" || state === "interviewed") return null;
  return `评估${graduationLabels[state]}，证明材料不再更改。`;
}

interface Standing {
  state: GraduationState;
  /** A third party that was asked and has not been taken back. */
  assigned: boolean;
  result: GraduationResult | null;
}

/** What the desk may do with an assessment as it stands. */
export function graduationActs({
  state,
  assigned,
  result,
}: Standing): PossibleAct<GraduationEvent | "assign">[] {
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
        ...(result === "graduate" ? [{ act: "giveCertificate" as const, label: "出壳证书", ...plain }] : []),
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
