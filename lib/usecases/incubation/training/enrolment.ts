import type { Context } from "@/lib/db/context";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import {
  type enrolmentForm,
  normalizeEnrolmentCode,
  type TeamEnrolment,
} from "@/lib/domain/incubation/attendance";
import type { ratingForm } from "@/lib/domain/incubation/service-form";
import { whyNotEnrol } from "@/lib/domain/incubation/training-acts";
import { enrolmentCode } from "@/lib/io/enrolment-code";
import { ownOrganizationId } from "../../base/own-organization-id";

interface Enrolling {
  organizationId: string | null;
  team: string | null;
  name: string;
  mobile: string | null;
}

/** What may be signed up for: the training as it stands, held until the transaction ends, with all seats counted. */
async function heldTraining(ctx: Context, id: string) {
  const [seats] = await ctx.db.$queryRaw<{ taken: number }[]>`
    select taken_seats(t.id, true) as taken from trainings t
     where t.center_id = ${ctx.center.id}::uuid and t.id = ${id}::uuid`;
  const training = await ctx.db.training.findFirst({
    where: { centerId: ctx.center.id, id },
    include: { sessions: { select: { startsAt: true, endsAt: true } } },
  });
  if (!seats || !training || training.state === "drafted") throw notFound("培训");
  return {
    ...training,
    enrolBy: training.enrolBy && fromUtcMidnight(training.enrolBy),
    enrolled: seats.taken,
  };
}

/** Of two people who want the last seat at the same moment one is told that it is taken. */
async function enrol(ctx: Context, training: Awaited<ReturnType<typeof heldTraining>>, who: Enrolling) {
  const why = whyNotEnrol(training, ctx.now);
  if (why) throw new AppError("conflict", why);
  const centerId = ctx.center.id;
  const { id: trainingId } = training;
  // Without a mobile only two of one organization are the same person.
  const same = who.mobile === null ? who : { name: who.name, mobile: who.mobile };
  const twin = await ctx.db.enrolment.findFirst({
    where: { centerId, trainingId, state: "enrolled", ...same },
    select: { id: true },
  });
  if (twin) throw invalid({ name: `“${who.name}”已经报名，不用再报。` });
  const { id } = await ctx.db.enrolment.create({
    data: { centerId, trainingId, ...who, createdAt: ctx.now },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "training", id: trainingId }, event: "enrol", reason: who.name });
  return { id };
}

type Typed = FormValue<typeof enrolmentForm> & { training: string };

/** Somebody of the own organization. */
export async function enrolOwn(ctx: Context, { training, name, mobile }: Typed) {
  const held = await heldTraining(ctx, training);
  return enrol(ctx, held, { organizationId: ownOrganizationId(ctx), team: null, name, mobile });
}

/** Somebody who called or walked in: the desk is not bound by the day until which others sign up. */
export async function enrolAtDesk(
  ctx: Context,
  { training, organizationId, team, name, mobile }: Typed & Pick<Enrolling, "organizationId" | "team">,
) {
  const held = { ...(await heldTraining(ctx, training)), enrolBy: null };
  if (organizationId !== null) {
    const where = { centerId: ctx.center.id, id: organizationId };
    if (!(await ctx.db.organization.findFirst({ where, select: { id: true } }))) throw notFound("社会组织");
  }
  return enrol(ctx, held, { organizationId, team: organizationId === null ? team : null, name, mobile });
}

/** Anybody, for a training that is open to volunteer teams. The code takes it back, and is shown only now. */
export async function enrolTeam(ctx: Context, { training, ...who }: TeamEnrolment & { training: string }) {
  const held = await heldTraining(ctx, training);
  if (!held.openToTeams) throw new AppError("conflict", "这期培训只面向在孵组织，请在机构平台报名。");
  const { id } = await enrol(ctx, held, { organizationId: null, ...who });
  return { id, code: enrolmentCode(id) };
}

async function enrolmentOf(ctx: Context, id: string) {
  const enrolment = await ctx.db.enrolment.findFirst({
    where: { centerId: ctx.center.id, id },
    include: { _count: { select: { attendances: true } } },
  });
  if (!enrolment) throw notFound("报名");
  return { ...enrolment, attended: enrolment._count.attendances };
}

/** Frees the seat. Who has been there has been there. */
export async function withdrawEnrolment(ctx: Context, { enrolment: id }: { enrolment: string }) {
  const { name, trainingId, attended } = await enrolmentOf(ctx, id);
  if (attended > 0) throw new AppError("conflict", `“${name}”已经签到，不能取消报名。`);
  const { count } = await ctx.db.enrolment.updateMany({
    where: { centerId: ctx.center.id, id, state: "enrolled" },
    data: { state: "withdrawn" },
  });
  if (count === 0) throw new AppError("conflict", `“${name}”的报名已经取消。`);
  await ctx.audit({ subject: { type: "training", id: trainingId }, event: "withdraw", reason: name });
}

/** How it was, by who came. */
export async function rateEnrolment(
  ctx: Context,
  { enrolment: id, rating, comment }: FormValue<typeof ratingForm> & { enrolment: string },
) {
  const { name, trainingId, attended } = await enrolmentOf(ctx, id);
  if (attended === 0) throw new AppError("conflict", "签到过的人才能评价这期培训。");
  await ctx.db.enrolment.updateMany({
    where: { centerId: ctx.center.id, id },
    data: { rating: Number(rating), comment },
  });
  await ctx.audit({ subject: { type: "training", id: trainingId }, event: "rate", reason: name });
}

export interface ByCode {
  training: string;
  name: string;
  code: string;
}

/** The sign-up of whoever has its code. A wrong code and a name that is not there are told alike. */
export async function enrolmentByCode(
  { center, db }: Context,
  { training, name, code }: ByCode,
): Promise<string> {
  const typed = normalizeEnrolmentCode(code);
  const enrolments = await db.enrolment.findMany({
    where: { centerId: center.id, trainingId: training, name, state: "enrolled" },
    select: { id: true },
  });
  const own = enrolments.find(({ id }) => enrolmentCode(id) === typed);
  if (!own) throw new AppError("not_found", "姓名与报名码不相符，请对照报名成功时的页面核对。");
  return own.id;
}

export async function withdrawByCode(ctx: Context, input: ByCode) {
  await withdrawEnrolment(ctx, { enrolment: await enrolmentByCode(ctx, input) });
}

export async function rateByCode(
  ctx: Context,
  { training, name, code, ...rated }: ByCode & FormValue<typeof ratingForm>,
) {
  await rateEnrolment(ctx, { enrolment: await enrolmentByCode(ctx, { training, name, code }), ...rated });
}
