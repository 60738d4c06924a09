import type { Tone } from "../base/machine";
import { type ChangeKind, changeKindLabels } from "./change/change";

/** What the bureau decides on: a payment, or a change of a project. */
export const decisionSubjects = ["tranche", "change"] as const;
export type DecisionSubject = (typeof decisionSubjects)[number];
export const decisionSubjectLabels: Record<DecisionSubject, string> = { tranche: "拨付", change: "变更" };

export const decisionResults = ["agreed", "refused"] as const;
export type DecisionResult = (typeof decisionResults)[number];
export const decisionResultLabels: Record<DecisionResult, string> = { agreed: "同意", refused: "不同意" };
export const decisionResultTones: Record<DecisionResult, Tone> = { agreed: "passed", refused: "refused" };

/** What was decided in words: the name of a payment (首期款), or the kind of a change (期限变更). */
export function decidedInWords({ name, change }: { name: string | null; change: ChangeKind | null }): string {
  return change ? changeKindLabels[change] : (name ?? "");
}
