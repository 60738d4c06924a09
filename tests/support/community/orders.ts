import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import type { PrismaClient } from "@/lib/db/generated/client";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { type Permission, type Scope, visitor } from "@/lib/domain/access";
import { dispatchOrder } from "@/lib/usecases/community/order/dispatch";
import { askOrder } from "@/lib/usecases/community/order/order-ask";
import { triageOrder } from "@/lib/usecases/community/order/order-triage";
import { makePerson, type Person, visitOf } from "../factories";
import { makeOrganization, makeRepresentative } from "../portal-world";
import { communityWorld } from "./community-world";

export const orderDay = "2022-01-25";

/** What a resident asks for, with nothing special about it. */
export const plainOrder = {
  kind: "家政维修",
  serviceId: null,
  content: "楼道的灯坏了三天",
  wishedOn: null,
  name: "李大妈",
  phone: "13800001234",
  address: "宝山花园 3 号楼",
  minor: false,
  guardian: null,
};

/** How it is dispatched to nobody in particular yet. */
export const toNobody = { teamId: null, organizationId: null, volunteerId: null };

/** What a community says of itself. */
export const plainPage = {
  introduction: "宝山花园社区有九个小区。",
  phone: "0358-6320000",
  address: "宝山花园 1 号楼",
  hours: null,
  shown: true,
  ordersOpen: true,
};

/** A community whose page takes orders, its workers, a team, two organizations with their people. */
export async function orderWorld(owner: PrismaClient) {
  const world = await communityWorld(owner);
  const { center, community, ofCommunity } = world;
  const centerId = center.id;
  const page = { centerId, ...plainPage, updatedAt: new Date(orderDay) };
  for (const place of [community, world.grid, world.neighbour]) {
    await owner.placePage.create({ data: { ...page, placeId: place.id } });
  }
  const team = await owner.volunteerTeam.create({
    data: { centerId, name: "银龄互助队", placeId: community.id, skills: [] },
  });
  const first = await makeOrganization(owner, center, "暖阳社工服务中心");
  const second = await makeOrganization(owner, center, "邻里志愿服务队");
  const represent = async (organization: { id: string }) =>
    makeRepresentative(owner, center, await makePerson(owner, null, []), organization);
  const [ofFirst, ofSecond] = [await represent(first), await represent(second)];

  const visitBy = (person: Person["actor"], permission: Permission, scope: Scope) =>
    visitOf(center, person, permission, orderDay, scope);
  const act =
    (person: Person["actor"], permission: Permission, scope: Scope) =>
    <T>(run: (ctx: Context) => Promise<T>) =>
      actInCenter(visitBy(person, permission, scope), run);
  const asVisitor = act(visitor, "order.track", {});
  const atPlace = (person: Person, place: { id: string }) =>
    act(person.actor, "communityOrder.edit", { place: place.id });
  const asWorker = atPlace(ofCommunity, community);
  const asFirst = act(ofFirst.actor, "ownOrder.edit", { organization: first.id });
  const asSecond = act(ofSecond.actor, "ownOrder.edit", { organization: second.id });
  const atDesk = act(world.staff.actor, "order.edit", {});
  const look = <T>(person: Person, scope: Scope, run: (ctx: Context) => Promise<T>) =>
    inCenter(visitBy(person.actor, "desk.view", scope), run);

  const ask = (typed: Partial<typeof plainOrder> = {}, place: { id: string } = community) =>
    asVisitor((ctx) =>
      askOrder(ctx, { ...plainOrder, ...typed, community: place.id, draftKey: randomUUID() }),
    );
  /** Asked and found to be real. */
  async function waiting(typed: Partial<typeof plainOrder> = {}) {
    const asked = await ask(typed);
    await asWorker((ctx) => triageOrder(ctx, { order: asked.id }));
    return asked;
  }
  async function dispatched(to: { to: "team" | "organization" | "open" }) {
    const asked = await waiting();
    const ids = { teamId: to.to === "team" ? team.id : null, volunteerId: null };
    const organizationId = to.to === "organization" ? first.id : null;
    const { code } = await asWorker((ctx) =>
      dispatchOrder(ctx, { order: asked.id, ...to, ...ids, organizationId }),
    );
    const dispatch = await owner.orderDispatch.findFirstOrThrow({ where: { centerId, orderId: asked.id } });
    return { ...asked, dispatchCode: code, dispatch: dispatch.id };
  }
  const stateOf = async (order: { id: string }) =>
    (await owner.serviceOrder.findFirstOrThrow({ where: { centerId, id: order.id } })).state;
  return {
    ...{ ...world, team, first, second, ofFirst, ofSecond, look, ask, waiting, dispatched, stateOf },
    ...{ asVisitor, asWorker, asFirst, asSecond, atDesk, atPlace },
  };
}

/**
 * What a community has on its screens, whose words begin with these: a page, a service, a team, an order that was just
 * asked, one that is offered to an organization, one that a team serves.
 */
export async function makeOrders(
  ctx: Context,
  words: string,
  { place, organization }: { place: string; organization: string },
) {
  const { center, db } = ctx;
  const centerId = center.id;
  const said = { ...plainPage, introduction: `${words}社区` };
  await db.placePage.create({ data: { centerId, placeId: place, ...said, updatedAt: ctx.now } });
  const team = await db.volunteerTeam.create({
    data: { centerId, name: `${words}志愿队`, placeId: place, skills: [] },
  });
  const volunteer = await db.volunteer.create({
    data: { centerId, name: `${words}志愿者`, placeId: place, consentOn: ctx.now, createdAt: ctx.now },
  });
  const communityService = await db.communityService.create({
    data: { centerId, name: `${words}代办`, field: "助老", description: "代缴电费", teamId: team.id },
  });
  const asked = { ...plainOrder, content: `${words}灯坏了`, name: `${words}居民`, community: place };
  const ask = () => askOrder(ctx, { ...asked, draftKey: randomUUID() });
  const order = await ask();
  const offered = await ask();
  await triageOrder(ctx, { order: offered.id });
  const toOrganization = { ...toNobody, to: "organization" as const, organizationId: organization };
  await dispatchOrder(ctx, { order: offered.id, ...toOrganization });
  const dispatch = await db.orderDispatch.findFirstOrThrow({ where: { centerId, orderId: offered.id } });
  const given = await ask();
  await triageOrder(ctx, { order: given.id });
  const { code } = await dispatchOrder(ctx, { order: given.id, ...toNobody, to: "team", teamId: team.id });
  return {
    ...{ team, volunteer, communityService, order, dispatch, dispatchCode: code },
    ...{ offeredOrder: offered, givenOrder: given },
  };
}
