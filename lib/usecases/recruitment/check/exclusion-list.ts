import { z } from "zod";
import type { Context } from "@/lib/db/context";
import { type Sql, sql } from "@/lib/db/sql";
import { type PageQuery, pageOf } from "@/lib/domain/base/paging";
import { readSought } from "@/lib/domain/base/sought";
import { legalStatuses } from "@/lib/domain/registry/legal-status";
import { inApplication } from "../search";

/**
 * Applications that were turned down (o), each with a ground of exclusion (p) that a checker found (k), and its call (c):
 * what follows "from" in a statement, its "where" included. Nothing more is stored of an exclusion.
 */
export function excluded({ center }: Context): Sql {
  return sql`applications o
    join check_items k on k.center_id = o.center_id and k.application_id = o.id and k.verdict = 'deficient'
    join conditions p on p.center_id = k.center_id and 'condition:' || p.id = k.item and p.kind = 'exclusion'
    join calls c on c.center_id = o.center_id and c.id = o.call_id
    where o.center_id = ${center.id}::uuid and o.state in ('refused', 'notAccepted')`;
}

const row = z.object({
  receipt: z.string(),
  name: z.string(),
  legalStatus: z.enum(legalStatuses),
  creditCode: z.string().nullable(),
  filingNumber: z.string().nullable(),
  leaderName: z.string(),
  callName: z.string(),
  ground: z.string(),
  evidence: z.string().nullable(),
  checkedByName: z.string(),
  checkedAt: z.date(),
});
export type ExclusionRow = z.output<typeof row>;

/** One page of the organizations that were turned down on a ground of exclusion, the latest first. */
export async function listExclusions(ctx: Context, query: PageQuery & { q: string }) {
  const sought = readSought(query.q);
  const from = sql`from (select o.*, p.text as ground, p.position as ground_position, c.name as call_name,
      k.evidence as found_by, k.checked_by_name, k.checked_at from ${excluded(ctx)}) a
    where ${sought ? inApplication(sought) : sql`true`}`;
  const [counted] = await ctx.db.$queryRaw<{ count: number }[]>`select count(*)::int as count ${from}`;
  const { window, ...listed } = pageOf(counted?.count ?? 0, query);
  const found = await ctx.db.$queryRaw<unknown[]>`
    select a.receipt, a.name, a.legal_status::text as "legalStatus", a.credit_code as "creditCode",
      a.filing_number as "filingNumber", a.leader_name as "leaderName", a.call_name as "callName", a.ground,
      a.found_by as evidence, a.checked_by_name as "checkedByName", a.checked_at as "checkedAt"
    ${from} order by a.checked_at desc, a.receipt, a.ground_position limit ${window.take} offset ${window.skip}`;
  return { ...listed, rows: z.array(row).parse(found) };
}
