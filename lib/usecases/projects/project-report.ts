import { z } from "zod";
import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { suggestedWork } from "@/lib/domain/incubation/report/counted";
import {
  nextReportState,
  type ReportEvent,
  type ReportState,
  reportEventLabels,
  reportEventsFrom,
} from "@/lib/domain/incubation/report/report";
import {
  type finalReportForm,
  projectReportFaults,
  type ReportCounted,
  whyNotReport,
} from "@/lib/domain/projects/project-report";
import { assertMoved, stateAfter } from "../base/moves";
import { assertWordsSeen, wordsSeen } from "../base/words-seen";
import { historyOf } from "../center/history";
import { unsay } from "../center/unsay";
import { getOwnProject, type ProjectFound } from "./project/project";
import { standingOf } from "./project/project-standing";

const fen = z.string().transform((text) => BigInt(text));
const stored = z.object({
  paidFen: fen,
  planLines: z.array(
    z.object({
      name: z.string(),
      unit: z.string(),
      target: z.number(),
      done: z.number(),
      reached: z.boolean(),
    }),
  ),
  budgetLines: z.array(z.object({ name: z.string(), amountFen: fen, spentFen: fen })),
});

/** How plan and budget stand now. */
async function countedNow(ctx: Context, project: ProjectFound): Promise<ReportCounted> {
  const { paidFen } = await standingOf(ctx, project.id);
  return {
    paidFen,
    planLines: project.planLines.map(({ name, unit, target, done, reached }) => ({
      ...{ name, unit, target, done, reached },
    })),
    budgetLines: project.budgetLines.map(({ name, amountFen, spent }) => ({
      name,
      amountFen,
      spentFen: spent,
    })),
  };
}

/** Money as text: JSON has no such number. */
function frozen(counted: ReportCounted) {
  const { paidFen, budgetLines, ...rest } = counted;
  return {
    ...rest,
    paidFen: `${paidFen}`,
    budgetLines: budgetLines.map(({ name, amountFen, spentFen }) => ({
      ...{ name, amountFen: `${amountFen}`, spentFen: `${spentFen}` },
    })),
  };
}

async function firstText({ center, db }: Context, project: string): Promise<string> {
  const activities = await db.activity.findMany({
    where: { centerId: center.id, projectId: project, state: "confirmed" },
    select: { title: true, kind: true, heldOn: true, events: true, attendances: true },
    orderBy: [{ heldOn: "asc" }, { id: "asc" }],
  });
  return suggestedWork(activities.map(({ heldOn, ...one }) => ({ ...one, heldOn: fromUtcMidnight(heldOn) })));
}

const handedIn = (state: ReportState) => state === "submitted" || state === "accepted";

type Written = FormValue<typeof finalReportForm>;
type Words = Pick<Written, "done" | "difficulties" | "next" | "peopleServed" | "peopleBasis">;

/** What an executor writes of a report. */
const wordsOf = ({ done, difficulties, next, peopleServed, peopleBasis }: Words) => ({
  ...{ done, difficulties, next, peopleServed, peopleBasis },
});

/** One report with what is counted: as it stood when it was handed in, and until then as it stands now. */
export async function getOwnProjectReport(ctx: Context, { report: id }: { report: string }) {
  const report = await ctx.db.projectReport.findFirst({ where: { centerId: ctx.center.id, id } });
  if (!report) throw notFound("项目报告");
  const project = await getOwnProject(ctx, { project: report.projectId });
  const { dueOn, counted, submittedAt, ...rest } = report;
  const begun = report.state !== "drafted" || [report.done, report.difficulties, report.next].some(Boolean);
  return {
    ...rest,
    project,
    stored: wordsOf(report),
    seen: wordsSeen(wordsOf(report)),
    dueOn: fromUtcMidnight(dueOn),
    submittedOn: submittedAt && chinaDate(submittedAt),
    done: begun ? report.done : await firstText(ctx, project.id),
    counted: handedIn(report.state) ? stored.parse(counted) : await countedNow(ctx, project),
    whyNotWrite: whyNotReport(report, project),
  };
}

const reasons = {
  sendBack: { follows: "退回后执行机构修改，再次提交时重新统计。", reason: "退回的原因" },
  takeBack: { follows: "收回后回到待回复。", reason: "收回的原因" },
} as const;

/** The same for the desk: with its history, and what may be done; it is answered by a form of its own. */
export async function getProjectReport(ctx: Context, one: { report: string }) {
  const report = await getOwnProjectReport(ctx, one);
  const history = await historyOf(ctx, { type: "projectReport", id: report.id });
  const acts = (["sendBack", "takeBack"] as const)
    .filter((act) => reportEventsFrom(report.state).includes(act))
    .map((act) => ({ act, label: reportEventLabels[act], whyNot: null, ...reasons[act] }));
  return { ...report, acts, history, edition: editionIn(history) };
}

async function move(
  ctx: Context,
  report: { id: string; state: ReportState },
  event: ReportEvent,
  data: Record<string, string | number | Date | null | ReturnType<typeof frozen>>,
  reason?: string,
) {
  const to = stateAfter(nextReportState(report.state, event));
  const { count } = await ctx.db.projectReport.updateMany({
    where: { centerId: ctx.center.id, id: report.id, state: report.state },
    data: { ...data, state: to },
  });
  assertMoved(1, count);
  await ctx.audit({
    subject: { type: "projectReport", id: report.id },
    event,
    from: report.state,
    to,
    ...(reason && { reason }),
  });
}

async function lockReport(ctx: Context, id: string) {
  await ctx.db.$queryRaw`
    select 1 from project_reports where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  return getOwnProjectReport(ctx, { report: id });
}

/** Keeps what was written, and hands it in if that was asked for: then plan and budget are counted once and stay. */
export async function writeOwnProjectReport(
  ctx: Context,
  { report: id, go, seen, ...written }: Written & { report: string; go: "keep" | "submit"; seen?: string },
) {
  const report = await lockReport(ctx, id);
  if (report.whyNotWrite) throw new AppError("conflict", report.whyNotWrite);
  assertWordsSeen(report.stored, wordsOf(written), seen);
  const faults = projectReportFaults(report.stage, written, go === "submit");
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const { done, difficulties, next, peopleServed, peopleBasis } = written;
  const said = { done, difficulties, next, ...(report.stage === "final" && { peopleServed, peopleBasis }) };
  if (go === "keep") await move(ctx, report, "draft", said);
  else {
    await move(ctx, report, "submit", {
      ...said,
      counted: frozen(report.counted),
      submittedAt: ctx.now,
      submittedByName: ctx.actor.name,
      returnReason: null,
    });
    // Within the scope of an organization there is no outbox.
    await ctx.enqueue("unsayReportDue", { projectReport: id });
  }
  return { id };
}

/** Nobody is asked any more for a report that was handed in. */
export async function unsayReportDue(ctx: Context, { projectReport: id }: { projectReport: string }) {
  const report = await ctx.db.projectReport.findFirst({ where: { centerId: ctx.center.id, id } });
  if (!report) throw notFound("项目报告");
  ctx.audit.nothing("what is voided has an entry of its own");
  if (handedIn(report.state)) await unsay(ctx, "submitProjectReport", [report.projectId], "报告已经提交");
}

type One = Seen & { report: string };

async function seenReport(ctx: Context, { report: id, edition }: One) {
  const report = await lockReport(ctx, id);
  await assertEdition(ctx, { type: "projectReport", id }, { edition });
  return report;
}

/** The people served, as declared in the report, or none once the answer is taken back. */
async function declare(
  { center, db }: Context,
  report: { projectId: string; stage: string },
  people: Pick<Written, "peopleServed" | "peopleBasis">,
) {
  if (report.stage === "final")
    await db.project.updateMany({ where: { centerId: center.id, id: report.projectId }, data: people });
}

/** Accepted with an answer; at the end the people served are declared with it. */
export async function acceptProjectReport(ctx: Context, { answer, ...one }: One & { answer: string }) {
  const report = await seenReport(ctx, one);
  const { peopleServed, peopleBasis } = report;
  await move(ctx, report, "accept", { answer });
  await declare(ctx, report, { peopleServed, peopleBasis });
}

export async function sendBackProjectReport(ctx: Context, { reason, ...one }: One & { reason: string }) {
  await move(ctx, await seenReport(ctx, one), "sendBack", { returnReason: reason }, reason);
}

export async function takeBackProjectAnswer(ctx: Context, { reason, ...one }: One & { reason: string }) {
  const report = await seenReport(ctx, one);
  const stage = report.stage;
  if (report.project.state !== stage)
    throw new AppError("conflict", "这个阶段已经结束，回复不能收回；请先退回到该阶段。");
  await move(ctx, report, "takeBack", { answer: null }, reason);
  await declare(ctx, report, { peopleServed: null, peopleBasis: null });
}
