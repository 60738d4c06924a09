import type { FieldErrors } from "../../base/errors";
import { choices, form, number, rows, text, words } from "../../base/form";
import { type ResidencyMode, residencyLabels, residencyModes } from "../residency-mode";
import type { CallKind } from "./call-key";
import { callKindTerms } from "./call-kind";

/** A group of a call, ranked by itself. Without a quota everybody from the pass mark up is in. */
export interface GroupTerms {
  name: string;
  quota: number | null;
  /** Points, compared with the published score. */
  passMark: number | null;
  /** How many wait behind those admitted. */
  reserve: number | null;
}

/** What a call offers besides seats, and to whom. */
export const callOfferForm = form({
  residencyModes: choices("入驻方式", residencyModes, residencyLabels, {
    optional: true,
    hint: "勾选了的，由申请人选择其一；都不勾选，申请表不问",
  }),
  stages: words("孵化类型", {
    optional: true,
    hint: "勾选了的，由申请人选择其一；“设置 › 类别和类型”中可以增减",
  }),
  incubationMonths: number("孵化期限", { least: 1, most: 120, unit: "个月", optional: true }),
  groups: rows(
    "分组",
    {
      name: text("组别名称", { most: 20 }),
      quota: number("名额", { least: 1, most: 1000, optional: true }),
      passMark: number("合格线", { most: 9999, decimals: 2, unit: "分", optional: true }),
      reserve: number("候补", { most: 1000, optional: true }),
    },
    {
      optional: true,
      most: 10,
      hint: "申请人选择组别，各组分别排名；不分组的都留空。不填名额的组不限名额，须填合格线，达到的都入围",
    },
  ),
});

/**
 * What is wrong with the groups of a call, by place in its form; `full` is the highest total a sheet can give, null
 * where nobody marks: an appraised call has no scores to hold against a line, and all other suitable ones wait.
 */
export function groupFaults(groups: readonly GroupTerms[], full: number | null): FieldErrors {
  const faults: FieldErrors = {};
  groups.forEach(({ name, quota, passMark, reserve }, at) => {
    if (groups.findIndex((other) => other.name === name) !== at)
      faults[`groups.${at}.name`] = `“${name}”写了两次，各组的名称不能相同。`;
    if (full === null) {
      if (quota === null) faults[`groups.${at}.quota`] = "综合评估不打分，请填写本组的名额。";
      if (passMark !== null) faults[`groups.${at}.passMark`] = "综合评估不打分，没有合格线，请留空。";
      if (reserve) faults[`groups.${at}.reserve`] = "综合评估中超出名额的都列为候补，请留空。";
      return;
    }
    if (quota === null && passMark === null)
      faults[`groups.${at}.passMark`] = "不填名额的组，请填写合格线：达到合格线的都入围。";
    if (passMark !== null && passMark > full)
      faults[`groups.${at}.passMark`] = `合格线不能高于评分指标的满分 ${full} 分。`;
    if (quota === null && reserve) faults[`groups.${at}.reserve`] = "不限名额的组没有候补，请留空。";
  });
  return faults;
}

/** How many a group takes: "15 家", of a call for projects "15 个"; "不限名额，60 分以上的都入围". */
export function groupQuotaInWords(
  { quota, passMark }: Pick<GroupTerms, "quota" | "passMark">,
  kind: CallKind,
): string {
  if (quota === null) return `不限名额，${passMark} 分以上的都入围`;
  const places = `${quota} ${callKindTerms[kind].counted.unit}`;
  return passMark === null ? places : `${places}，且须 ${passMark} 分以上`;
}

interface Seats {
  kind: CallKind;
  quota: number;
  groups: readonly Pick<GroupTerms, "quota">[];
}

/** How many a call takes, in a few words for a list. */
export function seatsInShort({ kind, quota, groups }: Seats): string {
  const { unit } = callKindTerms[kind].counted;
  if (groups.length === 0) return `${quota} ${unit}`;
  const seats = groups.reduce((sum, group) => sum + (group.quota ?? 0), 0);
  if (groups.every((group) => group.quota !== null)) return `${seats} ${unit}`;
  return seats === 0 ? "不限" : `${seats} ${unit}起`;
}

/** How many a call takes, group by group where it has groups. */
export function quotaInWords(call: {
  kind: CallKind;
  quota: number;
  groups: readonly Omit<GroupTerms, "reserve">[];
}): string {
  if (call.groups.length === 0) return seatsInShort(call);
  return call.groups.map((group) => `${group.name} ${groupQuotaInWords(group, call.kind)}`).join("；");
}

interface Offer {
  residencyModes: readonly ResidencyMode[];
  stages: readonly string[];
  incubationMonths: number | null;
}

/** What a call offers besides seats, as facts with their labels; nothing of what it leaves open. */
export function offerFacts({ residencyModes, stages, incubationMonths }: Offer) {
  const { residencyModes: modes, stages: kinds, incubationMonths: months } = callOfferForm;
  const facts = [
    { label: modes.label, value: residencyModes.map((mode) => residencyLabels[mode]).join("、") },
    { label: kinds.label, value: stages.join("、") },
    { label: months.label, value: incubationMonths === null ? "" : `${incubationMonths} 个月` },
  ];
  return facts.filter(({ value }) => value !== "");
}
