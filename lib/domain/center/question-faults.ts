import type { FieldErrors } from "../base/errors";
import { mostOptions, type Question, usualRows } from "./form-definition";

/** What is wrong with a question beside the others of its form, one Chinese sentence per field; empty when it may stand. */
export function questionFaults(
  question: Omit<Question, "id">,
  others: readonly Pick<Question, "label">[],
): FieldErrors {
  const { kind, label, least, most, options, columns } = question;
  const faults: FieldErrors = {};
  if (others.some((other) => other.label === label)) faults.label = "已经有同名的问题，请换一个说法。";
  if (kind === "choice" || kind === "choices") {
    const long = options.find((option) => [...option].length > 100);
    if (options.length < 2 || options.length > mostOptions)
      faults.options = `选项应有 2 至 ${mostOptions} 个，每行一个。`;
    else if (new Set(options).size < options.length) faults.options = "有相同的选项，请删去重复的。";
    else if (long) faults.options = `选项“${long.slice(0, 10)}…”超过 100 字，请精简。`;
  }
  if (kind === "rows") {
    if (columns.length === 0) faults.columns = "请至少填写一列。";
    else if (new Set(columns.map((column) => column.label)).size < columns.length)
      faults.columns = "有同名的列，请改名。";
    if (most !== null && (most < 1 || most > 50)) faults.most = "行数应在 1 至 50 之间。";
  }
  if ((kind === "text" || kind === "longText") && most !== null && (most < 1 || most > 5000))
    faults.most = "字数应在 1 至 5000 之间。";
  if (least !== null && least > (most ?? (kind === "rows" ? usualRows : Number.POSITIVE_INFINITY)))
    faults.least = "最少的大于最多的，请核对。";
  return faults;
}
