import type { Context } from "@/lib/db/context";
import { literally } from "@/lib/db/literally";
import { type Sql, sql } from "@/lib/db/sql";
import type { Category } from "@/lib/domain/categories";
import { normalizeCreditCode } from "@/lib/domain/credit-code";
import type { FunnelStage } from "@/lib/domain/funnel";
import type { ApplicationState } from "@/lib/domain/lifecycle/application";
import { formatReceipt, parseReceipt } from "@/lib/domain/receipt";
import { cleanName } from "@/lib/domain/text-input";
import type { Track } from "@/lib/domain/tracks";
import { cameThrough } from "./funnel";

export interface ApplicationFilter {
  cohort: number | null;
  state: ApplicationState | null;
  category: Category | null;
  track: Track | null;
  /** Those that came through this gate, as the dashboard counts them. */
  stage?: FunnelStage | null;
  /** Part of a name, a credit code or a receipt, as typed. */
  q: string;
  sort: "receipt" | "name";
  page: number;
  size: number;
}

interface ListedRow {
  receipt: string;
  name: string;
  category: Category;
  track: Track;
  creditCode: string | null;
  state: ApplicationState;
  submittedAt: Date;
}

/**
 * One page of the applications of the center, how many there are in each state under the same filter, and all batches
 * to choose from. A page beyond the end is the last one: the list grew shorter since its address was made.
 */
export async function listApplications(ctx: Context, filter: ApplicationFilter) {
  const { state, sort, size } = filter;
  const cohorts = await ctx.db.cohort.findMany({
    select: { number: true, name: true },
    orderBy: { number: "desc" },
  });
  const matching = matchingAll(filter);
  const counted = await ctx.db.$queryRaw<{ state: ApplicationState; count: number }[]>`
    select a.state::text as state, count(*)::int as count ${matching} group by a.state`;
  const counts: Partial<Record<ApplicationState, number>> = Object.fromEntries(
    counted.map(({ state, count }) => [state, count]),
  );
  const all = counted.reduce((sum, { count }) => sum + count, 0);
  const total = state === null ? all : (counts[state] ?? 0);
  const pages = Math.max(1, Math.ceil(total / size));
  const page = Math.min(filter.page, pages);
  const rows = await ctx.db.$queryRaw<ListedRow[]>`
    select a.receipt, a.name, a.category::text as category, a.track::text as track, a.credit_code as "creditCode",
      a.state::text as state, a.submitted_at as "submittedAt"
    ${matching} and (${state}::text is null or a.state::text = ${state})
    order by ${sort === "name" ? sql`a.name` : sql`c.number desc`}, a.receipt
    limit ${size} offset ${(page - 1) * size}`;
  return { cohorts, rows, counts, all, total, page, pages };
}

/** The applications under a filter, in any state: what follows the columns of a statement. */
function matchingAll({ cohort, category, track, stage, q }: ApplicationFilter): Sql {
  return sql`
    from applications a join cohorts c on c.center_id = a.center_id and c.id = a.cohort_id
    where (${cohort}::int is null or c.number = ${cohort})
      and (${category}::text is null or a.category::text = ${category})
      and (${track}::text is null or a.track::text = ${track})
      and ${stage ? cameThrough(stage) : sql`true`}
      and ${foundBy(q)}`;
}

/** What was typed, found in an application. A whole receipt is one application and no part of another. */
function foundBy(typed: string): Sql {
  const q = cleanName(typed);
  if (q === "") return sql`true`;
  const receipt = parseReceipt(q);
  if (receipt) {
    const { centerCode, cohortNumber, sequence } = receipt;
    return sql`a.receipt = ${formatReceipt(centerCode, cohortNumber, sequence)}`;
  }
  const [name, code] = [q, normalizeCreditCode(q)].map((words) => `%${literally(words)}%`);
  return sql`(a.name ilike ${name} or a.credit_code like ${code} or a.receipt like ${code})`;
}
