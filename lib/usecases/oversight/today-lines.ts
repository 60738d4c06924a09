import type { Context } from "@/lib/db/context";
import { type Sql, sql } from "@/lib/db/sql";
import { can, type MemberPermission } from "@/lib/domain/access";
import { chinaDate, chinaDayStart } from "@/lib/domain/base/china-time";
import { type CivilDate, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { admissionToday } from "../admission/today";
import type { AreaToday } from "../base/today";
import { centerToday } from "../center/today";
import { assistedToday } from "../community/assisted/assisted-today";
import { communityToday } from "../community/today";
import { leavingToday } from "../incubation/leaving-today";
import { incubationToday } from "../incubation/today";
import { foundingToday } from "../projects/founding-today";
import { givingToday } from "../projects/giving/giving-today";
import { moneyToday } from "../projects/money/money-today";
import { projectToday } from "../projects/project/project-today";
import { supervisionToday } from "../projects/supervision/supervision-today";
import { recruitmentToday } from "../recruitment/today";
import { registryToday } from "../registry/today";
import { reviewToday } from "../review/today";

const areas: readonly AreaToday[] = [
  recruitmentToday,
  reviewToday,
  admissionToday,
  incubationToday,
  leavingToday,
  foundingToday,
  projectToday,
  moneyToday,
  givingToday,
  assistedToday,
  communityToday,
  supervisionToday,
  registryToday,
  centerToday,
];

/** A line of 今天; its address begins at the center. */
export interface TodayLine {
  words: string;
  at: string;
  /** Of those it counts, since when the oldest is as it is. */
  since: CivilDate | null;
}

const unionOf = (parts: readonly Sql[]) => parts.reduce((all, part) => sql`${all} union all ${part}`);

/** The lines of all areas that this person may open. */
function mine<L extends { permission: MemberPermission }>(
  { actor }: Context,
  lines: readonly (readonly L[] | undefined)[],
): L[] {
  return lines.flatMap((some) => some ?? []).filter(({ permission }) => can(actor, permission));
}

interface Counted {
  line: number;
  count: number;
  since: Date | null;
}

/**
 * What waits, what came in since `since` began, and what stands, the oldest of it since before `still`: one statement.
 * Each number is that of the list it opens.
 */
export async function countedLines(ctx: Context, { since, still }: { since: CivilDate; still: CivilDate }) {
  const begun = { day: since, moment: chinaDayStart(since) };
  const waits = mine(
    ctx,
    areas.map((area) => area.waits),
  ).map((line) => ({ ...line, kind: "waits" as const, rows: line.rows(ctx) }));
  const cameIn = mine(
    ctx,
    areas.map((area) => area.cameIn),
  ).map((line) => ({
    ...line,
    at: line.at(since),
    kind: "cameIn" as const,
    rows: sql`select null::timestamptz as since from (${line.rows(ctx, begun)}) came_in`,
  }));
  const stands = mine(
    ctx,
    areas.map((area) => area.stands),
  ).map((line) => ({
    ...line,
    kind: "stands" as const,
    rows: line.rows(ctx),
  }));
  const lines = [...waits, ...cameIn, ...stands];
  const kept: Record<"waits" | "cameIn" | "stands", TodayLine[]> = { waits: [], cameIn: [], stands: [] };
  if (lines.length === 0) return kept;
  const counted = await ctx.db.$queryRaw<Counted[]>`${unionOf(
    lines.map(
      ({ rows }, at) => sql`
        select ${at}::int as line, count(*)::int as count, min(since)::timestamptz as since from (${rows}) line`,
    ),
  )}`;
  for (const { line, count, since: oldest } of counted) {
    const told = lines[line];
    if (!told || count === 0) continue;
    if (told.kind === "stands" && (oldest === null || oldest >= chinaDayStart(still))) continue;
    kept[told.kind].push({ words: told.words(count), at: told.at, since: oldest && chinaDate(oldest) });
  }
  kept.stands.sort((one, other) => ((one.since ?? "") < (other.since ?? "") ? -1 : 1));
  return kept;
}

export interface TodayDate {
  day: CivilDate;
  words: string;
  at: string;
}

/**
 * What falls on the days from `from` on, the first ones first: one statement. The day stands in a query of its own, so
 * that a plan does not depend on it: planning so many tables anew takes longer than reading them.
 */
export async function datesFrom(ctx: Context, from: CivilDate): Promise<TodayDate[]> {
  const lines = mine(
    ctx,
    areas.map((area) => area.falls),
  );
  if (lines.length === 0) return [];
  const parts = lines.map((line, at) => {
    const named = line.ofOrganization
      ? sql`null::text as name, organization_id`
      : sql`name, null::uuid as organization_id`;
    return sql`select ${at}::int as line, day, key, ${named} from (${line.rows(ctx)}) line`;
  });
  const rows = await ctx.db.$queryRaw<{ line: number; day: Date; name: string; key: string }[]>`
    select d.line, d.day, d.key, coalesce(d.name, o.name) as name
      from (select * from (${unionOf(parts)}) dates where day >= (select ${toUtcMidnight(from)}::date)
             order by day, line, key limit 60) d
      left join organizations o on o.center_id = ${ctx.center.id}::uuid and o.id = d.organization_id
     order by d.day, d.line, coalesce(d.name, o.name)`;
  return rows.flatMap(({ line, day, name, key }) => {
    const told = lines[line];
    return told ? [{ day: fromUtcMidnight(day), words: told.words(name), at: told.at(key) }] : [];
  });
}
