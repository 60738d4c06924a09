import type { Context } from "@/lib/db/context";
import { sql } from "@/lib/db/sql";
import { civilDate } from "@/lib/domain/base/civil-date";
import type { ReportState } from "@/lib/domain/incubation/report/report";
import type { ChangeKind, ChangeState } from "@/lib/domain/projects/change/change";
import { refundState } from "@/lib/domain/projects/money/refund";
import type { Opposing } from "@/lib/domain/projects/project/upheld";
import type { EvaluationState, ProjectStage } from "@/lib/domain/review/evaluation";

/** Whether an objection `o` to the notice `n` concerns the project `p`: the application it came from, or its own award. */
export const concerned = sql`(o.application_id = p.application_id or o.application_id is null and n.project_id = p.id)`;

/** Whether a change `c` was approved since the objection `o` was last found right: what was decided before was on another answer. */
export const decidedSince = sql`c.state = 'approved' and c.decided_at >= coalesce(o.upheld_at, '-infinity'::timestamptz)`;

interface Row {
  reports: { id: string; stage: ProjectStage; state: ReportState; dueOn: string }[];
  evaluations: {
    id: string;
    body: string | null;
    stage: ProjectStage;
    state: EvaluationState;
    passed: boolean | null;
    total: string | null;
    grade: string | null;
  }[];
  refunds: {
    id: string;
    amount: string;
    reason: string;
    dueOn: string;
    returnedOn: string | null;
    withdrawn: boolean;
    objection: string | null;
  }[];
  objections: Opposing[];
  changesSoFar: { id: string; kind: ChangeKind; state: ChangeState; reason: string; by: string }[];
  tranches: number;
  expenses: number;
  findings: number;
  paid: string;
}

/** What of a project is on its way or done beside its work, in one statement; amounts in fen. */
export async function standingOf({ center, db }: Context, project: string) {
  const [row] = await db.$queryRaw<Row[]>`
    select
      (select coalesce(json_agg(json_build_object('id', r.id, 'stage', r.stage, 'state', r.state, 'dueOn', r.due_on)
          order by r.stage), '[]') from project_reports r
        where r.center_id = p.center_id and r.project_id = p.id) as reports,
      (select coalesce(json_agg(json_build_object('id', v.id, 'stage', v.stage, 'state', v.state,
          'passed', v.passed, 'total', v.total, 'grade', v.grade, 'body', b.name) order by v.stage), '[]')
        from evaluations v left join bodies b on b.center_id = v.center_id and b.id = v.body_id
        where v.center_id = p.center_id and v.project_id = p.id and v.state <> 'withdrawn') as evaluations,
      (select coalesce(json_agg(json_build_object('id', f.id, 'amount', f.amount_fen::text, 'reason', f.reason,
          'dueOn', f.due_on, 'returnedOn', f.returned_on, 'withdrawn', f.withdrawn_at is not null,
          'objection', f.objection_id)
          order by f.due_on, f.id), '[]') from refunds f
        where f.center_id = p.center_id and f.project_id = p.id) as refunds,
      (select coalesce(json_agg(json_build_object('id', c.id, 'kind', c.kind, 'state', c.state, 'reason', c.reason,
          'by', c.requested_by_name) order by c.requested_at desc, c.id desc), '[]') from project_changes c
        where c.center_id = p.center_id and c.project_id = p.id) as "changesSoFar",
      (select coalesce(json_agg(json_build_object('id', o.id, 'number', o.number, 'state', o.state,
          'change', (select json_build_object('id', c.id, 'kind', c.kind, 'state', c.state) from project_changes c
            where c.center_id = o.center_id and c.project_id = p.id and c.objection_id = o.id
              and (c.state = 'requested' or ${decidedSince})
            order by c.requested_at desc, c.id desc limit 1)) order by o.received_on, o.id), '[]')
        from objections o join public_notices n on n.center_id = o.center_id and n.id = o.notice_id
        where o.center_id = p.center_id and o.state in ('open', 'upheld') and n.state <> 'withdrawn'
          and ${concerned}) as objections,
      (select count(*)::int from tranches t where t.center_id = p.center_id and t.project_id = p.id
          and t.state in ('requested', 'checked', 'approved')) as tranches,
      (select count(*)::int from expenses x where x.center_id = p.center_id and x.project_id = p.id
          and x.state in ('reported', 'returned')) as expenses,
      (select count(*)::int from findings f where f.center_id = p.center_id and f.project_id = p.id
          and f.state in ('open', 'answered')) as findings,
      (select coalesce(sum(t.amount_fen), 0)::text from tranches t
        where t.center_id = p.center_id and t.project_id = p.id and t.state = 'paid') as paid
      from projects p where p.center_id = ${center.id}::uuid and p.id = ${project}::uuid`;
  if (!row) throw new Error("a project that was read is there");
  const { refunds, reports, changesSoFar, paid, ...rest } = row;
  return {
    ...rest,
    paidFen: BigInt(paid),
    reports: reports.map(({ dueOn, ...report }) => ({ ...report, dueOn: civilDate(dueOn) })),
    refunds: refunds.map(({ amount, dueOn, returnedOn, ...refund }) => ({
      ...refund,
      state: refundState({ returnedOn, withdrawnAt: refund.withdrawn ? true : null }),
      amountFen: BigInt(amount),
      dueOn: civilDate(dueOn),
      returnedOn: returnedOn === null ? null : civilDate(returnedOn),
    })),
    changesSoFar,
    changes: changesSoFar.filter(({ state }) => state === "requested").length,
  };
}
