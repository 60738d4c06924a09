import type { Fact } from "@/components/ui/facts";
import { capitalNumerals } from "@/lib/domain/base/capital-numerals";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import { type Fen, formatYuan } from "@/lib/domain/base/money";

interface Told {
  project: { name: string; number: string };
  amountFen: Fen;
  reason: string;
  document: string | null;
  dueOn: CivilDate;
  returnedOn: CivilDate | null;
  voucher: string | null;
  withdrawReason: string | null;
}

/** What stands on record of money that is to come back. */
export function refundFacts(refund: Told): Fact[] {
  const facts: [string, string | null][] = [
    ["项目", `${refund.project.name}（${refund.project.number}）`],
    ["追回金额", formatYuan(refund.amountFen)],
    ["大写", capitalNumerals(refund.amountFen)],
    ["退回期限", formatDate(refund.dueOn)],
    ["追回的理由", refund.reason],
    ["依据文件或文号", refund.document],
    ["到账", refund.returnedOn && `${formatDate(refund.returnedOn)}，凭证 ${refund.voucher ?? "—"}`],
    ["撤销的原因", refund.withdrawReason],
  ];
  return facts.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
}
