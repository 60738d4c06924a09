import type { Context } from "@/lib/db/context";
import { type CivilDate, civilDate, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import type { FindingState } from "@/lib/domain/projects/supervision/project-finding";
import { type VisitMethod, visitStateOf } from "@/lib/domain/projects/supervision/supervision-visit";
import { gradesOf } from "@/lib/domain/review/grade";
import { findEvaluation, sheetOf } from "../../review/evaluation";
import { getOwnProject } from "../project/project";
import type { Evaluated } from "./evaluated";
import { termInWords } from "./operator-figures";

interface Work {
  visits: {
    id: string;
    method: VisitMethod;
    plannedOn: string;
    heldOn: string | null;
    place: string | null;
    met: string | null;
    summary: string | null;
    cancelledAt: string | null;
    body: string | null;
  }[];
  findings: {
    id: string;
    number: number;
    text: string;
    serious: boolean;
    state: FindingState;
    dueOn: string;
    verdict: string | null;
  }[];
  surveys: {
    id: string;
    title: string;
    closesOn: string;
    closedAt: string | null;
    handed: number;
    answered: number;
  }[];
  reports: {
    id: string;
    stage: "midterm" | "final";
    state: string;
    done: string | null;
    difficulties: string | null;
    next: string | null;
    submittedBy: string | null;
  }[];
}

const day = (text: string): CivilDate => civilDate(text);

/**
 * What third parties did for a project or for the operator, whichever of them, and what the executors of a project say:
 * one statement.
 */
export async function supervisionOf({ center, db }: Context, of: Evaluated) {
  const [work] = await db.$queryRaw<Work[]>`
    select
      (select coalesce(json_agg(json_build_object(
          'id', v.id, 'method', v.method, 'plannedOn', v.planned_on, 'heldOn', v.held_on, 'place', v.place,
          'met', v.met, 'summary', v.summary, 'cancelledAt', v.cancelled_at, 'body', b.name)
          order by coalesce(v.held_on, v.planned_on), v.id), '[]')
         from supervision_visits v left join bodies b on b.center_id = v.center_id and b.id = v.body_id
        where v.center_id = ${center.id}::uuid
          and (v.project_id = ${of.projectId}::uuid or v.evaluee_body_id = ${of.evalueeBodyId}::uuid)) as visits,
      (select coalesce(json_agg(json_build_object(
          'id', f.id, 'number', f.number, 'text', f.text, 'serious', f.serious, 'state', f.state,
          'dueOn', f.due_on, 'verdict', f.verdict) order by f.number), '[]')
         from findings f
        where f.center_id = ${center.id}::uuid
          and (f.project_id = ${of.projectId}::uuid or f.evaluee_body_id = ${of.evalueeBodyId}::uuid)) as findings,
      (select coalesce(json_agg(json_build_object(
          'id', s.id, 'title', s.title, 'closesOn', s.closes_on, 'closedAt', s.closed_at,
          'handed', (select count(*) from survey_codes c where c.center_id = s.center_id and c.survey_id = s.id),
          'answered', (select count(*) from survey_answers a where a.center_id = s.center_id and a.survey_id = s.id))
          order by s.id), '[]')
         from surveys s
        where s.center_id = ${center.id}::uuid
          and (s.project_id = ${of.projectId}::uuid or s.evaluee_body_id = ${of.evalueeBodyId}::uuid)) as surveys,
      (select coalesce(json_agg(json_build_object(
          'id', r.id, 'stage', r.stage, 'state', r.state, 'done', r.done, 'difficulties', r.difficulties,
          'next', r.next, 'submittedBy', r.submitted_by_name) order by r.stage), '[]')
         from project_reports r
        where r.center_id = ${center.id}::uuid and r.project_id = ${of.projectId}::uuid
          and r.submitted_at is not null) as reports`;
  if (!work) throw new Error("a statement of lists always answers with a row");
  return {
    ...work,
    visits: work.visits.map(({ plannedOn, heldOn, ...visit }) => ({
      ...visit,
      plannedOn: day(plannedOn),
      heldOn: heldOn === null ? null : day(heldOn),
      state: visitStateOf({ heldOn, cancelledAt: visit.cancelledAt }),
    })),
    findings: work.findings.map(({ dueOn, ...finding }) => ({ ...finding, dueOn: day(dueOn) })),
    surveys: work.surveys.map(({ closesOn, ...survey }) => ({ ...survey, closesOn: day(closesOn) })),
  };
}

export type Supervision = Awaited<ReturnType<typeof supervisionOf>>;

/** One task of a third party with what it looks at, read-only, and all that was done for it. */
export async function ownProjectEvaluation(ctx: Context, { evaluation: id }: { evaluation: string }) {
  const { dueOn, grades, ...found } = await findEvaluation(ctx, id);
  if (found.stage === "graduation") throw notFound("评估任务");
  const { center, db } = ctx;
  const { draft, scores, seen } = sheetOf(found);
  const operator =
    found.evalueeBodyId &&
    (await db.body.findFirst({
      where: { centerId: center.id, id: found.evalueeBodyId },
      select: { name: true },
    }));
  const project = found.projectId ? await getOwnProject(ctx, { project: found.projectId }) : null;
  return {
    ...found,
    stage: found.stage,
    name: project?.name ?? (operator ? operator.name : ""),
    project,
    ...{ dueOn: fromUtcMidnight(dueOn), term: termInWords(found) },
    ...{ draft, scores, seen },
    grades: gradesOf(grades),
    work: await supervisionOf(ctx, found),
  };
}
