import type { FieldErrors } from "../../base/errors";
import type { SelectionMethod } from "../selection-method";
import type { CallKind } from "./call-key";
import { callKindTerms } from "./call-kind";

/** What a contest awards: a tier with its places, such as 一等奖 of 2. */
export interface Tier {
  name: string;
  places: number;
}

/** How many tiers a contest may have. */
export const mostTiers = 6;

/** "一等奖 2 个、二等奖 4 个" */
export function tiersInWords(tiers: readonly Tier[]): string {
  return tiers.map(({ name, places }) => `${name} ${places} 个`).join("、");
}

/** The places of all tiers together: the quota of a contest. */
export function placesOfTiers(tiers: readonly Tier[]): number {
  return tiers.reduce((sum, { places }) => sum + places, 0);
}

/** What is wrong with the tiers of a call, by field of its form: `tierName.1`, `tierPlaces.1`. Only contests have any. */
export function tierFaults(call: {
  kind: CallKind;
  method: SelectionMethod;
  tiers: readonly Tier[];
}): FieldErrors {
  const faults: FieldErrors = {};
  if (!callKindTerms[call.kind].tiers) return faults;
  if (call.method === "appraisal") faults.selection = "评奖按得分排名，请选择评审打分。";
  if (call.tiers.length === 0) faults["tierName.1"] = "请至少填写一个奖项。";
  call.tiers.forEach(({ name, places }, at) => {
    if (name === "") faults[`tierName.${at + 1}`] = "请填写奖项名称，或清空这一行。";
    else if (call.tiers.findIndex((other) => other.name === name) !== at)
      faults[`tierName.${at + 1}`] = `“${name}”写了两次，请合并或改名。`;
    if (!Number.isSafeInteger(places) || places < 1 || places > 200)
      faults[`tierPlaces.${at + 1}`] = "名额应为 1 至 200 的整数。";
  });
  return faults;
}
