import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, editionOf, type Seen } from "@/lib/db/edition";
import { lockCenter } from "@/lib/db/lock-center";
import { changesOf } from "@/lib/domain/base/changes";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue, Option } from "@/lib/domain/base/form";
import { formatYuan } from "@/lib/domain/base/money";
import {
  type ExpenseEvent,
  type expenseForm,
  invoiceKey,
  nextExpenseState,
  roomOf,
} from "@/lib/domain/projects/money/expense";
import { expenseActs, expenseFaults, whyNotSpend } from "@/lib/domain/projects/money/expense-acts";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { assertMoved, stateAfter } from "../../base/moves";
import { addFile, fileOf, filesOf, removeFile } from "../../center/file";
import { historyOf } from "../../center/history";
import type { ReceivedFile } from "../../center/incoming";
import { getOwnProject } from "../project/project";
import { lockProject } from "../project/project-write";

async function find(ctx: Context, id: string) {
  const expense = await ctx.db.expense.findFirst({
    where: { centerId: ctx.center.id, id },
    include: {
      project: { select: { name: true, number: true, state: true } },
      budgetLine: { select: { name: true } },
      organization: { select: { name: true } },
    },
  });
  if (!expense) throw notFound("支出");
  const { spentOn, budgetLine, organization, ...rest } = expense;
  // Of several executors each changes what it entered itself.
  const mine = ctx.scope.organization === undefined || ctx.scope.organization === rest.organizationId;
  return {
    ...rest,
    spentOn: fromUtcMidnight(spentOn),
    line: budgetLine.name,
    enteredBy: organization?.name ?? null,
    mine,
    acts: mine ? expenseActs(rest, rest.project) : [],
  };
}

/** One expense with its vouchers, for the desk and for who carries the project out alike. */
export async function getOwnExpense(ctx: Context, { expense: id }: { expense: string }) {
  const expense = await find(ctx, id);
  return { ...expense, files: await filesOf(ctx, { type: "expense", id }) };
}

/** The same with its history. */
export async function getExpense(ctx: Context, one: { expense: string }) {
  const expense = await getOwnExpense(ctx, one);
  const history = await historyOf(ctx, { type: "expense", id: expense.id });
  return { ...expense, history, edition: editionIn(history) };
}

/** The same for the form that corrects it, with the project whose lines it may be booked on. */
export async function getExpenseToEdit(ctx: Context, { expense: id }: { expense: string }) {
  const expense = await find(ctx, id);
  const project = await getOwnProject(ctx, { project: expense.projectId });
  return { expense, project, edition: await editionOf(ctx, { type: "expense", id }) };
}

type Project = Awaited<ReturnType<typeof lockProject>>;

/** What an expense may be booked on, with what of each line is still to be spent. */
export function lineOptions({ budgetLines }: Pick<Project, "budgetLines">): Option[] {
  return budgetLines.map((line) => {
    const room = roomOf(line);
    const hint = `预算 ${formatYuan(line.amountFen)}，还可支出 ${formatYuan(room < 0n ? 0n : room)}`;
    return { value: line.id, label: `${line.name}（${hint}）` };
  });
}

type Written = FormValue<typeof expenseForm>;

/** Refuses what does not fit the project, which is locked; of an edit `own` is what it was, as if it were not there. */
async function columnsFor(
  ctx: Context,
  project: Project,
  written: Written,
  own?: { id: string; budgetLineId: string; amountFen: bigint },
) {
  const stopped = whyNotSpend(project);
  if (stopped) throw new AppError("conflict", stopped);
  const line = project.budgetLines.find(({ id }) => id === written.budgetLineId);
  if (!line) throw invalid({ budgetLineId: "选择的科目不在本项目的预算中，请重新选择。" });
  const already = own?.budgetLineId === line.id ? own.amountFen : 0n;
  const use = { ...line, spent: line.spent - already };
  const faults = expenseFaults(written, use, project, chinaDate(ctx.now));
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const invoice = invoiceKey(written.invoice);
  const [known] = await ctx.db.$queryRaw<{ taken: boolean }[]>`
    select invoice_taken(${invoice}, ${own?.id ?? null}::uuid) as taken`;
  if (invoice !== null && known?.taken)
    throw invalid({ invoice: "这张发票在本中心已经登记过，一张发票只能登记一次。" });
  const { budgetLineId, amountFen, payee, purpose, voucher } = written;
  return {
    budgetLineId,
    amountFen,
    payee,
    purpose,
    voucher,
    invoice,
    spentOn: toUtcMidnight(written.spentOn),
  };
}

/** By the desk, or by an executor of the project within its scope. */
export async function addExpense(ctx: Context, { project: id, ...written }: Written & { project: string }) {
  await lockCenter(ctx); // an invoice counts once in the whole center
  const project = await lockProject(ctx, { project: id });
  const data = await columnsFor(ctx, project, written);
  const expense = await ctx.db.expense.create({
    data: {
      ...{ centerId: ctx.center.id, projectId: id, ...data },
      organizationId: ctx.scope.organization ?? null,
      reportedByName: ctx.actor.name,
      createdAt: ctx.now,
    },
    select: { id: true },
  });
  await ctx.audit({
    subject: { type: "expense", id: expense.id },
    event: "add",
    to: "reported",
    details: { project: id, amount: formatYuan(written.amountFen) },
  });
  return expense;
}

type One = Seen & { expense: string };

/** Locked with its project, as the person saw it, and still open to this act. */
async function seen(ctx: Context, { expense: id, edition }: One, act: Parameters<typeof whyNotDone>[1]) {
  const { projectId } = await find(ctx, id);
  const project = await lockProject(ctx, { project: projectId });
  const expense = await find(ctx, id);
  await assertEdition(ctx, { type: "expense", id }, { edition });
  if (!expense.mine) throw new AppError("forbidden", "这笔支出由其他单位登记，请联系登记的人更改。");
  const why = whyNotDone<string>(expense.acts, act);
  if (why) throw new AppError("conflict", why);
  return { expense, project };
}

/** Corrects an expense that nobody accepted yet; one that was returned is reported anew by it. */
export async function editExpense(ctx: Context, { expense: id, edition, ...written }: Written & One) {
  await lockCenter(ctx);
  const { expense, project } = await seen(ctx, { expense: id, edition }, "edit");
  const data = await columnsFor(ctx, project, written, expense);
  const { count } = await ctx.db.expense.updateMany({
    where: { centerId: ctx.center.id, id, state: expense.state },
    data: { ...data, state: "reported", reason: null },
  });
  assertMoved(1, count);
  const told = ({ amountFen, ...rest }: Written) => ({ ...rest, amount: formatYuan(amountFen) });
  const { budgetLineId, spentOn, amountFen, payee, purpose, voucher, invoice } = expense;
  const was = { budgetLineId, spentOn, amountFen, payee, purpose, voucher, invoice };
  await ctx.audit({
    subject: { type: "expense", id },
    event: expense.state === "returned" ? "report" : "edit",
    ...(expense.state === "returned" && { from: "returned", to: "reported" }),
    details: changesOf(told(was), told({ ...written, invoice: data.invoice })),
  });
  return { id };
}

/** Accepts, returns, reopens or voids an expense; all but the first with a reason. */
export async function turnExpense(
  ctx: Context,
  { act, reason, ...one }: One & { act: Exclude<ExpenseEvent, "report">; reason: string | null },
) {
  const { expense } = await seen(ctx, one, act);
  const to = stateAfter(nextExpenseState(expense.state, act));
  const { count } = await ctx.db.expense.updateMany({
    where: { centerId: ctx.center.id, id: expense.id, state: expense.state },
    data: { state: to, reason },
  });
  assertMoved(1, count);
  await ctx.audit({
    subject: { type: "expense", id: expense.id },
    event: act,
    from: expense.state,
    to,
    ...(reason && { reason }),
  });
}

/** A voucher; as long as the expense may be changed. */
export async function attachToExpense(
  ctx: Context,
  { expense: id, ...given }: { expense: string; file: ReceivedFile; replaces?: string | undefined },
): Promise<void> {
  const { expense } = await seen(ctx, { expense: id }, "edit");
  const { organizationId } = expense;
  await addFile(ctx, { type: "expense", id }, "attachment", { ...given, organizationId });
  await ctx.audit({ subject: { type: "expense", id }, event: "addFile", reason: given.file.name });
}

export async function removeFromExpense(
  ctx: Context,
  { expense: id, file }: { expense: string; file: string },
) {
  await seen(ctx, { expense: id }, "edit");
  const name = await removeFile(ctx, { type: "expense", id }, file);
  await ctx.audit({ subject: { type: "expense", id }, event: "removeFile", reason: name });
}

export function expenseFile(ctx: Context, { expense: id, file }: { expense: string; file: string }) {
  return fileOf(ctx, { type: "expense", id }, file);
}
