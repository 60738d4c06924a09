import type { Context } from "@/lib/db/context";
import { civilDate } from "@/lib/domain/base/civil-date";
import { requestChange } from "@/lib/usecases/projects/change/change";
import { addExpense, attachToExpense } from "@/lib/usecases/projects/money/expense";
import { askRefund } from "@/lib/usecases/projects/money/refund";
import { beginStage } from "@/lib/usecases/projects/project/project-step";
import { beginProject } from "@/lib/usecases/projects/project/project-write";
import { receivedAs } from "../center/files";
import { makeProject, passNotice } from "./projects";

/** The id of the first budget line of a project, or of the one with this name. */
export async function lineOf({ db, center }: Context, project: string, name?: string): Promise<string> {
  const line = await db.budgetLine.findFirstOrThrow({
    where: { centerId: center.id, projectId: project, ...(name && { name }) },
    orderBy: { position: "asc" },
  });
  return line.id;
}

/** What is written of an expense of 1,000 yuan; it needs its line. */
export const plainExpense = {
  ...{ spentOn: civilDate("2022-01-10"), amountFen: 100_000n, payee: "民福文具店", purpose: "讲座材料" },
  ...{ voucher: "记-001", invoice: null },
};

/** A project in its mid-term stage, with an expense that has its voucher; `words` stand in all of it. */
export async function makeSpending(ctx: Context, words: string, lead: string) {
  const { id: project } = await makeProject(ctx, {
    ...{ name: `${words}在办项目`, lead, startsOn: civilDate("2021-12-01") },
  });
  await passNotice(ctx, project);
  await beginProject(ctx, { project, signedOn: civilDate("2021-12-10") });
  const { id: expense } = await addExpense(ctx, {
    ...{ project, ...plainExpense, payee: `${words}文具店`, spentOn: civilDate("2021-12-20") },
    budgetLineId: await lineOf(ctx, project),
  });
  await ctx.db.expense.updateMany({
    where: { centerId: ctx.center.id, id: expense },
    data: { organizationId: lead },
  });
  const voucher = receivedAs(`${words}发票.pdf`);
  await attachToExpense(ctx, { expense, file: voucher });
  await beginStage(ctx, { project, stage: "midterm", dueOn: civilDate("2022-02-10") });
  const report = await ctx.db.projectReport.findFirstOrThrow({
    where: { centerId: ctx.center.id, projectId: project },
  });
  return { working: project, expense, voucher: voucher.id, projectReport: report.id };
}

/** A longer term that waits for its approval, and a part of what was paid that is to come back. */
export async function makeDisputed(ctx: Context, project: string, words = "") {
  const { db, center } = ctx;
  await db.tranche.create({
    data: {
      ...{ centerId: center.id, projectId: project, number: 1, name: "首期款", amountFen: 3_000_000n },
      ...{ condition: "signed", state: "paid", paidOn: new Date("2021-12-22"), voucher: "记-007" },
    },
  });
  const { id: change } = await requestChange(ctx, {
    project,
    change: { kind: "term", after: { endsOn: civilDate("2023-03-31") } },
    why: { reason: `${words}疫情延期`, document: "民发〔2021〕9号" },
  });
  const { id: refund } = await askRefund(ctx, {
    ...{ project, amountFen: 500_000n, dueOn: civilDate("2022-02-28") },
    ...{ reason: `${words}挪作他用`, document: null },
  });
  return { change, refund };
}
