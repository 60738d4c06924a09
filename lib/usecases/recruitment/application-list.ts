import type { Context } from "@/lib/db/context";
import { literally } from "@/lib/db/literally";
import { type Sql, sql } from "@/lib/db/sql";
import { cleanName } from "@/lib/domain/base/text-input";
import type { ApplicationState } from "@/lib/domain/recruitment/application-lifecycle";
import type { CallKey } from "@/lib/domain/recruitment/call-key";
import type { FunnelStage } from "@/lib/domain/recruitment/funnel";
import { formatReceipt, parseReceipt } from "@/lib/domain/recruitment/receipt";
import type { Category } from "@/lib/domain/registry/categories";
import { normalizeCreditCode } from "@/lib/domain/registry/credit-code";
import type { LegalStatus, Registration } from "@/lib/domain/registry/legal-status";
import { cameThrough } from "./funnel";

export interface ApplicationFilter {
  call: CallKey | null;
  state: ApplicationState | null;
  category: Category | null;
  legalStatus: LegalStatus | null;
  /** Those that came through this gate, as the dashboard counts them. */
  stage?: FunnelStage | null;
  /** Part of a name, a credit code, a filing number or a receipt, as typed. */
  q: string;
  sort: "receipt" | "name";
  page: number;
  size: number;
}

interface Found {
  calls: (CallKey & { name: string })[];
  counts: Partial<Record<ApplicationState, number>>;
  rows: (Registration & {
    receipt: string;
    name: string;
    category: Category;
    state: ApplicationState;
    submittedAt: string;
  })[];
}

/**
 * One page of the applications of the center, how many there are in each state under the same filter, and all batches
 * to choose from. A page beyond the end is the last one: the list grew shorter since its address was made.
 */
export async function listApplications(ctx: Context, filter: ApplicationFilter) {
  const { state, size } = filter;
  const { calls, counts, rows } = await find(ctx, filter);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const total = state === null ? all : (counts[state] ?? 0);
  const pages = Math.max(1, Math.ceil(total / size));
  return {
    calls,
    rows: rows.map((row) => ({ ...row, submittedAt: new Date(row.submittedAt) })),
    counts,
    all,
    total,
    page: Math.min(filter.page, pages),
    pages,
  };
}

/** One statement for all of it: forty rows cost less as one value than each on its own. */
async function find(ctx: Context, filter: ApplicationFilter): Promise<Found> {
  const { call, state, category, legalStatus, stage, q, sort, page, size } = filter;
  const [found] = await ctx.db.$queryRaw<[Found]>`
    with matching as (
      select a.receipt, a.name, a.category, a.legal_status as "legalStatus",
        a.credit_code as "creditCode", a.filing_number as "filingNumber", a.state,
        a.submitted_at as "submittedAt", c.opens_on as "opensOn", c.number as batch
      from applications a join calls c on c.center_id = a.center_id and c.id = a.call_id
      where a.center_id = ${ctx.center.id}::uuid
        and (${call === null} or (c.kind::text = ${call?.kind ?? null} and c.number = ${call?.number ?? null}::int))
        and (${category}::text is null or a.category::text = ${category})
        and (${legalStatus}::text is null or a.legal_status::text = ${legalStatus})
        and ${stage ? cameThrough(stage) : sql`true`}
        and ${foundBy(q)}
    ), shown as (
      select * from matching where ${state}::text is null or state::text = ${state}
    ), page as (
      select receipt, name, category, "legalStatus", "creditCode", "filingNumber", state, "submittedAt" from shown
      order by ${sort === "name" ? sql`name` : sql`"opensOn" desc, batch desc`}, receipt
      limit ${size}
      offset least(${page} - 1, greatest(0, (select count(*) - 1 from shown) / ${size})) * ${size}
    )
    select
      (select coalesce(json_agg(json_build_object('kind', kind, 'number', number, 'name', name) order by opens_on desc, number desc), '[]')
        from calls where center_id = ${ctx.center.id}::uuid) as calls,
      (select coalesce(json_object_agg(state, count), '{}')
        from (select state, count(*) from matching group by state) s) as counts,
      (select coalesce(json_agg(page), '[]') from page) as rows`;
  return found;
}

/** What was typed, found in an application. A whole receipt is one application and no part of another. */
function foundBy(typed: string): Sql {
  const q = cleanName(typed);
  if (q === "") return sql`true`;
  const receipt = parseReceipt(q);
  if (receipt) {
    const { centerCode, call, sequence } = receipt;
    return sql`a.receipt = ${formatReceipt(centerCode, call, sequence)}`;
  }
  const [name, code] = [q, normalizeCreditCode(q)].map((words) => `%${literally(words)}%`);
  return sql`(a.name ilike ${name} or a.credit_code like ${code} or a.receipt like ${code}
    or a.filing_number like ${code})`;
}
