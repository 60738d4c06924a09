import { choice, form, longText, money, name, number, reference, text } from "../../base/form";
import type { Fen } from "../../base/money";

/** Where the money of projects comes from. */
export const fundSources = ["budget", "lottery", "donation", "own", "other"] as const;
export type FundSource = (typeof fundSources)[number];

export const fundSourceLabels: Record<FundSource, string> = {
  budget: "财政资金",
  lottery: "福彩公益金",
  donation: "慈善捐赠",
  own: "中心自有",
  other: "其他",
};

export const fundForm = form({
  name: name("资金名称", { most: 60, hint: "如 2026 年政府购买社会服务专项" }),
  source: choice("来源", fundSources, fundSourceLabels),
  year: number("年度", { least: 2000, most: 2100 }),
  grantedFen: money("额度", { hint: "文件批准的总额；可以写“410万元”" }),
  granterId: reference("拨款单位", { optional: true }),
  document: text("文号", { most: 60, optional: true }),
  note: longText("备注", { most: 500, optional: true }),
});

/** How a fund stands, in fen. */
export interface FundUse {
  granted: Fen;
  /** What projects take, begun or not, paid or not; without what came back and what is no longer paid. */
  committed: Fen;
  /** Paid out and not returned. */
  paid: Fen;
}

/** What may still be granted, in fen; below zero where a fund was cut after it was committed. */
export function leftOf({ granted, committed }: Pick<FundUse, "granted" | "committed">): Fen {
  return granted - committed;
}
