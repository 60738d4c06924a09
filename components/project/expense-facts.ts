import type { Fact } from "@/components/ui/facts";
import { capitalNumerals } from "@/lib/domain/base/capital-numerals";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import { type Fen, formatYuan } from "@/lib/domain/base/money";

interface Told {
  project: { name: string; number: string };
  line: string;
  spentOn: CivilDate;
  amountFen: Fen;
  payee: string;
  purpose: string;
  voucher: string | null;
  invoice: string | null;
  reason: string | null;
  enteredBy: string | null;
  reportedByName: string;
}

/** What stands on record of an expense. */
export function expenseFacts(expense: Told): Fact[] {
  const { project, enteredBy, reportedByName } = expense;
  const facts: [string, string | null][] = [
    ["项目", `${project.name}（${project.number}）`],
    ["预算科目", expense.line],
    ["支出日期", formatDate(expense.spentOn)],
    ["金额", formatYuan(expense.amountFen)],
    ["大写", capitalNumerals(expense.amountFen)],
    ["收款方", expense.payee],
    ["用途", expense.purpose],
    ["凭证号", expense.voucher],
    ["发票号码", expense.invoice],
    ["登记人", enteredBy ? `${reportedByName}（${enteredBy}）` : reportedByName],
    ["原因", expense.reason],
  ];
  return facts.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
}
