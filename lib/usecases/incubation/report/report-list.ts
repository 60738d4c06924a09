import type { Context } from "@/lib/db/context";
import { sql } from "@/lib/db/sql";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { nameKey } from "@/lib/domain/base/name-key";
import { type PageQuery, pageOf } from "@/lib/domain/base/paging";
import { readSought } from "@/lib/domain/base/sought";
import type { MidtermFinding, ReportState } from "@/lib/domain/incubation/report/report";
import {
  latenessInWords,
  type Standing,
  standings,
  standingsOf,
} from "@/lib/domain/incubation/report/standing";
import { concerned } from "./period";

export interface ReportQuery extends PageQuery {
  state: Standing | null;
  /** The name of a period; null: those that are not locked. */
  period: string | null;
  finding: MidtermFinding | null;
  /** Part of an organization's name, as typed. */
  q: string;
}

interface Found {
  incubatee: string;
  report: string | null;
  organization: string;
  cohort: string;
  period: string;
  dueOn: Date;
  state: ReportState | null;
  submittedAt: Date | null;
  submittedByName: string | null;
  finding: MidtermFinding | null;
  done: string | null;
  difficulties: string | null;
  next: string | null;
  answer: string | null;
}

/** Everybody whom these periods concern, whether there is a report or not: one statement. */
async function everybody({ center, db, now }: Context, period: string | null) {
  const found = await db.$queryRaw<Found[]>`
    select i.id as incubatee, r.id as report, o.name as organization, h.name as cohort, p.name as period,
      p.due_on as "dueOn", r.state::text as state, r.submitted_at as "submittedAt",
      r.submitted_by_name as "submittedByName", r.finding::text as finding, r.done, r.difficulties, r.next, r.answer
      from periods p
      join incubatees i on i.center_id = p.center_id
      join organizations o on o.center_id = i.center_id and o.id = i.organization_id
      join cohorts h on h.center_id = i.center_id and h.id = i.cohort_id
      left join progress_reports r on r.center_id = p.center_id and r.period_id = p.id and r.incubatee_id = i.id
        and r.state <> 'drafted'
     where p.center_id = ${center.id}::uuid and (r.id is not null or (${concerned}))
       and ${period === null ? sql`p.locked_at is null` : sql`p.name = ${period}`}
     order by p.starts_on desc, o.name, i.id`;
  const today = chinaDate(now);
  return found.map(({ dueOn, submittedAt, ...row }) => {
    const handed = {
      state: row.state,
      dueOn: fromUtcMidnight(dueOn),
      submittedOn: submittedAt && chinaDate(submittedAt),
    };
    const stands = standingsOf(handed, today);
    return { ...row, ...handed, stands, lateness: latenessInWords(handed, today) };
  });
}

export type ReportRow = Awaited<ReturnType<typeof everybody>>[number];

/** One page of the reports of the periods asked for, what is missing first, and how many stand how. */
export async function listReports(ctx: Context, query: ReportQuery) {
  const { state, period, finding } = query;
  const names = await ctx.db.period.findMany({
    where: { centerId: ctx.center.id },
    select: { name: true },
    orderBy: { startsOn: "desc" },
  });
  const sought = readSought(query.q);
  const narrowed = (await everybody(ctx, period)).filter(
    (row) =>
      (finding === null || row.finding === finding) &&
      (!sought || nameKey(row.organization).includes(sought.name)),
  );
  const counts: Partial<Record<Standing, number>> = {};
  for (const { stands } of narrowed) for (const one of stands) counts[one] = (counts[one] ?? 0) + 1;
  const weight = ({ stands }: ReportRow) => Math.min(...stands.map((one) => standings.indexOf(one)));
  const shown = narrowed
    .filter(({ stands }) => state === null || stands.includes(state))
    .toSorted((one, other) => weight(one) - weight(other));
  const { window, ...listed } = pageOf(shown.length, query);
  return {
    ...listed,
    all: narrowed.length,
    counts,
    options: { period: names.map(({ name }) => ({ value: name, label: name })) },
    rows: shown.slice(window.skip, window.skip + window.take),
  };
}
