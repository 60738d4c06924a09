import type { Context } from "@/lib/db/context";
import { lockCenter } from "@/lib/db/lock-center";
import { sql } from "@/lib/db/sql";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { type PageQuery, pageOf } from "@/lib/domain/base/paging";
import { suggestedWork } from "@/lib/domain/incubation/report/counted";
import {
  type MidtermFinding,
  nextReportState,
  type ReportState,
  type reportForm,
  whyNotSubmit,
  whyNotWrite,
} from "@/lib/domain/incubation/report/report";
import { latenessInWords } from "@/lib/domain/incubation/report/standing";
import { stateAfter } from "../../base/moves";
import { ownOrganizationId } from "../../base/own-organization-id";
import { assertWordsSeen, wordsSeen } from "../../base/words-seen";
import { confirmedActivities, countPeriod, readCounted } from "./counted";
import { concerned } from "./period";

// What an organization reports of itself; it sees no others.

interface Found {
  id: string;
  name: string;
  startsOn: Date;
  endsOn: Date;
  dueOn: Date;
  midterm: boolean;
  lockedAt: Date | null;
  incubateeId: string;
  state: ReportState | null;
  counted: unknown;
  done: string | null;
  difficulties: string | null;
  next: string | null;
  submittedAt: Date | null;
  submittedByName: string | null;
  answer: string | null;
  finding: MidtermFinding | null;
  returnReason: string | null;
}

/** The periods that concern an organization, with what it wrote for them, the latest first. */
async function ownPeriods(ctx: Context, period: string | null) {
  const { center, db, now } = ctx;
  const found = await db.$queryRaw<Found[]>`
    select p.id, p.name, p.starts_on as "startsOn", p.ends_on as "endsOn", p.due_on as "dueOn", p.midterm,
      p.locked_at as "lockedAt", i.id as "incubateeId", r.state::text as state, r.counted, r.done,
      r.difficulties, r.next, r.submitted_at as "submittedAt", r.submitted_by_name as "submittedByName",
      r.return_reason as "returnReason", r.answer, r.finding::text as finding
      from periods p
      join incubatees i on i.center_id = p.center_id and i.organization_id = ${ownOrganizationId(ctx)}::uuid
      left join progress_reports r on r.center_id = p.center_id and r.period_id = p.id and r.incubatee_id = i.id
     where p.center_id = ${center.id}::uuid and p.starts_on <= ${toUtcMidnight(chinaDate(now))}::date
       and (r.id is not null or (${concerned}))
       and ${period === null ? sql`true` : sql`p.id = ${period}::uuid`}
     order by p.starts_on desc, i.started_on desc`;
  return found.map(({ startsOn, endsOn, dueOn, submittedAt, ...row }) => {
    const days = {
      startsOn: fromUtcMidnight(startsOn),
      endsOn: fromUtcMidnight(endsOn),
      dueOn: fromUtcMidnight(dueOn),
      submittedOn: submittedAt && chinaDate(submittedAt),
    };
    const lateness = latenessInWords({ ...row, ...days }, chinaDate(now));
    return { ...row, ...days, submittedAt, lateness };
  });
}

export type OwnReportRow = Awaited<ReturnType<typeof ownPeriods>>[number];

export async function listOwnReports(ctx: Context, query: PageQuery) {
  const rows = await ownPeriods(ctx, null);
  const { window, ...listed } = pageOf(rows.length, query);
  return { ...listed, rows: rows.slice(window.skip, window.skip + window.take) };
}

async function ownPeriod(ctx: Context, period: string) {
  const [found] = await ownPeriods(ctx, period);
  if (!found) throw notFound("报告期");
  return found;
}

/** What an organization writes of a report. */
const wordsOf = ({ done, difficulties, next }: Pick<Found, "done" | "difficulties" | "next">) => ({
  ...{ done, difficulties, next },
});

/** Handed in: the figures stand as they were then. */
const handedIn = (state: ReportState | null) => state === "submitted" || state === "accepted";

/**
 * One period of the organization: what is counted, and what it wrote. Until it is handed in the figures are those of
 * now, and a report that was not begun offers its activities as a first text.
 */
export async function getOwnReport(ctx: Context, { period }: { period: string }) {
  const { counted: frozen, ...found } = await ownPeriod(ctx, period);
  const state = found.state ?? "drafted";
  const span = { ...found, organization: ownOrganizationId(ctx) };
  const figures = handedIn(found.state)
    ? { counted: readCounted(frozen), pending: 0 }
    : await countPeriod(ctx, span);
  const begun = state !== "drafted" || [found.done, found.difficulties, found.next].some(Boolean);
  const done = begun ? found.done : suggestedWork(await confirmedActivities(ctx, span));
  return {
    ...found,
    ...figures,
    done,
    seen: wordsSeen(wordsOf(found)),
    whyNotWrite: whyNotWrite(state, found),
    whyNotSubmit: whyNotSubmit(state, found, chinaDate(ctx.now)),
  };
}

/** 存草稿, or handed in. */
export type Go = "keep" | "submit";
type Written = FormValue<typeof reportForm>;

/** The row of this report, begun if there is none, locked until the transaction ends. */
async function ownRow(ctx: Context, period: string, incubateeId: string) {
  const { center, db } = ctx;
  const key = { centerId: center.id, organizationId: ownOrganizationId(ctx), incubateeId, periodId: period };
  await db.progressReport.createMany({ data: [key], skipDuplicates: true });
  await db.$queryRaw`
    select 1 from progress_reports where center_id = ${center.id}::uuid and incubatee_id = ${incubateeId}::uuid
      and period_id = ${period}::uuid for update`;
  return db.progressReport.findFirstOrThrow({ where: key });
}

/** What is written down when a report is handed in; by the first time it is late or not. */
async function handedBy(ctx: Context, span: OwnReportRow, before: Date | null) {
  const { counted } = await countPeriod(ctx, { ...span, organization: ownOrganizationId(ctx) });
  return {
    counted: { ...counted },
    submittedAt: before ?? ctx.now,
    submittedByName: ctx.actor.name,
    returnReason: null,
  };
}

/** Keeps what was written, and hands it in if that was asked for: then its figures are counted once and stay. */
export async function writeOwnReport(
  ctx: Context,
  { period, go, seen, ...written }: Written & { period: string; go: Go; seen?: string },
) {
  await lockCenter(ctx); // nothing is handed in while the period is being locked
  const found = await ownPeriod(ctx, period);
  const state = found.state ?? "drafted";
  const today = chinaDate(ctx.now);
  const why = go === "keep" ? whyNotWrite(state, found) : whyNotSubmit(state, found, today);
  if (why) throw new AppError("conflict", why);
  if (go === "submit" && written.done === null) throw invalid({ done: "请填写主要工作，再提交。" });
  const row = await ownRow(ctx, period, found.incubateeId);
  assertWordsSeen(wordsOf(row), wordsOf(written), seen);
  const event = go === "keep" ? "draft" : "submit";
  const to = stateAfter(nextReportState(row.state, event));
  const handed = go === "submit" && (await handedBy(ctx, found, row.submittedAt));
  await ctx.db.progressReport.updateMany({
    where: { centerId: ctx.center.id, id: row.id, state: row.state },
    data: { ...written, state: to, ...handed },
  });
  await ctx.audit({ subject: { type: "progressReport", id: row.id }, event, from: row.state, to });
  return { period };
}
