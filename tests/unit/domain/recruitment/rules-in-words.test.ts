import { describe, expect, it } from "vitest";
import { rulesInWords } from "@/lib/domain/recruitment/rules-in-words";
import type { Rules } from "@/lib/domain/scoring";

const criteria = [{ id: "c1", name: "公益性", max: 20, step: 1 }];
const rules: Rules = {
  quota: 30,
  reserve: 5,
  passMark: 60,
  aggregate: { method: "trimmedMean", drop: 1, fromBallots: 5 },
  decimals: 2,
  minBallots: 3,
  tieBreak: [{ by: "criterion", criterion: "c1" }, { by: "median" }, { by: "submittedAt" }],
  tieAtCut: "decide",
};

describe("rulesInWords", () => {
  it("says every rule once, in the order it applies", () => {
    expect(rulesInWords(rules, criteria)).toEqual([
      "有效评分满 5 份时，去掉 1 个最高分和 1 个最低分后取平均；不满时取全部评分的平均，公布分数保留 2 位小数。",
      "有效评分少于 3 份的申请不参加排名。",
      "公布分数达到 60 分方可入围。",
      "同分时依次比较：“公益性”的得分、各份评分的中位数、提交时间先后；仍相同则并列。",
      "入围名额 30 个；名额线上同分时，由评审组当场议定。",
      "其后 5 名列为候补。",
    ]);
  });

  it("says of each group its own cut", () => {
    const groups = [
      { name: "园内组", quota: 15, passMark: null, reserve: 3 },
      { name: "园外组", quota: null, passMark: 70, reserve: 0 },
    ];
    expect(rulesInWords(rules, criteria, groups).slice(2)).toEqual([
      "各组分别排名。",
      "同分时依次比较：“公益性”的得分、各份评分的中位数、提交时间先后；仍相同则并列。",
      "园内组：入围名额 15 个，公布分数须达到 60 分；名额线上同分时，由评审组当场议定，其后 3 名列为候补。",
      "园外组：不限名额，公布分数达到 70 分的都入围。",
    ]);
  });

  it("says what is not set, so that nobody has to guess", () => {
    const { passMark: _none, ...bare } = rules;
    const words = rulesInWords(
      {
        ...bare,
        reserve: 0,
        decimals: 0,
        tieBreak: [],
        aggregate: { method: "median" },
        tieAtCut: "admitNone",
      },
      criteria,
    );
    expect(words).toEqual([
      "取全部评分的中位数，公布分数取整数。",
      "有效评分少于 3 份的申请不参加排名。",
      "不设合格线。",
      "同分并列，不再区分先后。",
      "入围名额 30 个；名额线上同分时，同分者全部转为候补。",
      "不设候补。",
    ]);
  });
});
