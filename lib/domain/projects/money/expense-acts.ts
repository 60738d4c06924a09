import { type CivilDate, formatDate } from "../../base/civil-date";
import type { FieldErrors } from "../../base/errors";
import { type Fen, formatYuan } from "../../base/money";
import type { PossibleAct } from "../../base/possible-act";
import { type ProjectState, projectLabels } from "../project/project";
import {
  type ExpenseEvent,
  type ExpenseState,
  expenseEventLabels,
  expenseEventsFrom,
  type LineUse,
  roomOf,
} from "./expense";

/** Money is spent while a project works, and what is checked of it until it is closed. */
const spending: readonly ProjectState[] = ["running", "midterm", "final", "suspended"];

/** Why nothing is entered of a project now; null when it may be. */
export function whyNotSpend({ state }: { state: ProjectState }): string | null {
  if (spending.includes(state)) return null;
  return `项目目前是“${projectLabels[state]}”，不能登记或更改支出。`;
}

export type ExpenseAct = "edit" | Exclude<ExpenseEvent, "report">;

const words: Record<Exclude<ExpenseEvent, "report">, Omit<PossibleAct, "act" | "label" | "whyNot">> = {
  accept: {},
  reopen: { follows: "撤销后回到待核对，可以退回或作废。", reason: "撤销的原因" },
  return: { follows: "退回后由登记的人修改，改完重新上报。", reason: "退回的原因" },
  void: {
    follows: "作废后不再计入支出，发票号码可以重新登记；记录和凭证仍然保留。",
    reason: "作废的原因",
    danger: true,
  },
};

/** What may be done with an expense as it stands; reporting it anew is what an edit of a returned one does. */
export function expenseActs(
  expense: { state: ExpenseState },
  project: { state: ProjectState },
): PossibleAct<ExpenseAct>[] {
  const whyNot = whyNotSpend(project);
  const events = expenseEventsFrom(expense.state).filter((event) => event !== "report");
  const acts: PossibleAct<ExpenseAct>[] = events.map((event) => ({
    act: event,
    label: expenseEventLabels[event],
    whyNot,
    ...words[event],
  }));
  if (expense.state === "reported" || expense.state === "returned")
    acts.push({ act: "edit", label: expense.state === "returned" ? "修改并重新上报" : "修改", whyNot });
  return acts;
}

/**
 * What is wrong with an expense, by field. `line` is how its budget line stands without it, in fen; beyond its tolerance
 * a change of the budget is due (domain.md 5).
 */
export function expenseFaults(
  { amountFen, spentOn }: { amountFen: Fen; spentOn: CivilDate },
  line: LineUse & { name: string },
  project: { startsOn: CivilDate },
  today: CivilDate,
): FieldErrors {
  const faults: FieldErrors = {};
  if (spentOn > today) faults.spentOn = "支出日期不能在今天之后。";
  if (spentOn < project.startsOn)
    faults.spentOn = `支出日期不能早于项目开始日期（${formatDate(project.startsOn)}）。`;
  const room = roomOf(line);
  if (amountFen === 0n) faults.amountFen = "金额应大于零。";
  else if (amountFen > room)
    faults.amountFen = `“${line.name}”预算 ${formatYuan(line.amountFen)}，允许超出 ${line.tolerance}%，还可支出 ${formatYuan(room < 0n ? 0n : room)}；超出的需要办理变更。`;
  return faults;
}
