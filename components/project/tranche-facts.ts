import type { Fact } from "@/components/ui/facts";
import { capitalNumerals } from "@/lib/domain/base/capital-numerals";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import { formatYuan } from "@/lib/domain/base/money";
import { type TrancheCondition, trancheConditionLabels } from "@/lib/domain/projects/money/tranche";
import type { TrancheWay } from "@/lib/domain/projects/money/tranche-paper";

interface Told extends TrancheWay {
  percent: number | null;
  condition: TrancheCondition;
  conditionText: string | null;
  dueOn: CivilDate | null;
  reason: string | null;
}

function step(words: string | null, by: string | null, on: CivilDate | null): string | null {
  if (by === null || on === null) return null;
  return `${words ?? ""}（${by}，${formatDate(on)}）`;
}

/** What stands on record of a payment, in the order of its way. */
export function trancheFacts(tranche: Told): Fact[] {
  const { project, amountFen, percent, condition, conditionText, dueOn } = tranche;
  const facts: [string, string | null][] = [
    ["项目", `${project.name}（${project.number}）`],
    ["牵头执行机构", project.lead],
    ["金额", `${formatYuan(amountFen)}${percent === null ? "" : `（核定金额的 ${percent}%）`}`],
    ["大写", capitalNumerals(amountFen)],
    ["条件", conditionText ?? trancheConditionLabels[condition]],
    ["预计日期", dueOn && formatDate(dueOn)],
    ["申请", step(tranche.request, tranche.requestedByName, tranche.requestedOn)],
    ["审核意见", step(tranche.opinion, tranche.checkedByName, tranche.checkedOn)],
    ["审批意见", step(tranche.approval, tranche.approvedByName, tranche.approvedOn)],
    ["拨付", tranche.paidOn && `${formatDate(tranche.paidOn)}，凭证 ${tranche.voucher ?? "—"}`],
    ["退回、暂缓或更正的原因", tranche.reason],
  ];
  return facts.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
}
