import type { Aggregation, Criterion, Rules, TieBreak } from "../scoring/review";

export const aggregateLabels: Record<Aggregation["method"], string> = {
  trimmedMean: "去掉最高分、最低分后取平均",
  mean: "取全部评分的平均",
  median: "取全部评分的中位数",
};

export const tieAtCutLabels: Record<Rules["tieAtCut"], string> = {
  decide: "由评审组当场议定",
  admitAll: "同分者全部入围",
  admitNone: "同分者全部转为候补",
};

/** A group with its own cut; of one without a quota all from the pass mark up are in. */
interface NamedCut {
  name: string;
  quota: number | null;
  passMark: number | null;
  reserve: number;
}

/**
 * The ranking rules as sentences a panel, an applicant or an auditor can read, in the order they apply; with groups each
 * says its own cut.
 */
export function rulesInWords(
  rules: Rules,
  criteria: readonly Criterion[],
  groups: readonly NamedCut[] = [],
): string[] {
  const cuts = groups.length > 0 ? groups.map((group) => cutOf(group, rules)) : wholeCut(rules);
  return [
    `${aggregation(rules.aggregate)}，公布分数${rules.decimals > 0 ? `保留 ${rules.decimals} 位小数` : "取整数"}。`,
    `有效评分少于 ${rules.minBallots} 份的申请不参加排名。`,
    ...(groups.length > 0 ? ["各组分别排名。"] : [passMark(rules)]),
    rules.tieBreak.length === 0
      ? "同分并列，不再区分先后。"
      : `同分时依次比较：${rules.tieBreak.map((rule) => tieBreak(rule, criteria)).join("、")}；仍相同则并列。`,
    ...cuts,
  ];
}

function passMark(rules: Rules): string {
  return rules.passMark === undefined ? "不设合格线。" : `公布分数达到 ${rules.passMark} 分方可入围。`;
}

function wholeCut({ quota, tieAtCut, reserve }: Rules): string[] {
  return [
    `入围名额 ${quota} 个；名额线上同分时，${tieAtCutLabels[tieAtCut]}。`,
    reserve === 0 ? "不设候补。" : `其后 ${reserve} 名列为候补。`,
  ];
}

function cutOf({ name, quota, passMark, reserve }: NamedCut, rules: Rules): string {
  const line = passMark ?? rules.passMark;
  if (quota === null) return `${name}：不限名额，公布分数达到 ${line} 分的都入围。`;
  const reached = line === undefined ? "" : `，公布分数须达到 ${line} 分`;
  const waiting = reserve === 0 ? "" : `，其后 ${reserve} 名列为候补`;
  return `${name}：入围名额 ${quota} 个${reached}；名额线上同分时，${tieAtCutLabels[rules.tieAtCut]}${waiting}。`;
}

function aggregation(by: Aggregation): string {
  if (by.method !== "trimmedMean") return aggregateLabels[by.method];
  return `有效评分满 ${by.fromBallots} 份时，去掉 ${by.drop} 个最高分和 ${by.drop} 个最低分后取平均；不满时取全部评分的平均`;
}

function tieBreak(rule: TieBreak, criteria: readonly Criterion[]): string {
  switch (rule.by) {
    case "criterion":
      return `“${criteria.find(({ id }) => id === rule.criterion)?.name ?? "已删除的指标"}”的得分`;
    case "median":
      return "各份评分的中位数";
    case "submittedAt":
      return "提交时间先后";
    case "draw":
      return "抽签顺序";
  }
}
