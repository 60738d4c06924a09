import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue, Option } from "@/lib/domain/base/form";
import { formatSlipCode } from "@/lib/domain/center/slip-code";
import {
  type DispatchEvent,
  type DispatchState,
  type dispatchForm,
  nextDispatchState,
  takerFaults,
} from "@/lib/domain/community/dispatch";
import { answerCode, hashAnswerCode } from "@/lib/io/answer-code";
import { assertMoved, stateAfter } from "../../base/moves";
import { moveOrder, type Order, orderFor } from "./order";

/** Whom an order may be offered to: those whom the visit sees and who still serve, in one statement. */
export async function takerOptions({ center, db }: Context) {
  const offered = await db.$queryRaw<(Option & { field: "teamId" | "organizationId" | "volunteerId" })[]>`
    select 'teamId' as field, id::text as value, name as label from volunteer_teams
     where center_id = ${center.id}::uuid and dissolved_on is null
    union all select 'volunteerId', id::text, name from volunteers
     where center_id = ${center.id}::uuid and left_on is null
    union all select 'organizationId', id::text, name from organizations_by_name()
     where center_id = ${center.id}::uuid
     order by label, value`;
  const of = (one: string): Option[] =>
    offered.filter(({ field }) => field === one).map(({ value, label }) => ({ value, label }));
  return { teamId: of("teamId"), organizationId: of("organizationId"), volunteerId: of("volunteerId") };
}

/** Those of the whole center, also those that are seated elsewhere: their names, and nothing else. */
function organizationsByName({ center, db }: Pick<Context, "center" | "db">) {
  return db.$queryRaw<{ id: string; name: string }[]>`
    select id::text as id, name from organizations_by_name() where center_id = ${center.id}::uuid`;
}

type To = FormValue<typeof dispatchForm>;

/** Who it is, by name; refused beside the field where they are gone. */
async function takerOf({ center, db }: Context, { to, teamId, organizationId, volunteerId }: To) {
  const own = (id: string | null) => ({ where: { centerId: center.id, id: id ?? "" } });
  if (to === "open") return { open: true, taker: "抢单" };
  if (to === "team") {
    const team = teamId && (await db.volunteerTeam.findFirst(own(teamId)));
    if (!team) throw notFound("志愿服务队伍");
    refuse(takerFaults("team", team.name, { dissolved: team.dissolvedOn !== null }));
    return { teamId: team.id, taker: team.name };
  }
  if (to === "organization") {
    const organization = (await organizationsByName({ center, db })).find(({ id }) => id === organizationId);
    if (!organization) throw notFound("社会组织");
    return { organizationId: organization.id, taker: organization.name };
  }
  const volunteer = volunteerId && (await db.volunteer.findFirst(own(volunteerId)));
  if (!volunteer) throw notFound("志愿者");
  refuse(takerFaults("volunteer", volunteer.name, { left: volunteer.leftOn !== null }));
  return { volunteerId: volunteer.id, taker: volunteer.name };
}

function refuse(faults: Record<string, string>): void {
  if (Object.keys(faults).length > 0) throw invalid(faults);
}

/** 派单. The code answers it without an account; it follows from the dispatch, so that it can be told again. */
export async function dispatchOrder(ctx: Context, { order: id, ...to }: To & { order: string }) {
  const order = await orderFor(ctx, id, "dispatch");
  const taker = await takerOf(ctx, to);
  const { center, db, now, actor } = ctx;
  const dispatch = randomUUID();
  const code = answerCode("dispatch", dispatch);
  const { placeId, handlerId } = order;
  await db.orderDispatch.create({
    data: {
      ...{ centerId: center.id, id: dispatch, orderId: id, placeId, handlerId, ...taker },
      ...{ codeHash: hashAnswerCode("dispatch", code), dispatchedAt: now, dispatchedByName: actor.name },
    },
    select: { id: true },
  });
  await moveOrder(ctx, order, "dispatch");
  return { order: id, number: order.number, taker: taker.taker, code: formatSlipCode(code) };
}

type Change = {
  organizationId?: string;
  teamId?: string;
  taker?: string;
  takerCodeHash?: string;
  reason?: string;
};

/** Moves a dispatch; of two at once the second finds it moved. */
export async function moveDispatch(
  ctx: Context,
  dispatch: { id: string; state: DispatchState },
  event: DispatchEvent,
  change: Change = {},
): Promise<void> {
  const state = stateAfter(nextDispatchState(dispatch.state, event));
  const { count } = await ctx.db.orderDispatch.updateMany({
    where: { centerId: ctx.center.id, id: dispatch.id, state: dispatch.state },
    data: { ...change, state, answeredAt: ctx.now },
  });
  assertMoved(1, count);
}

export async function withdrawActive(ctx: Context, { active }: Order, reason: string): Promise<void> {
  if (active) await moveDispatch(ctx, active, "withdraw", { reason });
}

function activeOf({ active }: Order) {
  if (!active) throw new AppError("conflict", "这份点单还没有派出。");
  return active;
}

/** 收回派单: it waits to be dispatched again, and the taker no longer sees who asks. */
export async function withdrawDispatch(
  ctx: Context,
  { order: id, reason }: { order: string; reason: string },
) {
  const order = await orderFor(ctx, id, "withdraw");
  await withdrawActive(ctx, order, reason);
  await moveOrder(ctx, order, "withdraw", { reason });
}

/** Somebody said on the phone that they take it. */
export async function noteAcceptance(ctx: Context, { order: id }: { order: string }) {
  const order = await orderFor(ctx, id, "accept");
  await moveDispatch(ctx, activeOf(order), "accept");
  await moveOrder(ctx, order, "accept");
}

export async function noteDecline(ctx: Context, { order: id, reason }: { order: string; reason: string }) {
  const order = await orderFor(ctx, id, "decline");
  await moveDispatch(ctx, activeOf(order), "decline", { reason });
  await moveOrder(ctx, order, "decline");
}
