import type { CallRules, CallTerms } from "./call";
import type { CallKind } from "./call-key";
import { asksForProjects } from "./call-kind";
import type { CallCriterion } from "./criteria";
import type { Tier } from "./tier";

/** The five criteria of Pingcheng's published call, in general words, each 20 points in steps of 1. */
export const publishedCriteria: readonly Omit<CallCriterion, "id">[] = [
  "孵化需求与孵化中心功能契合度",
  "机构服务内容的公益性",
  "执行团队及机构可持续发展",
  "创始人的意愿及能力",
  "机构的服务与社区需求的契合度",
].map((name, at) => ({ row: at + 1, name, max: 20, step: 1 }));

/** What projects are marked by (domain.md 1.2, 5): twenty points each, as those of incubation. */
export const projectCriteria: readonly Omit<CallCriterion, "id">[] = [
  "需求的真实性和必要性",
  "方案的可行性和创新性",
  "执行团队的经验和能力",
  "预算的合理性",
  "预期成效和可持续性",
].map((name, at) => ({ row: at + 1, name, max: 20, step: 1 }));

/** What the first call of a kind proposes. */
export function criteriaFor(kind: CallKind): typeof publishedCriteria {
  return asksForProjects(kind) ? projectCriteria : publishedCriteria;
}

/** Of a provincial contest of volunteer service projects (2023). */
export const usualTiers: readonly Tier[] = [
  { name: "一等奖", places: 2 },
  { name: "二等奖", places: 4 },
  { name: "三等奖", places: 8 },
];

/** What a call for incubation has of the terms that only calls for projects settle. */
export const incubationTerms = {
  kind: "incubation",
  fundId: null,
  barRule: "shown",
  oneProject: false,
  amountsPublic: true,
  tiers: [],
} satisfies Partial<CallTerms>;

export const proposedRules: CallRules = {
  aggregate: { method: "trimmedMean", drop: 1, fromBallots: 5 },
  decimals: 2,
  reserve: 5,
  minBallots: 3,
  tieBreak: [{ by: "median" }],
  tieAtCut: "decide",
};
