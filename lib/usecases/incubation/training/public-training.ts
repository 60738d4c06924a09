import type { Context } from "@/lib/db/context";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import { type PageQuery, pageOf } from "@/lib/domain/base/paging";
import type { TrainingField } from "@/lib/domain/incubation/training";
import { whyNotEnrol } from "@/lib/domain/incubation/training-acts";
import { fileOf, filesOf } from "../../center/file";
import { enrolmentsOf } from "./parts";

// What anybody, and an organization, sees of a training: never a draft, never who else signed up.

const shown = { not: "drafted" } as const;

/** Trainings that were announced, the latest first. */
export async function listPublicTrainings({ center, db, now }: Context, query: PageQuery) {
  const where = { centerId: center.id, state: shown };
  const { window, ...listed } = pageOf(await db.training.count({ where }), query);
  const trainings = await db.training.findMany({
    where,
    select: {
      ...{ id: true, title: true, field: true, state: true, openToTeams: true },
      sessions: { select: { startsAt: true, endsAt: true, place: true }, orderBy: { startsAt: "asc" } },
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    ...window,
  });
  const rows = trainings.map(({ sessions, ...training }) => ({
    ...training,
    next: sessions.find(({ endsAt }) => endsAt > now) ?? sessions.at(-1) ?? null,
  }));
  return { ...listed, rows };
}

async function announced({ center, db, now }: Context, id: string) {
  const training = await db.training.findFirst({
    where: { centerId: center.id, id, state: shown },
    include: { sessions: { orderBy: { startsAt: "asc" }, omit: { code: true } } },
  });
  if (!training) throw notFound("培训");
  const [seats] = await db.$queryRaw<{ taken: number }[]>`
    select taken_seats(t.id, false) as taken from trainings t
     where t.center_id = ${center.id}::uuid and t.id = ${id}::uuid`;
  const enrolBy = training.enrolBy && fromUtcMidnight(training.enrolBy);
  const enrolled = seats?.taken ?? 0;
  return {
    ...training,
    enrolBy,
    enrolled,
    begun: training.sessions.some(({ startsAt }) => startsAt <= now),
    whyNot: whyNotEnrol({ ...training, enrolBy, enrolled }, now),
  };
}

/** As anybody sees it, with its materials. */
export async function getPublicTraining(ctx: Context, { training: id }: { training: string }) {
  const training = await announced(ctx, id);
  return { ...training, files: await filesOf(ctx, { type: "training", id }) };
}

/** As an organization sees it, with those of its people who signed up. */
export async function getOwnTraining(ctx: Context, { training: id }: { training: string }) {
  const training = await announced(ctx, id);
  return { ...training, enrolments: await enrolmentsOf(ctx, id) };
}

/** Who of the organization that the visit is narrowed to signed up for what, the latest training first. */
export function ownEnrolments({ center, db, scope }: Context): Promise<OwnEnrolment[]> {
  return db.$queryRaw<OwnEnrolment[]>`
    select t.title, t.field::text as field, e.name, e.state::text as state, e.rating,
      (select min(s.starts_at) from training_sessions s
        where s.center_id = t.center_id and s.training_id = t.id) as "startsAt",
      (select count(*)::int from training_sessions s
        where s.center_id = t.center_id and s.training_id = t.id) as held,
      (select count(*)::int from attendances a
        where a.center_id = e.center_id and a.enrolment_id = e.id) as attended
    from enrolments e join trainings t on t.center_id = e.center_id and t.id = e.training_id
   where e.center_id = ${center.id}::uuid and e.organization_id = ${scope.organization ?? ""}::uuid
   order by "startsAt" desc nulls last, e.created_at, e.id`;
}

export interface OwnEnrolment {
  title: string;
  field: TrainingField;
  name: string;
  state: "enrolled" | "withdrawn";
  /** What they thought of it, 1 to 5. */
  rating: number | null;
  /** When the first session begins. */
  startsAt: Date | null;
  /** How many sessions it has. */
  held: number;
  /** How many of them they came to. */
  attended: number;
}

export async function publicTrainingFile(
  ctx: Context,
  { training: id, file }: { training: string; file: string },
) {
  const where = { centerId: ctx.center.id, id, state: shown };
  if (!(await ctx.db.training.findFirst({ where, select: { id: true } }))) throw notFound("文件");
  return fileOf(ctx, { type: "training", id }, file);
}
