import type { Context } from "@/lib/db/context";
import { editionIn, editionOf } from "@/lib/db/edition";
import type { NoticeState } from "@/lib/domain/admission/notice-lifecycle";
import { civilDate, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import { lacksAgreement, whyNotSign, whyUnsigned } from "@/lib/domain/projects/project/award-agreement";
import {
  needsNotice,
  signedInWords,
  whyAwaited,
  whyNotDropped,
  whyNotRestored,
} from "@/lib/domain/projects/project/award-notice";
import { isReached, type PlanMeasure, percentOf } from "@/lib/domain/projects/project/plan-line";
import { projectActs } from "@/lib/domain/projects/project/project-acts";
import { missingToBegin } from "@/lib/domain/projects/project/project-form";
import { hurdlesToClose } from "@/lib/domain/projects/project/project-standing";
import { type AgreementOfProject, whyNotEdit } from "@/lib/domain/projects/project/rewriting";
import { historyOf } from "../../center/history";
import { decidedSince, standingOf } from "./project-standing";

/** Everything that is named beside a project, in one statement; amounts in fen, as text. */
interface Beside {
  executors: {
    kind: "organization" | "body";
    id: string;
    name: string;
    lead: boolean;
    duty: string | null;
  }[];
  places: { id: string; name: string }[];
  budgetLines: { id: string; name: string; amount: string; spent: string; tolerance: number }[];
  fund: { id: string; name: string; year: number } | null;
  application: { receipt: string } | null;
  agreement: (AgreementOfProject & { signedOn: string | null }) | null;
  notice: { id: string; state: NoticeState; endsOn: string; open: number; upheld: number } | null;
  work: { activities: number; paid: number; expenses: number; evaluations: number };
}

async function besideOf({ center, db }: Context, project: string): Promise<Beside | undefined> {
  const [beside] = await db.$queryRaw<Beside[]>`
    select
      (select coalesce(json_agg(json_build_object(
          'kind', case when e.body_id is null then 'organization' else 'body' end,
          'id', coalesce(e.organization_id, e.body_id), 'name', coalesce(o.name, b.name, ''),
          'lead', e.lead, 'duty', e.duty) order by e.lead desc, e.id), '[]')
         from executors e
         left join organizations o on o.center_id = e.center_id and o.id = e.organization_id
         left join bodies b on b.center_id = e.center_id and b.id = e.body_id
        where e.center_id = p.center_id and e.project_id = p.id) as executors,
      (select coalesce(json_agg(json_build_object('id', l.id, 'name', l.name) order by l.name), '[]')
         from project_places h join places l on l.center_id = h.center_id and l.id = h.place_id
        where h.center_id = p.center_id and h.project_id = p.id) as places,
      (select coalesce(json_agg(json_build_object(
          'id', l.id, 'name', l.name, 'amount', l.amount_fen::text, 'tolerance', l.tolerance,
          'spent', (select coalesce(sum(x.amount_fen), 0)::text from expenses x
            where x.center_id = l.center_id and x.budget_line_id = l.id and x.state <> 'voided'))
          order by l.position), '[]')
         from budget_lines l where l.center_id = p.center_id and l.project_id = p.id) as "budgetLines",
      (select json_build_object('id', f.id, 'name', f.name, 'year', f.year)
         from funds f where f.center_id = p.center_id and f.id = p.fund_id) as fund,
      (select json_build_object('receipt', a.receipt)
         from applications a where a.center_id = p.center_id and a.id = p.application_id) as application,
      (select json_build_object('number', g.number, 'state', g.state, 'issued', g.issued_at is not null or q.waits,
          'tabled', case when g.issued_at is null then q.waits
            else coalesce(jsonb_path_exists(g.text, '$.**.table'), false) end,
          'signedOn', greatest(g.organization_signed_on, g.center_signed_on))
         from agreements g, lateral (select g.call_id is not null and g.state = 'prepared' and g.template_id is not null as waits) q
        where g.center_id = p.center_id and g.id = p.agreement_id) as agreement,
      (select json_build_object('id', n.id, 'state', n.state, 'endsOn', n.ends_on,
          'open', (select count(*) from objections o
            where o.center_id = n.center_id and o.notice_id = n.id and o.state = 'open'),
          'upheld', (select count(*) from objections o
            where o.center_id = n.center_id and o.notice_id = n.id and o.state = 'upheld' and not exists (
              select from project_changes c where c.center_id = o.center_id and c.objection_id = o.id
                 and c.project_id = p.id and c.kind = 'keep' and ${decidedSince})))
         from public_notices n
        where n.center_id = p.center_id and n.project_id = p.id and n.state <> 'withdrawn') as notice,
      json_build_object(
        'activities', (select count(*) from activities a
          where a.center_id = p.center_id and a.project_id = p.id and a.state <> 'voided'),
        'paid', (select count(*) from tranches t
          where t.center_id = p.center_id and t.project_id = p.id and t.state = 'paid'),
        'expenses', (select count(*) from expenses x
          where x.center_id = p.center_id and x.project_id = p.id and x.state <> 'voided'),
        'evaluations', (select count(*) from evaluations v
          where v.center_id = p.center_id and v.project_id = p.id and v.state <> 'withdrawn')) as work
      from projects p
     where p.center_id = ${center.id}::uuid and p.id = ${project}::uuid`;
  return beside;
}

interface PlanLineRow {
  id: string;
  name: string;
  measure: PlanMeasure;
  unit: string;
  target: number;
  tolerance: number;
  evidence: string | null;
  unitPriceFen: bigint | null;
  dueOn: Date | null;
  done: number;
}

/** The plan with what was confirmed of each line, in its measure: an activity counts once, whoever carried it out. */
async function planOf({ center, db }: Context, project: string) {
  const lines = await db.$queryRaw<PlanLineRow[]>`
    select l.id, l.name, l.measure::text as measure, l.unit, l.target::float8 as target, l.tolerance, l.evidence,
           l.unit_price_fen as "unitPriceFen", l.due_on as "dueOn",
           coalesce(d.done, 0) as done
      from plan_lines l left join done_of_plan(${project}::uuid) d on d.line = l.id
     where l.center_id = ${center.id}::uuid and l.project_id = ${project}::uuid
     order by l.position`;
  return lines.map(({ dueOn, ...line }) => ({
    ...line,
    dueOn: dueOn && fromUtcMidnight(dueOn),
    percent: percentOf(line),
    reached: isReached(line),
  }));
}

/** One project with everything that hangs on it, for the desk and for who carries it out alike. */
export async function getOwnProject(ctx: Context, { project: id }: { project: string }) {
  const project = await ctx.db.project.findFirst({ where: { centerId: ctx.center.id, id } });
  const beside = await besideOf(ctx, id);
  if (!project || !beside) throw notFound("项目");
  const { startsOn, endsOn, signedOn, closedOn, ...rest } = project;
  const { budgetLines, notice, agreement, ...named } = beside;
  return {
    ...rest,
    ...named,
    notice: notice && { ...notice, endsOn: civilDate(notice.endsOn) },
    agreement: agreement && {
      ...agreement,
      signedOn: agreement.signedOn === null ? null : civilDate(agreement.signedOn),
    },
    budgetLines: budgetLines.map(({ amount, spent, ...line }) => ({
      ...line,
      amountFen: BigInt(amount),
      spent: BigInt(spent),
    })),
    planLines: await planOf(ctx, id),
    startsOn: fromUtcMidnight(startsOn),
    endsOn: fromUtcMidnight(endsOn),
    signedOn: signedOn && fromUtcMidnight(signedOn),
    closedOn: closedOn && fromUtcMidnight(closedOn),
  };
}

export type ProjectFound = Awaited<ReturnType<typeof getOwnProject>>;

/** What has to be done before a project begins. */
export function beforeStart(project: ProjectFound) {
  const { planLines, budgetLines, grantedFen, notice } = project;
  return {
    missing:
      missingToBegin({ planLines: planLines.length, budgetLines: budgetLines.length, grantedFen }) ??
      whyUnsigned(project),
    agreement: lacksAgreement(project) ? { whyNot: whyNotSign(project) } : undefined,
    edit: whyNotEdit(project),
    drop: {
      whyNot: whyNotDropped(project),
      signed: signedInWords(project.agreement),
      restore: whyNotRestored(project),
    },
    award: needsNotice(project) ? { notice, awaited: whyAwaited(project, notice) } : undefined,
  };
}

/** The same for a form of the desk, which brings its edition back. */
export async function getProjectToEdit(ctx: Context, { project: id }: { project: string }) {
  return {
    ...(await getOwnProject(ctx, { project: id })),
    edition: await editionOf(ctx, { type: "project", id }),
  };
}

/** The same with its history and what the desk may do. */
export async function getProject(ctx: Context, { project: id }: { project: string }) {
  const project = await getOwnProject(ctx, { project: id });
  const standing = await standingOf(ctx, id);
  const history = await historyOf(ctx, { type: "project", id });
  return {
    ...project,
    standing,
    /** What is still to be done before it is closed. */
    hurdles: project.state === "final" ? hurdlesToClose(id, standing) : [],
    acts: projectActs(project, { work: project.work, ...beforeStart(project), standing }),
    history,
    edition: editionIn(history),
  };
}
