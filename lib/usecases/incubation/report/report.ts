import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import type { Prisma } from "@/lib/db/generated/client";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import {
  type MidtermFinding,
  nextReportState,
  type ReportEvent,
  type ReportState,
  reportActs,
} from "@/lib/domain/incubation/report/report";
import { latenessInWords } from "@/lib/domain/incubation/report/standing";
import { assertMoved, stateAfter } from "../../base/moves";
import { historyOf } from "../../center/history";
import { say } from "../../center/say";
import { unsay } from "../../center/unsay";
import { contactsOf } from "../contacts";
import { readCounted } from "./counted";

const linked = {
  period: true,
  organization: { select: { id: true, name: true } },
} as const;

async function findReport({ center, db }: Context, id: string) {
  const report = await db.progressReport.findFirst({
    where: { centerId: center.id, id, state: { not: "drafted" } },
    include: linked,
  });
  if (!report) throw notFound("进展报告");
  const { period, counted, ...rest } = report;
  const days = {
    startsOn: fromUtcMidnight(period.startsOn),
    endsOn: fromUtcMidnight(period.endsOn),
    dueOn: fromUtcMidnight(period.dueOn),
  };
  return { ...rest, counted: readCounted(counted), period: { ...period, ...days } };
}

/** A report that was handed in, with its figures as they stood then. A draft is its organization's alone. */
export async function getReport(ctx: Context, { report: id }: { report: string }) {
  const report = await findReport(ctx, id);
  const history = await historyOf(ctx, { type: "progressReport", id });
  const { state, period, submittedAt } = report;
  const submittedOn = submittedAt && chinaDate(submittedAt);
  return {
    ...report,
    submittedOn,
    lateness: latenessInWords({ state, submittedOn, dueOn: period.dueOn }, chinaDate(ctx.now)),
    acts: reportActs(state, period),
    history,
    edition: editionIn(history),
  };
}

export type ReportRecord = Awaited<ReturnType<typeof getReport>>;

type One = Seen & { report: string };

/** Moves a report as the person saw it, with what the act writes down. */
async function move(
  ctx: Context,
  { report: id, edition }: One,
  event: ReportEvent,
  data: (found: Awaited<ReturnType<typeof findReport>>) => Prisma.ProgressReportUpdateManyMutationInput,
  reason?: string,
) {
  await ctx.db.$queryRaw`
    select 1 from progress_reports where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const report = await findReport(ctx, id);
  await assertEdition(ctx, { type: "progressReport", id }, { edition });
  const from: ReportState = report.state;
  const state = stateAfter(nextReportState(from, event));
  const why = reportActs(from, report.period).find(({ act }) => act === event)?.whyNot;
  if (why) throw new AppError("conflict", why);
  const { count } = await ctx.db.progressReport.updateMany({
    where: { centerId: ctx.center.id, id, state: from },
    data: { ...data(report), state },
  });
  assertMoved(1, count);
  await ctx.audit({ subject: { type: "progressReport", id }, event, from, to: state, reason });
  return report;
}

/** Answers a report; that of a mid-term period with a finding. */
export async function acceptReport(
  ctx: Context,
  { answer, finding, ...input }: One & { answer: string; finding?: MidtermFinding | undefined },
) {
  const { id } = await move(ctx, input, "accept", ({ period }) => {
    if (period.midterm && finding === undefined) throw invalid({ finding: "请选择检查结论。" });
    return { answer, finding: period.midterm ? (finding ?? null) : null };
  });
  await unsay(ctx, "acceptReport", [id], "报告已经回复");
}

/** Hands a report back, and tells the organization why. */
export async function sendBackReport(ctx: Context, { reason, ...input }: One & { reason: string }) {
  const report = await move(ctx, input, "sendBack", () => ({ returnReason: reason }), reason);
  const contact = (await contactsOf(ctx, [report.organization.id])).get(report.organization.id);
  if (!contact) throw notFound("社会组织");
  const { organization, to } = contact;
  const fields = { 收件人: to.name, 组织名称: organization, 报告期: report.period.name, 原因: reason };
  await say(ctx, "reportReturned", [{ subject: { type: "progressReport", id: report.id }, to, fields }]);
}

export async function takeBackAnswer(ctx: Context, { reason, ...input }: One & { reason: string }) {
  await move(ctx, input, "takeBack", () => ({ answer: null, finding: null }), reason);
}
