import type { Context } from "@/lib/db/context";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import { isSame, lastDigits, whyNotSignIn, whyNotTick } from "@/lib/domain/incubation/attendance";
import { voidUnearned } from "./certificate";

async function sessionOf({ center, db }: Context, where: { id: string } | { code: string }) {
  const session = await db.trainingSession.findFirst({
    where: { centerId: center.id, ...where },
    include: { training: { select: { id: true, title: true, state: true } } },
  });
  if (!session) throw notFound("培训场次");
  return session;
}

/** One session with everybody who signed up, and who of them came: for the list at the door, and its paper. */
export async function getSession(
  ctx: Context,
  { training, session: id }: { training: string; session: string },
) {
  const session = await sessionOf(ctx, { id });
  if (session.training.id !== training) throw notFound("培训场次");
  const people = await ctx.db.$queryRaw<
    {
      id: string;
      name: string;
      mobile: string | null;
      from: string | null;
      way: "list" | "qr" | null;
      at: Date | null;
    }[]
  >`
    select e.id, e.name, e.mobile, coalesce(o.name, e.team) as from, a.way::text as way, a.at
      from enrolments e
      left join organizations o on o.center_id = e.center_id and o.id = e.organization_id
      left join attendances a on a.center_id = e.center_id and a.enrolment_id = e.id and a.session_id = ${id}::uuid
     where e.center_id = ${ctx.center.id}::uuid and e.training_id = ${session.training.id}::uuid and e.state = 'enrolled'
     order by coalesce(o.name, e.team), e.name, e.id`;
  return { ...session, people };
}

interface Ticked {
  session: string;
  present: string[];
  /** Who was ticked when the page was made: somebody who signed in by QR since is not taken out by it. */
  was: string[];
}

/** Writes down by the list who came, and takes out who was ticked by mistake. */
export async function tickAttendance(ctx: Context, { session: id, present, was }: Ticked) {
  const centerId = ctx.center.id;
  const { training, ...session } = await sessionOf(ctx, { id });
  if (training.state !== "open" && training.state !== "closed")
    throw new AppError("conflict", "这期培训没有举办，不能登记签到。");
  const early = whyNotTick(session, ctx.now);
  if (early) throw new AppError("conflict", early);
  const enrolments = await ctx.db.enrolment.findMany({
    where: { centerId, trainingId: training.id, id: { in: present } },
    select: { id: true, organizationId: true, name: true, state: true },
  });
  if (enrolments.length < new Set(present).size) throw notFound("报名");
  const gone = enrolments.find(({ state }) => state === "withdrawn");
  if (gone)
    throw new AppError(
      "conflict",
      `“${gone.name}”已经取消报名，没有登记任何人。请刷新名单；确实到场的，先补报名。`,
    );
  const { count: added } = await ctx.db.attendance.createMany({
    data: enrolments.map(({ id: enrolmentId, organizationId }) => ({
      ...{ centerId, sessionId: id, enrolmentId, organizationId },
      ...{ way: "list" as const, at: ctx.now, recordedByName: ctx.actor.name },
    })),
    skipDuplicates: true,
  });
  const { count: taken } = await ctx.db.attendance.deleteMany({
    where: { centerId, sessionId: id, enrolmentId: { in: was.filter((one) => !present.includes(one)) } },
  });
  await voidUnearned(
    ctx,
    was.filter((one) => !present.includes(one)),
  );
  await ctx.audit({
    subject: { type: "training", id: training.id },
    event: "tick",
    reason: `新增 ${added} 人，取消 ${taken} 人`,
  });
  return { count: present.length };
}

/** The session behind the code on the wall, and whether one can sign in now. */
export async function getSignIn(ctx: Context, { code }: { code: string }) {
  const { startsAt, endsAt, place, topic, training } = await sessionOf(ctx, { code });
  const held = training.state === "open" || training.state === "closed";
  const whyNot = held ? whyNotSignIn({ startsAt, endsAt }, ctx.now) : "这期培训没有举办。";
  return { title: training.title, startsAt, endsAt, place, topic, whyNot };
}

interface SigningIn {
  code: string;
  name: string;
  digits: string;
}

/** Somebody signs in by the code on the wall; who did so already is told so, and nothing is counted twice. */
export async function signIn(ctx: Context, { code, name, digits: typed }: SigningIn) {
  const session = await sessionOf(ctx, { code });
  const { whyNot } = await getSignIn(ctx, { code });
  if (whyNot) throw new AppError("conflict", whyNot);
  const digits = lastDigits(typed);
  if (!digits) throw invalid({ digits: "请填写报名手机号的最后 4 位数字。" });
  const enrolments = await ctx.db.enrolment.findMany({
    where: { centerId: ctx.center.id, trainingId: session.training.id, state: "enrolled", name },
  });
  const own = enrolments.find((one) => isSame(one, { name, digits }));
  if (!own)
    throw new AppError("not_found", "没有找到这个报名。请核对姓名和手机号后四位，或到签到处由工作人员登记。");
  const { count } = await ctx.db.attendance.createMany({
    data: [
      {
        ...{ centerId: ctx.center.id, sessionId: session.id, enrolmentId: own.id },
        ...{ organizationId: own.organizationId, way: "qr" as const, at: ctx.now },
      },
    ],
    skipDuplicates: true,
  });
  if (count === 0) ctx.audit.nothing("they are signed in already");
  else
    await ctx.audit({
      subject: { type: "training", id: session.training.id },
      event: "signIn",
      reason: name,
    });
  return { again: count === 0 };
}
