import type { FieldErrors } from "../base/errors";
import { choice, date, form, longText, text } from "../base/form";

/** What two members of staff look into (综合评估; after the practice of Gujiao's base, 2024). */
export const appraisalTopics = ["leader", "basics", "model", "finance"] as const;
export type AppraisalTopic = (typeof appraisalTopics)[number];

export const appraisalTopicLabels: Record<AppraisalTopic, string> = {
  leader: "机构负责人",
  basics: "基本情况",
  model: "业务模式",
  finance: "财务状况",
};

export const appraisalConclusions = ["suitable", "unsuitable"] as const;
export type AppraisalConclusion = (typeof appraisalConclusions)[number];

export const appraisalConclusionLabels: Record<AppraisalConclusion, string> = {
  suitable: "适合",
  unsuitable: "不适合",
};

/** How many look into one applicant, each by themselves. */
export const appraisersPerApplicant = 2;

/** One appraiser's opinion; a draft may lack anything. */
export const opinionForm = form({
  leader: longText("机构负责人", { most: 2000, optional: true, hint: "经历、意愿、能力，投入的时间" }),
  basics: longText("基本情况", { most: 2000, optional: true, hint: "成立经过、团队、制度、已开展的活动" }),
  model: longText("业务模式", { most: 2000, optional: true, hint: "为谁服务、怎样服务、能否持续" }),
  finance: longText("财务状况", { most: 2000, optional: true, hint: "收入来源、账户和票据、收支是否清楚" }),
  conclusion: choice("意见", appraisalConclusions, appraisalConclusionLabels, { optional: true }),
  reason: longText("理由", { most: 1000, optional: true }),
});

/** A visit (实地走访), noted on the spot. */
export const visitForm = form({
  visitedOn: date("走访日期"),
  place: text("地点", { most: 100 }),
  met: text("见到的人", { most: 200, hint: "姓名和身份，如 李敏（负责人）" }),
  note: longText("看到和了解到的情况", { most: 2000 }),
});

export interface Opinion {
  leader: string | null;
  basics: string | null;
  model: string | null;
  finance: string | null;
  conclusion: AppraisalConclusion | null;
  reason: string | null;
}

/** What an opinion still lacks before it can be handed in, by field; empty when nothing. */
export function opinionFaults(opinion: Opinion): FieldErrors {
  const faults: FieldErrors = {};
  for (const topic of appraisalTopics)
    if (!opinion[topic]) faults[topic] = `请写明${appraisalTopicLabels[topic]}。`;
  if (!opinion.conclusion) faults.conclusion = "请选择意见。";
  if (!opinion.reason) faults.reason = "请写明理由。";
  return faults;
}

export type AppraisalState = "waiting" | "underWay" | "differing" | "agreed" | "concluded";

export const appraisalStateLabels: Record<AppraisalState, string> = {
  waiting: "待评估",
  underWay: "评估中",
  differing: "意见不一",
  agreed: "待作结论",
  concluded: "已有结论",
};

/** Where the appraisal of one applicant stands, by its opinions (`null`: not yet handed in) and its conclusion. */
export function appraisalState(
  opinions: readonly (AppraisalConclusion | null)[],
  conclusion: AppraisalConclusion | null,
): AppraisalState {
  if (conclusion !== null) return "concluded";
  if (opinions.length === 0) return "waiting";
  const given = opinions.filter((one) => one !== null);
  if (given.length < appraisersPerApplicant) return "underWay";
  return new Set(given).size === 1 ? "agreed" : "differing";
}

/** Why this person cannot give an opinion on an applicant, or null. `own`: they have one already. */
export function whyNotAppraise(seats: {
  taken: readonly string[];
  own: boolean;
  concluded: boolean;
}): string | null {
  if (seats.concluded) return "这份申请已有评估结论，不能再写意见。";
  if (seats.own || seats.taken.length < appraisersPerApplicant) return null;
  return `这份申请已由${seats.taken.join("、")}评估，每份由${appraisersPerApplicant}人评估。`;
}
