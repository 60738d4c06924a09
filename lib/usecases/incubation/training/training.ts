import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import { chinaDate, formatDateTime } from "@/lib/domain/base/china-time";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import type { TrainingField, TrainingState, WrittenTraining } from "@/lib/domain/incubation/training";
import { nextTrainingState, type TrainingEvent, trainingActs } from "@/lib/domain/incubation/training-acts";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { assertMoved, idsOf, stateAfter } from "../../base/moves";
import { idsFound } from "../../base/search";
import { filesOf } from "../../center/file";
import { historyOf } from "../../center/history";
import { say } from "../../center/say";
import { trainingSearch } from "../search";
import { enrolmentsOf, sessionsOf } from "./parts";
import { checkedTraining, writeSessions } from "./sessions";

export interface TrainingQuery extends PageQuery {
  state: TrainingState | null;
  field: TrainingField | null;
  /** Part of a title, or of a teacher's name, as typed. */
  q: string;
}

export type TrainingRow = Awaited<ReturnType<typeof listTrainings>>["rows"][number];

/** One page of trainings, those that begin last first. */
export async function listTrainings(ctx: Context, query: TrainingQuery) {
  const { center, db } = ctx;
  const ids = await idsFound(ctx, trainingSearch, query.q);
  const where = {
    centerId: center.id,
    ...(query.field && { field: query.field }),
    ...(ids && { id: { in: ids } }),
  };
  const groups = await db.training.groupBy({ by: ["state"], where, _count: true });
  const { window, ...listed } = countedPage(groups, query);
  const trainings = await db.training.findMany({
    where: { ...where, ...(query.state && { state: query.state }) },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: {
      id: true,
      title: true,
      field: true,
      state: true,
      seats: true,
      openToTeams: true,
      sessions: { select: { startsAt: true, teacher: true }, orderBy: { startsAt: "asc" } },
      _count: { select: { enrolments: { where: { state: "enrolled" } } } },
    },
    ...window,
  });
  const asked = { ...where, ...(query.state && { state: query.state }) };
  const sums = [
    {
      value: await db.trainingSession.count({ where: { centerId: center.id, training: asked } }),
      unit: "场次",
    },
    {
      value: await db.attendance.count({ where: { centerId: center.id, session: { training: asked } } }),
      unit: "人次签到",
    },
  ];
  const rows = trainings.map(({ sessions, _count, ...training }) => ({
    ...training,
    firstOn: sessions[0] ? chinaDate(sessions[0].startsAt) : null,
    sessions: sessions.length,
    teachers: [...new Set(sessions.map(({ teacher }) => teacher))].join("、"),
    enrolled: _count.enrolments,
  }));
  return { ...listed, sums, rows };
}

/** One training with its sessions, who signed up, its files and its history. */
export async function getTraining(ctx: Context, { training: id }: { training: string }) {
  const training = await ctx.db.training.findFirst({ where: { centerId: ctx.center.id, id } });
  if (!training) throw notFound("培训");
  const sessions = await sessionsOf(ctx, id);
  const enrolments = await enrolmentsOf(ctx, id);
  const history = await historyOf(ctx, { type: "training", id });
  const enrolled = enrolments.filter(({ state }) => state === "enrolled").length;
  const organizations = await ctx.db.organization.findMany({
    where: { centerId: ctx.center.id },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
  return {
    ...training,
    /** Of whom somebody may be signed up at the desk. */
    organizations: organizations.map(({ id: value, name: label }) => ({ value, label })),
    enrolBy: training.enrolBy && fromUtcMidnight(training.enrolBy),
    sessions,
    enrolments,
    enrolled,
    files: await filesOf(ctx, { type: "training", id }),
    acts: trainingActs({ state: training.state, sessions, enrolled }, ctx.now),
    history,
    edition: editionIn(history),
  };
}

export async function writeTraining(ctx: Context, input: WrittenTraining) {
  const { data, sessions } = checkedTraining(input);
  const { id } = await ctx.db.training.create({
    data: { centerId: ctx.center.id, ...data, createdAt: ctx.now },
    select: { id: true },
  });
  await writeSessions(ctx, id, sessions);
  await ctx.audit({ subject: { type: "training", id }, event: "write", to: "drafted" });
  return { id };
}

type One = Seen & { training: string };

/** Locked until the transaction ends. */
export async function lockTraining(ctx: Context, id: string) {
  await ctx.db.$queryRaw`
    select 1 from trainings where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const training = await ctx.db.training.findFirst({
    where: { centerId: ctx.center.id, id },
    include: {
      sessions: { orderBy: { startsAt: "asc" } },
      _count: { select: { enrolments: { where: { state: "enrolled" } } } },
    },
  });
  if (!training) throw notFound("培训");
  const { _count, ...rest } = training;
  return { ...rest, enrolled: _count.enrolments };
}

async function seenTraining(ctx: Context, { training: id, edition }: One) {
  const training = await lockTraining(ctx, id);
  await assertEdition(ctx, { type: "training", id }, { edition });
  return training;
}

/** Changes what was written. Seats do not fall below those who signed up. */
export async function editTraining(ctx: Context, { training: id, edition, ...input }: WrittenTraining & One) {
  const training = await seenTraining(ctx, { training: id, edition });
  const why = whyNotDone(trainingActs(training, ctx.now), "edit");
  if (why) throw new AppError("conflict", why);
  const { data, sessions } = checkedTraining(input, training.enrolled);
  await ctx.db.training.updateMany({ where: { centerId: ctx.center.id, id }, data });
  await writeSessions(ctx, id, sessions);
  await ctx.audit({ subject: { type: "training", id }, event: "edit" });
  return { id };
}

async function move(ctx: Context, input: One, event: TrainingEvent, reason?: string) {
  const training = await seenTraining(ctx, input);
  const { id, state: from } = training;
  const state = stateAfter(nextTrainingState(from, event));
  const why = whyNotDone(trainingActs(training, ctx.now), event);
  if (why) throw new AppError("conflict", why);
  const { count } = await ctx.db.training.updateMany({
    where: { centerId: ctx.center.id, id, state: from },
    data: { state, ...(event === "cancel" && { endReason: reason ?? null }) },
  });
  assertMoved(1, count);
  await ctx.audit({ subject: { type: "training", id }, event, from, to: state, reason });
  return training;
}

export async function openTraining(ctx: Context, input: One) {
  await move(ctx, input, "open");
}

export async function takeBackTraining(ctx: Context, input: One) {
  await move(ctx, input, "takeBack");
}

export async function closeTraining(ctx: Context, input: One) {
  await move(ctx, input, "close");
}

export async function reopenTraining(ctx: Context, { reason, ...one }: One & { reason: string }) {
  await move(ctx, one, "reopen", reason);
}

/** Those who signed up are told, by what they left behind to be told by. */
export async function cancelTraining(ctx: Context, { reason, ...one }: One & { reason: string }) {
  const { id, title, sessions } = await move(ctx, one, "cancel", reason);
  const enrolments = await ctx.db.enrolment.findMany({
    where: { centerId: ctx.center.id, trainingId: id, state: "enrolled" },
    select: { name: true, mobile: true },
  });
  const first = sessions[0];
  await say(
    ctx,
    "trainingCancelled",
    enrolments.map(({ name, mobile }) => ({
      subject: { type: "training", id },
      to: { name, email: null, mobile },
      fields: {
        收件人: name,
        培训名称: title,
        首场时间: first ? formatDateTime(first.startsAt) : "",
        原因: reason,
      },
    })),
  );
}

/** How many trainings were held, their sessions, and how often somebody came. */
export async function trainingFigures({ center, db }: Context) {
  const closed = await db.training.findMany({
    where: { centerId: center.id, state: "closed" },
    select: { id: true, _count: { select: { sessions: true } } },
  });
  const attended = await db.attendance.count({
    where: { centerId: center.id, session: { trainingId: { in: idsOf(closed) } } },
  });
  return {
    trainings: closed.length,
    sessions: closed.reduce((sum, { _count }) => sum + _count.sessions, 0),
    attended,
  };
}
