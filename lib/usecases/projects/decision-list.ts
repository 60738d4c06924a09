import type { Context } from "@/lib/db/context";
import { type Sql, sql } from "@/lib/db/sql";
import { chinaDate } from "@/lib/domain/base/china-time";
import type { CivilDate } from "@/lib/domain/base/civil-date";
import type { Fen } from "@/lib/domain/base/money";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import type { ChangeKind } from "@/lib/domain/projects/change/change";
import type { DecisionResult, DecisionSubject } from "@/lib/domain/projects/decision";
import { idsFound } from "../base/search";
import { momentsWithin, type Period } from "./filter";
import { projectSearch } from "./search";

export interface DecisionQuery extends PageQuery, Period {
  state: DecisionResult | null;
  subject: DecisionSubject | null;
  /** Of which project, by a part of its name, number or executors, as typed. */
  q: string;
}

interface Found {
  /** Of the entry in the history: a payment may be decided more than once. */
  entry: string;
  /** Of the payment or the change. */
  id: string;
  subject: DecisionSubject;
  name: string | null;
  change: ChangeKind | null;
  amountFen: Fen | null;
  project: string;
  projectNumber: string;
  state: DecisionResult;
  opinion: string | null;
  by: string;
  at: Date;
}

export type DecisionRow = Omit<Found, "at"> & { decidedOn: CivilDate };

/** Every decision of the bureau, from the history: also one that was taken back, or decided anew, stays told. */
const decided = ({ center }: Context): Sql => sql`
  select e.id::text as entry, e.subject_id::text as id, e.actor_name as by, e.at,
         case when e.event = 'approve' then 'agreed' else 'refused' end as state,
         case when t.id is null then 'change' else 'tranche' end as subject,
         t.name, c.kind::text as change, t.amount_fen as "amountFen", coalesce(e.reason, t.approval) as opinion,
         p.id::text as "projectId", p.name as project, p.number as "projectNumber"
    from audit_entries e
    left join tranches t on t.center_id = e.center_id and t.id = e.subject_id and e.subject_type = 'tranche'
    left join project_changes c on c.center_id = e.center_id and c.id = e.subject_id and e.subject_type = 'projectChange'
    join projects p on p.center_id = e.center_id and p.id = coalesce(t.project_id, c.project_id)
   where e.center_id = ${center.id}::uuid and e.subject_type in ('tranche', 'projectChange')
     and (e.event in ('approve', 'refuse') or e.event = 'decline' and e.permission = 'tranche.approve')`;

/** One page of what the bureau decided on payments and changes, the latest first. */
export async function listDecisions(ctx: Context, { state, subject, from, to, q, ...page }: DecisionQuery) {
  const projects = await idsFound(ctx, projectSearch, q);
  const { gte = null, lt = null } = momentsWithin({ from, to });
  const found = sql`
    select * from (${decided(ctx)}) d
     where (${subject}::text is null or subject = ${subject})
       and (${projects === null} or "projectId" = any(${projects ?? []}::text[]))
       and at >= coalesce(${gte}::timestamptz, '-infinity') and at < coalesce(${lt}::timestamptz, 'infinity')`;
  const groups = await ctx.db.$queryRaw<{ state: DecisionResult; _count: number }[]>`
    select state, count(*)::int as "_count" from (${found}) f group by state`;
  const { window, ...listed } = countedPage(groups, { state, ...page });
  const rows = await ctx.db.$queryRaw<Found[]>`
    select * from (${found}) f where ${state}::text is null or state = ${state}
     order by at desc, entry limit ${window.take} offset ${window.skip}`;
  return {
    ...listed,
    rows: rows.map(({ at, ...row }): DecisionRow => ({ ...row, decidedOn: chinaDate(at) })),
  };
}
