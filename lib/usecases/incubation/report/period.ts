import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import { lockCenter } from "@/lib/db/lock-center";
import { type Sql, sql } from "@/lib/db/sql";
import { changesOf } from "@/lib/domain/base/changes";
import { chinaDate, chinaDayStart } from "@/lib/domain/base/china-time";
import { type CivilDate, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { countedRows, type PageQuery } from "@/lib/domain/base/paging";
import {
  type PeriodState,
  periodActs,
  periodFaults,
  type periodForm,
  periodState,
  remindsOn,
  suggestedPeriods,
} from "@/lib/domain/incubation/report/period";
import { historyOf } from "../../center/history";

/**
 * Whom a period (`p`) concerns: who is in incubation (`i`) on its last day. Whoever left before reports nothing of it,
 * but what was handed in stays.
 */
export const concerned: Sql = sql`i.center_id = p.center_id and i.started_on <= p.ends_on
  and (i.ended_on is null or i.ended_on > p.ends_on)`;

/** Whoever has not handed in and was reminded of it has a report (`r`) that nobody has written yet. */
export const reminded: Sql = sql`exists (
  select from messages s where s.center_id = r.center_id and s.occasion = 'reportDue'
    and s.subject_type = 'progressReport' and s.subject_id = r.id)`;

interface Found {
  id: string;
  name: string;
  startsOn: Date;
  endsOn: Date;
  dueOn: Date;
  midterm: boolean;
  lockedAt: Date | null;
  concerned: number;
  missing: number;
  unanswered: number;
  unreminded: number;
  laterLocked: string | null;
}

async function periods({ center, db }: Context, which: Sql = sql`true`) {
  const found = await db.$queryRaw<Found[]>`
    select p.id, p.name, p.starts_on as "startsOn", p.ends_on as "endsOn", p.due_on as "dueOn", p.midterm,
      p.locked_at as "lockedAt", count(i.id)::int as concerned,
      count(i.id) filter (where r.id is null or r.state = 'drafted')::int as missing,
      count(i.id) filter (where r.state = 'submitted')::int as unanswered,
      count(i.id) filter (where (r.id is null or r.state = 'drafted') and not ${reminded})::int as unreminded,
      (select l.name from periods l where l.center_id = p.center_id and l.starts_on > p.starts_on
        and l.locked_at is not null order by l.starts_on limit 1) as "laterLocked"
      from periods p
      left join incubatees i on ${concerned}
      left join progress_reports r on r.center_id = p.center_id and r.period_id = p.id and r.incubatee_id = i.id
     where p.center_id = ${center.id}::uuid and ${which}
     group by p.center_id, p.id order by p.starts_on desc`;
  return found.map(({ startsOn, endsOn, dueOn, ...period }) => ({
    ...period,
    startsOn: fromUtcMidnight(startsOn),
    endsOn: fromUtcMidnight(endsOn),
    dueOn: fromUtcMidnight(dueOn),
    state: periodState(period),
  }));
}

export type PeriodRow = Awaited<ReturnType<typeof periods>>[number];

/** The periods of a center, the latest first, with how many reports there are; some four a year. */
export async function listPeriods(ctx: Context, query: PageQuery & { state: PeriodState | null }) {
  return countedRows(await periods(ctx), query);
}

async function findPeriod(ctx: Context, id: string) {
  const [period] = await periods(ctx, sql`p.id = ${id}::uuid`);
  if (!period) throw notFound("报告期");
  return period;
}

export async function getPeriod(ctx: Context, { period: id }: { period: string }) {
  const period = await findPeriod(ctx, id);
  const history = await historyOf(ctx, { type: "period", id });
  return { ...period, acts: periodActs(period), history, edition: editionIn(history) };
}

/** What may be opened by one click, for the form of a new period. */
export async function periodSuggestions(ctx: Context) {
  return suggestedPeriods(chinaDate(ctx.now), await periods(ctx));
}

type Written = FormValue<typeof periodForm>;

const stored = ({ startsOn, endsOn, dueOn, ...rest }: Written) => ({
  ...rest,
  startsOn: toUtcMidnight(startsOn),
  endsOn: toUtcMidnight(endsOn),
  dueOn: toUtcMidnight(dueOn),
});

/** Leaves the reminder of whoever is missing to the queue. */
async function timePeriod(ctx: Context, period: string, written: { endsOn: CivilDate; dueOn: CivilDate }) {
  const day = remindsOn(written);
  if (day >= chinaDate(ctx.now))
    await ctx.enqueue("remindOfReports", { period }, { startAfter: chinaDayStart(day) });
}

export async function openPeriod(ctx: Context, written: Written) {
  await lockCenter(ctx);
  const faults = periodFaults(written, await periods(ctx));
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const { id } = await ctx.db.period.create({
    data: { centerId: ctx.center.id, ...stored(written) },
    select: { id: true },
  });
  await timePeriod(ctx, id, written);
  await ctx.audit({ subject: { type: "period", id }, event: "open", details: { name: written.name } });
  return { id };
}

type One = Seen & { period: string };

/** Written one after the other, each as the person saw it. */
export async function seenPeriod(ctx: Context, { period: id, edition }: One) {
  await lockCenter(ctx);
  const period = await findPeriod(ctx, id);
  await assertEdition(ctx, { type: "period", id }, { edition });
  return period;
}

function assertMay(period: PeriodRow, act: "lock" | "reopen" | "edit"): void {
  const possible = periodActs(period).find((one) => one.act === act);
  const why = possible
    ? possible.whyNot
    : period.state === "open"
      ? "报告期正在开放，不需要重新开放。"
      : "报告期已经锁定。";
  if (why) throw new AppError("conflict", why);
}

/** Its days stand once somebody reported on them, for the figures were counted within them. */
export async function editPeriod(ctx: Context, { period: id, edition, ...written }: Written & One) {
  const before = await seenPeriod(ctx, { period: id, edition });
  assertMay(before, "edit");
  const faults = periodFaults(
    written,
    (await periods(ctx)).filter((one) => one.id !== id),
  );
  const moved = written.startsOn !== before.startsOn || written.endsOn !== before.endsOn;
  const where = { centerId: ctx.center.id, periodId: id, state: { not: "drafted" as const } };
  if ((moved || written.midterm !== before.midterm) && (await ctx.db.progressReport.count({ where })) > 0)
    faults[moved ? "startsOn" : "midterm"] = "已有组织提交了本期报告，起止日期和中期检查不能再改。";
  if (Object.keys(faults).length > 0) throw invalid(faults);
  await ctx.db.period.updateMany({ where: { centerId: ctx.center.id, id }, data: stored(written) });
  if (written.dueOn !== before.dueOn || moved) await timePeriod(ctx, id, written);
  const { name, startsOn, endsOn, dueOn, midterm } = before;
  const details = changesOf({ name, startsOn, endsOn, dueOn, midterm }, written);
  await ctx.audit({ subject: { type: "period", id }, event: "edit", details });
  return { id };
}

export async function lockPeriod(ctx: Context, input: One) {
  const period = await seenPeriod(ctx, input);
  assertMay(period, "lock");
  await ctx.db.period.updateMany({
    where: { centerId: ctx.center.id, id: period.id, lockedAt: null },
    data: { lockedAt: ctx.now, lockedByName: ctx.actor.name },
  });
  const details = { missing: period.missing, unanswered: period.unanswered };
  const subject = { type: "period" as const, id: period.id };
  await ctx.audit({ subject, event: "lock", from: "open", to: "locked", details });
}

export async function reopenPeriod(ctx: Context, { reason, ...input }: One & { reason: string }) {
  const period = await seenPeriod(ctx, input);
  assertMay(period, "reopen");
  await ctx.db.period.updateMany({
    where: { centerId: ctx.center.id, id: period.id },
    data: { lockedAt: null, lockedByName: null },
  });
  const subject = { type: "period" as const, id: period.id };
  await ctx.audit({ subject, event: "reopen", from: "locked", to: "open", reason });
}
