import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { Option } from "@/lib/domain/base/form";
import { formatSlipCode } from "@/lib/domain/center/slip-code";
import { alreadyTaken } from "@/lib/domain/community/dispatch";
import { hashAnswerCode } from "@/lib/io/answer-code";
import { drawSlipCode } from "@/lib/io/slip-code";
import { reportActivity, writeActivity } from "../../registry/activity";
import { moveDispatch } from "./dispatch";
import { getOrder, lockOrder, moveOrder, type Order } from "./order";

type Dispatch = Order["orderDispatches"][number];

/** By the code that was handed out, or by the one that who took an open order got. */
function byCode(code: string) {
  const hash = hashAnswerCode("dispatch", code);
  return { OR: [{ codeHash: hash }, { takerCodeHash: hash }] };
}

/** Many hold the code of an open order: once it is taken, it says no more than by whom. */
function isTakersOwn({ open, takerCodeHash }: Dispatch, code: string): boolean {
  return !open || takerCodeHash === hashAnswerCode("dispatch", code);
}

/** A dispatch with its order, locked: of two who answer at once the second sees what the first said. */
async function locked(ctx: Context, where: { id: string } | ReturnType<typeof byCode>) {
  const key = { centerId: ctx.center.id, ...where };
  const found = await ctx.db.orderDispatch.findFirst({ where: key, select: { orderId: true } });
  if (!found) throw notFound("派单");
  await lockOrder(ctx, found.orderId);
  const dispatch = await ctx.db.orderDispatch.findFirst({ where: key });
  if (!dispatch) throw notFound("派单");
  return { dispatch, order: await getOrder(ctx, { order: found.orderId }) };
}

function assertOffered({ state, open, taker }: Dispatch): void {
  if (state === "offered") return;
  if (open && (state === "accepted" || state === "done")) throw new AppError("conflict", alreadyTaken(taker));
  throw new AppError("conflict", "这份派单已经答复过或收回了，请联系社区。");
}

async function accept(
  ctx: Context,
  at: Awaited<ReturnType<typeof locked>>,
  by: Parameters<typeof moveDispatch>[3],
) {
  assertOffered(at.dispatch);
  await moveDispatch(ctx, at.dispatch, "accept", by);
  await moveOrder(ctx, at.order, "accept");
}

async function decline(
  ctx: Context,
  { dispatch, order }: Awaited<ReturnType<typeof locked>>,
  reason: string,
) {
  assertOffered(dispatch);
  if (dispatch.open) throw new AppError("conflict", "抢单不用谢绝，不接就可以。");
  await moveDispatch(ctx, dispatch, "decline", { reason });
  await moveOrder(ctx, order, "decline");
}

/** What was done is an activity at the place, counted once, of the team or the organization that did it. */
export async function finishDispatch(
  ctx: Context,
  { dispatch, order }: { dispatch: Dispatch; order: Order },
  note: string,
): Promise<void> {
  await moveDispatch(ctx, dispatch, "finish");
  const { organizationId, teamId, volunteerId } = dispatch;
  const { id: activity } = await writeActivity(ctx, {
    ...{ title: `点单服务：${order.kind}（${order.number}）`, kind: "service", heldOn: chinaDate(ctx.now) },
    ...{ startsAt: null, brandId: null, projectId: null, planLineId: null, placeId: order.placeId },
    ...{ organizations: organizationId ? [organizationId] : [], bodies: [], events: 1, attendances: 1 },
    ...{ people: null, peopleBasis: null, households: null, hours: null, venue: null, summary: note },
    volunteers: volunteerId ? 1 : null,
  });
  const { center, db, now } = ctx;
  if (teamId) await db.activityTeam.create({ data: { centerId: center.id, activityId: activity, teamId } });
  await reportActivity(ctx, { activity });
  await moveOrder(ctx, order, "finish", { doneAt: now, doneNote: note, activityId: activity });
}

function assertServing({ state }: Dispatch): void {
  if (state !== "accepted") throw new AppError("conflict", "接单之后才能登记办结。");
}

type Coded = { code: string };

/** What whoever holds the code sees: what is asked, and who asks only once it is accepted. */
export async function findDispatch(ctx: Context, { code }: { code: string | null }) {
  if (!code) return null;
  const where = { centerId: ctx.center.id, ...byCode(code) };
  const dispatch = await ctx.db.orderDispatch.findFirst({ where });
  if (!dispatch) return null;
  const { asker, ...order } = await getOrder(ctx, { order: dispatch.orderId });
  const taken = dispatch.state === "accepted" || dispatch.state === "done";
  const own = isTakersOwn(dispatch, code);
  return {
    dispatch,
    order,
    asker: taken && own ? asker : null,
    tooLate: taken && !own ? alreadyTaken(dispatch.taker) : null,
    teams: dispatch.open && dispatch.state === "offered" ? await openTeams(ctx) : [],
  };
}

/** Teams that may take an open order, by name. */
async function openTeams({ center, db }: Context): Promise<Option[]> {
  const rows = await db.volunteerTeam.findMany({
    where: { centerId: center.id, dissolvedOn: null },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, name }) => ({ value: id, label: name }));
}

/** Accepted by its code; of an open one whoever takes it says which team they are, and goes on by a code of their own. */
export async function acceptByCode(ctx: Context, { code, teamId }: Coded & { teamId: string | null }) {
  const at = await locked(ctx, byCode(code));
  if (!at.dispatch.open) {
    await accept(ctx, at, {});
    return { code };
  }
  if (!teamId) {
    assertOffered(at.dispatch);
    throw invalid({ teamId: "请选择由哪支队伍接单。" });
  }
  const team = await ctx.db.volunteerTeam.findFirst({ where: { centerId: ctx.center.id, id: teamId } });
  if (!team) throw notFound("志愿服务队伍");
  if (team.dissolvedOn) throw invalid({ teamId: `“${team.name}”已经解散，请选择其他队伍。` });
  const own = drawSlipCode();
  await accept(ctx, at, {
    teamId: team.id,
    taker: team.name,
    takerCodeHash: hashAnswerCode("dispatch", own),
  });
  return { code: formatSlipCode(own) };
}

export async function declineByCode(ctx: Context, { code, reason }: Coded & { reason: string }) {
  await decline(ctx, await locked(ctx, byCode(code)), reason);
}

export async function finishByCode(ctx: Context, { code, note }: Coded & { note: string }) {
  const at = await locked(ctx, byCode(code));
  assertServing(at.dispatch);
  if (!isTakersOwn(at.dispatch, code)) throw new AppError("conflict", alreadyTaken(at.dispatch.taker));
  await finishDispatch(ctx, at, note);
}

type Own = { dispatch: string };

/** An organization answers for itself: what was offered to it, and what is open. */
export async function acceptOwn(ctx: Context, { dispatch: id }: Own, organizationId: string): Promise<void> {
  const at = await locked(ctx, { id });
  const own = { where: { centerId: ctx.center.id, id: organizationId }, select: { name: true } };
  const { name } = await ctx.db.organization.findFirstOrThrow(own);
  await accept(ctx, at, at.dispatch.open ? { organizationId, taker: name } : {});
}

export async function declineOwn(ctx: Context, { dispatch: id, reason }: Own & { reason: string }) {
  await decline(ctx, await locked(ctx, { id }), reason);
}

export async function finishOwn(ctx: Context, { dispatch: id, note }: Own & { note: string }) {
  const at = await locked(ctx, { id });
  assertServing(at.dispatch);
  await finishDispatch(ctx, at, note);
  return { dispatch: id };
}

/** The community writes down what a team or a person told it. */
export async function finishForTaker(ctx: Context, { order: id, note }: { order: string; note: string }) {
  await lockOrder(ctx, id);
  const order = await getOrder(ctx, { order: id });
  const act = order.acts.find((one) => one.act === "finish");
  if (!act || !order.active) throw new AppError("conflict", "接单之后才能登记办结。");
  if (act.whyNot) throw new AppError("conflict", act.whyNot);
  await finishDispatch(ctx, { dispatch: order.active, order }, note);
  return { order: id };
}
