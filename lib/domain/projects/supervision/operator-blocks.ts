import type { PaperBlock } from "../../base/paper";
import { type OperatorFigures, operatorFigureRows } from "./operator-figures";
import { heading, listed } from "./supervision-paper";

/** What is on record of the operator, as the report of its evaluation says it. */
export interface OperatorReport {
  creditCode: string | null;
  contactName: string | null;
  /** The term it is evaluated for in words, and what it did in it. */
  term: string | null;
  figures: OperatorFigures | null;
}

/** Who was looked at, for which term, and what is counted of it. */
export function operatorBlocks(name: string, operator: OperatorReport): PaperBlock[] {
  const { creditCode, contactName, term, figures } = operator;
  const rows = [
    ["运营机构", name],
    ...(creditCode ? [["统一社会信用代码", creditCode]] : []),
    ...(contactName ? [["联系人", contactName]] : []),
    ...(term ? [["评估期间", term]] : []),
  ];
  return [
    heading("机构概况"),
    { kind: "table", widths: [1, 3], rows },
    ...(figures
      ? listed("期间工作情况（由登记的记录统计）", "", {
          head: ["项目", "数量", "统计口径"],
          widths: [40, 30, 86],
          aligns: ["left", "right", "left"],
          rows: operatorFigureRows(figures),
        })
      : []),
  ];
}
