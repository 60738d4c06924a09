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
  suitable: "适合入驻",
  unsuitable: "不适合入驻",
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
  return `这份申请已由${seats.taken.join("、")}评估，每家由${appraisersPerApplicant}人评估。`;
}

/** One applicant of a call that is appraised. */
export interface Appraised {
  id: string;
  conclusion: AppraisalConclusion | null;
}

export type AppraisalOutcome = "admitted" | "reserve" | "notAdmitted";

/**
 * Who of the appraised is in: all that are suitable, or, where they are more than the quota, those that staff chose;
 * the other suitable ones wait as the reserve. In the order of the list: the admitted, the reserve, the others.
 * `{ ok: false }` names what is wrong, by field.
 */
export function appraisalOutcomes(
  appraised: readonly Appraised[],
  quota: number,
  choice: { admitted: readonly string[]; reason: string },
): { ok: true; outcomes: { id: string; outcome: AppraisalOutcome }[] } | { ok: false; faults: FieldErrors } {
  const suitable = appraised.filter(({ conclusion }) => conclusion === "suitable");
  const chosen = new Set(choice.admitted);
  const faults: FieldErrors = {};
  const crowded = suitable.length > quota;
  if (crowded) {
    if ([...chosen].some((id) => !suitable.some((one) => one.id === id)))
      faults.admitted = "只能在适合入驻的申请中选。";
    else if (chosen.size !== quota)
      faults.admitted = `适合入驻的有 ${suitable.length} 家，名额 ${quota} 家，请恰好选 ${quota} 家，其余列为候补。`;
    if (choice.reason === "") faults.reason = "请写明取舍的理由。";
  }
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  const outcomeOf = ({ id, conclusion }: Appraised): AppraisalOutcome => {
    if (conclusion !== "suitable") return "notAdmitted";
    return !crowded || chosen.has(id) ? "admitted" : "reserve";
  };
  const order: AppraisalOutcome[] = ["admitted", "reserve", "notAdmitted"];
  const outcomes = appraised
    .map((one) => ({ id: one.id, outcome: outcomeOf(one) }))
    .sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
  return { ok: true, outcomes };
}
