import type { FieldErrors } from "../base/errors";
import { type Field, money } from "../base/form";
import { type Fen, formatYuan } from "../base/money";
import type { CallKind } from "../recruitment/call/call-key";
import { callKindTerms } from "../recruitment/call/call-kind";
import type { CallState } from "../recruitment/call/call-lifecycle";

// 核定金额: what is granted to each of the chosen, between the confirmed list and its public notice.

export interface Grantee {
  /** Of the application; the name of its field. */
  id: string;
  name: string;
  projectName: string | null;
  askedFen: Fen | null;
  grantedFen: Fen | null;
}

/** A field of money for each of the chosen. */
export function grantForm(grantees: readonly Grantee[]): Record<string, Field> {
  return Object.fromEntries(
    grantees.map(({ id, name, projectName, askedFen }) => {
      const hint = askedFen === null ? name : `${name}，申请 ${formatYuan(askedFen)}`;
      return [id, money(projectName ?? name, { hint })];
    }),
  );
}

/** Why nothing can be granted in a call as it stands; null when it can. */
export function whyNotGrant(call: { kind: CallKind; state: CallState }, waiting: number): string | null {
  if (!callKindTerms[call.kind].money) return "这一类选拔不核定金额。";
  if (waiting > 0) return null;
  return call.state === "reviewing"
    ? "名单确认后才能核定金额。"
    : "现在没有等待核定的项目：名单确认后、公示发布前可以核定。";
}

/**
 * What is wrong with the amounts, by the id of the application, in fen: none above what was asked for, none of nothing.
 */
export function grantFaults(
  grantees: readonly Grantee[],
  granted: Readonly<Record<string, Fen>>,
): FieldErrors {
  const faults: FieldErrors = {};
  for (const { id, askedFen } of grantees) {
    const amount = granted[id] ?? 0n;
    if (amount === 0n) faults[id] = "核定金额应大于 0。";
    else if (askedFen !== null && amount > askedFen)
      faults[id] = `不能高于申请金额 ${formatYuan(askedFen)}。`;
  }
  return faults;
}

/** A sentence on the sum of a call against what is left of its fund, in fen; `left` null: of no fund yet. */
export function grantsInWords(sum: Fen, fund: { name: string; left: Fen } | null): string {
  if (fund === null) return `已核定合计 ${formatYuan(sum)}；本批次还没有选定资金来源。`;
  return `已核定合计 ${formatYuan(sum)}；资金来源“${fund.name}”余额 ${formatYuan(fund.left)}。`;
}
