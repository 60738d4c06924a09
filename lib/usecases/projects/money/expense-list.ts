import type { Context } from "@/lib/db/context";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import type { ExpenseState } from "@/lib/domain/projects/money/expense";
import { idsFound } from "../../base/search";
import { daysOf } from "../filter";
import { expenseSearch } from "../search";

export interface ExpenseQuery extends PageQuery {
  state: ExpenseState | null;
  /** Of this project alone. */
  project: string | null;
  /** The year it was spent in. */
  year: number | null;
  /** Part of a payee, an invoice, a voucher, or of the name or number of a project, as typed. */
  q: string;
}

export type ExpenseRow = Awaited<ReturnType<typeof listExpenses>>["rows"][number];

/** One page of what was spent, the latest first; within an organization's scope that of its projects. */
export async function listExpenses(ctx: Context, query: ExpenseQuery) {
  const { center, db } = ctx;
  const { state, project, year, q } = query;
  const ids = await idsFound(ctx, expenseSearch, q);
  const where = {
    centerId: center.id,
    ...(project && { projectId: project }),
    spentOn: daysOf(year),
    ...(ids && { id: { in: ids } }),
  };
  const groups = await db.expense.groupBy({ by: ["state"], where, _count: true });
  const { window, ...listed } = countedPage(groups, query);
  const expenses = await db.expense.findMany({
    where: { ...where, ...(state && { state }) },
    include: { project: { select: { name: true, number: true } }, budgetLine: { select: { name: true } } },
    orderBy: [{ spentOn: "desc" }, { id: "desc" }],
    ...window,
  });
  const rows = expenses.map(({ project: of, budgetLine, spentOn, ...one }) => ({
    ...one,
    project: of.name,
    projectNumber: of.number,
    line: budgetLine.name,
    spentOn: fromUtcMidnight(spentOn),
  }));
  return { ...listed, rows };
}
