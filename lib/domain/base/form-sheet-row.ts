import type { FieldErrors } from "./errors";
import type { Form, FormValue } from "./form";
import { notAsked, readAnswer, readAnswers } from "./form-answers";
import { askedFields } from "./form-conditions";
import { cellFault, isEmptyCell, type SheetCell, typedCell } from "./form-sheet";

/** What is wrong with a row, by the label of its column. */
export interface SheetFault {
  column: string;
  fault: string;
}

/** What was understood of a form, field by field, where something else in it is wrong. */
function understoodIn<F extends Form>(form: F, typed: Record<string, unknown>): Partial<FormValue<F>> {
  const asked = askedFields(form, typed);
  const read = Object.entries(form).flatMap(([name, field]) => {
    const one = asked.includes(name) ? readAnswer(field, typed[name]) : readAnswer(notAsked(field), "");
    return one.ok ? [[name, one.value]] : [];
  });
  return Object.fromEntries(read) as Partial<FormValue<F>>;
}

/**
 * Reads one row of a sheet by the form that its columns are of: what was typed, what it says (null where anything is
 * wrong), what was understood of it (a field that was not is left out) and all that is wrong with it: also that which
 * `faultsOf` finds in what was understood, so that one look at a sheet tells everything. An empty cell below a filled
 * one was perhaps merged with it, which leaves a value in the first row alone.
 */
export function readFormRow<F extends Form>(
  form: F,
  cells: readonly SheetCell[],
  above: readonly SheetCell[] | undefined,
  faultsOf: (understood: Partial<FormValue<F>>) => FieldErrors,
): {
  typed: Record<string, unknown>;
  said: FormValue<F> | null;
  understood: Partial<FormValue<F>>;
  faults: SheetFault[];
} {
  const typed = Object.fromEntries(cells.map((one) => [one.column.name, typedCell(one)]));
  const read = readAnswers(form, typed);
  const understood: Partial<FormValue<F>> = read.ok ? { ...read.value } : understoodIn(form, typed);
  const lost = Object.fromEntries(cells.map((one) => [one.column.name, cellFault(one)]));
  for (const [name, fault] of Object.entries(lost)) if (fault) delete understood[name];
  const faults: FieldErrors = { ...faultsOf(understood), ...(read.ok ? {} : read.faults) };
  const told = cells.flatMap((one, at): SheetFault[] => {
    const { name, label } = one.column;
    const fault = lost[name] ?? faults[name];
    if (!fault) return [];
    const merged = isEmptyCell(one.cell) && !isEmptyCell(above?.[at]?.cell);
    const hint = merged ? "若与上一行合并了单元格，请取消合并，每行都填写。" : "";
    return [{ column: label, fault: fault + hint }];
  });
  return { typed, said: read.ok && told.length === 0 ? read.value : null, understood, faults: told };
}
