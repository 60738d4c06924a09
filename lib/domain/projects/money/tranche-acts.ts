import { type CivilDate, formatDate } from "../../base/civil-date";
import { date, form, longText, text } from "../../base/form";
import type { PossibleAct } from "../../base/possible-act";
import { type ProjectState, projectLabels } from "../project/project";
import {
  type TrancheCondition,
  type TrancheEvent,
  type TrancheState,
  trancheEventLabels,
  trancheEventsFrom,
} from "./tranche";

/** What a condition is judged by: the signature, and the accepted evaluations with whether they were passed. */
export interface ConditionFacts {
  signedOn: CivilDate | null;
  midtermPassed: boolean | null;
  finalPassed: boolean | null;
}

/**
 * Why the condition of a payment is not met, as a sentence; null when it is, or when only a person can tell (`other`).
 * A failed mid-term review releases nothing that comes after it (domain.md 5, Zhongshan and Haishu).
 */
export function whyNotMet(condition: TrancheCondition, facts: ConditionFacts): string | null {
  const { signedOn, midtermPassed, finalPassed } = facts;
  if (condition === "signed") return signedOn ? null : "项目还没有登记签约日期。";
  if (condition === "midtermPassed") return passed("中期评估", midtermPassed);
  if (condition === "finalPassed")
    return midtermPassed === false ? passed("中期评估", midtermPassed) : passed("末期评估", finalPassed);
  return null;
}

function passed(stage: string, result: boolean | null): string | null {
  if (result === null) return `${stage}还没有结果。`;
  return result ? null : `${stage}不合格，不能拨付后续款项。`;
}

/** Who does something with a payment, and what he did before. */
export interface Payer {
  userId: string | null;
  /** Acts for one of the executors. */
  executes: boolean;
}

interface Asked {
  state: TrancheState;
  condition: TrancheCondition;
  requestedById: string | null;
  checkedById: string | null;
}

/** Why this person does not approve: nobody approves what he asked for, checked, or is paid. */
export function whyNotApprover(
  { requestedById, checkedById }: Asked,
  { userId, executes }: Payer,
): string | null {
  if (executes) return "您是执行机构的人员，不能审批本项目的拨付。";
  if (userId !== null && [requestedById, checkedById].includes(userId))
    return "申请、审核和审批不能是同一个人，请由其他审批人办理。";
  return null;
}

const live: readonly ProjectState[] = ["running", "midterm", "final", "closed"];

const reasoned = {
  withdraw: { follows: "撤回后可以重新申请。", reason: "撤回的原因" },
  sendBack: { follows: "退回后由上一环节重新办理。", reason: "退回的原因" },
  decline: { follows: "不同意的，退回审核重新办理。", reason: "不同意的理由" },
  block: {
    follows: "暂缓期间不能申请、审批和拨付，解除后从申请重新办理。",
    reason: "暂缓的原因",
    danger: true,
  },
  unblock: { follows: "解除后从申请重新办理。", reason: "解除的原因" },
  takeBackPayment: {
    follows: "更正后回到待拨付，重新登记拨付日期和凭证。",
    reason: "更正的原因",
    danger: true,
  },
} satisfies Partial<Record<TrancheEvent, Partial<PossibleAct>>>;
export type ReasonedTrancheAct = keyof typeof reasoned;
const words: Partial<Record<TrancheEvent, Pick<PossibleAct, "follows" | "reason" | "danger">>> = reasoned;

/** What may be done with a payment, in the order of its way; what must wait says why. */
export function trancheActs(
  tranche: Asked,
  project: { state: ProjectState },
  facts: ConditionFacts,
  payer: Payer,
): PossibleAct<TrancheEvent>[] {
  const stopped = live.includes(project.state)
    ? null
    : `项目目前是“${projectLabels[project.state]}”，不办理拨付。`;
  const unmet = whyNotMet(tranche.condition, facts);
  const whyNot = (event: TrancheEvent) => {
    if (event === "request" || event === "check" || event === "pay") return stopped ?? unmet;
    if (event === "approve") return stopped ?? unmet ?? whyNotApprover(tranche, payer);
    return null;
  };
  return trancheEventsFrom(tranche.state).map((event) => ({
    act: event,
    label: trancheEventLabels[event],
    whyNot: whyNot(event),
    ...words[event],
  }));
}

export const requestForm = form({ request: longText("申请说明", { most: 500 }) });
export const opinionForm = form({ opinion: longText("审核意见", { most: 500 }) });
export const approvalForm = form({ approval: longText("审批意见", { most: 500 }) });
export const paymentForm = form({ paidOn: date("拨付日期"), voucher: text("凭证号", { most: 40 }) });

/** What is wrong with the day of a payment; null when nothing is. */
export function paidOnFault(
  paidOn: CivilDate,
  approvedOn: CivilDate | null,
  today: CivilDate,
): string | null {
  if (paidOn > today) return "拨付日期不能在今天之后。";
  if (approvedOn && paidOn < approvedOn) return `拨付日期不能早于审批日期（${formatDate(approvedOn)}）。`;
  return null;
}
