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

/** The ranking rules as sentences a panel, an applicant or an auditor can read, in the order they apply. */
export function rulesInWords(rules: Rules, criteria: readonly Criterion[]): string[] {
  return [
    `${aggregation(rules.aggregate)}，公布分数${rules.decimals > 0 ? `保留 ${rules.decimals} 位小数` : "取整数"}。`,
    `有效评分少于 ${rules.minBallots} 份的申请不参加排名。`,
    rules.passMark === undefined ? "不设合格线。" : `公布分数达到 ${rules.passMark} 分方可入围。`,
    rules.tieBreak.length === 0
      ? "同分并列，不再区分先后。"
      : `同分时依次比较：${rules.tieBreak.map((rule) => tieBreak(rule, criteria)).join("、")}；仍相同则并列。`,
    `入围名额 ${rules.quota} 个；名额线上同分时，${tieAtCutLabels[rules.tieAtCut]}。`,
    rules.reserve === 0 ? "不设候补。" : `其后 ${rules.reserve} 名列为候补。`,
  ];
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
