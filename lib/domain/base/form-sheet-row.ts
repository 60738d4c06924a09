import type { FieldErrors } from "./errors";
import type { Form, FormValue } from "./form";
import { readAnswers } from "./form-answers";
import { cellFault, isEmptyCell, type SheetCell, typedCell } from "./form-sheet";

/** What is wrong with a row, by the label of its column. */
export interface SheetFault {
  column: string;
  fault: string;
}

/**
 * Reads one row of a sheet by the form that its columns are of: what was typed, what it says (null where the form does
 * not understand it) and all that is wrong with it, with the further faults of `faultsOf`. An empty cell below a filled
 * one was perhaps merged with it, which leaves a value in the first row alone.
 */
export function readFormRow<F extends Form>(
  form: F,
  cells: readonly SheetCell[],
  above: readonly SheetCell[] | undefined,
  faultsOf: (said: FormValue<F>) => FieldErrors,
): { typed: Record<string, unknown>; said: FormValue<F> | null; faults: SheetFault[] } {
  const typed = Object.fromEntries(cells.map((one) => [one.column.name, typedCell(one)]));
  const read = readAnswers(form, typed);
  const faults: FieldErrors = read.ok ? { ...faultsOf(read.value) } : { ...read.faults };
  const told = cells.flatMap((one, at): SheetFault[] => {
    const { name, label } = one.column;
    const fault = cellFault(one) ?? faults[name];
    if (!fault) return [];
    const merged = isEmptyCell(one.cell) && !isEmptyCell(above?.[at]?.cell);
    const hint = merged ? "若与上一行合并了单元格，请取消合并，每行都填写。" : "";
    return [{ column: label, fault: fault + hint }];
  });
  return { typed, said: read.ok ? read.value : null, faults: told };
}
