import { afterAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { communityFigures } from "@/lib/usecases/community/figures";
import { linkActivity } from "@/lib/usecases/community/joint-activity";
import { dispatchOrder, noteAcceptance } from "@/lib/usecases/community/order/dispatch";
import { acceptByCode, finishByCode, finishForTaker } from "@/lib/usecases/community/order/dispatch-answer";
import { prioritizeOrder } from "@/lib/usecases/community/order/order-priority";
import { rateOrder } from "@/lib/usecases/community/order/order-track";
import { joinOrder } from "@/lib/usecases/community/order/order-triage";
import { addPartnership } from "@/lib/usecases/community/partnership";
import { addTally } from "@/lib/usecases/community/tally";
import { confirmManyHours } from "@/lib/usecases/community/volunteer/hours";
import { addTeam, dissolveTeam } from "@/lib/usecases/community/volunteer/team";
import { makeAssisted } from "../../../support/community/assisted-world";
import { figuresAndLists } from "../../../support/community/community-figures";
import { orderDay, orderWorld, toNobody } from "../../../support/community/orders";
import { makePeople, plainPartnership, plainTally, plainTeam } from "../../../support/community/people";
import { makeSurroundings } from "../../../support/registry/registry";
import { closeDesks, deskFor, openDesk, owner } from "../../../support/staff-desk";

const day = "2026-03-12";
const always = { from: null, to: null };
afterAll(closeDesks);

it("count what stands: teams not dissolved, hours confirmed, a partner of two communities once", async () => {
  const desk = await openDesk();
  const figures = () => desk.read(day, async (ctx) => (await communityFigures(ctx)).figures);
  expect(await figures()).toMatchObject({
    ...{ teams: 0, volunteers: 0, volunteering: 0, serviceHours: 0, partnerships: 0, orders: 0 },
    ...{ rating: null, communities: 0, coverage: null },
  });
  await desk.read(day, async (ctx) => {
    const { community, place, organization } = await makeSurroundings(ctx);
    const made = await makePeople(ctx, "甲", { place: community.id, organization: organization.id });
    const old = await addTeam(ctx, { ...plainTeam, name: "旧队" });
    await dissolveTeam(ctx, { team: old.id, reason: "不再活动" });
    const again = { ...plainPartnership, organizationId: organization.id, placeId: place.id };
    const { id } = await addPartnership(ctx, again);
    for (const partnership of [made.partnership, id])
      await linkActivity(ctx, { partnership, activityId: made.serviceDay });
    expect((await communityFigures(ctx)).figures).toMatchObject({ volunteering: 0, serviceHours: 0 });
    await confirmManyHours(ctx, { records: [made.hours] });
  });
  expect(await figures()).toMatchObject({
    ...{ teams: 1, volunteers: 1, volunteering: 1, serviceHours: 2, partnerships: 1, jointActivities: 1 },
  });
  expect((await desk.read(day, (ctx) => communityFigures(ctx))).mode).toEqual({
    ...{ text: "应急：甲应急", tone: "refused", emergency: true },
  });
  const pairs = await desk.read(day, (ctx) => figuresAndLists(ctx, always, ""));
  expect(pairs.map(({ label }) => label)).toContain("报到共建");
  for (const { label, figure, list } of pairs) expect([label, list]).toEqual([label, figure]);
  const earlier = { from: null, to: civilDate("2021-05-31") };
  const none = await desk.read(day, (ctx) => figuresAndLists(ctx, earlier, "&to=2021-05-31"));
  expect(none.filter(({ figure }) => figure > 0).map(({ label }) => label)).toEqual([
    ...["志愿服务队伍", "志愿者", "社区", "1 个社区不足 10 家"],
  ]);
  for (const { label, figure, list } of none) expect([label, list]).toEqual([label, figure]);
});

it("count an order once that several asked, what was done of them, and the mean of those that were rated", async () => {
  const world = await orderWorld(owner);
  const desk = deskFor(world.center, world.staff);
  async function done() {
    const order = await world.dispatched({ to: "team" });
    await world.asVisitor((ctx) => acceptByCode(ctx, { code: order.dispatchCode, teamId: null }));
    await world.asVisitor((ctx) => finishByCode(ctx, { code: order.dispatchCode, note: "换好了" }));
    return { number: order.number, queryCode: order.code };
  }
  const [first, second] = [await done(), await done()];
  await done();
  await world.asVisitor((ctx) => rateOrder(ctx, { ...first, rating: "5", comment: null }));
  await world.asVisitor((ctx) => rateOrder(ctx, { ...second, rating: "4", comment: null }));
  const [one, same] = [await world.waiting(), await world.ask({ kind: "网上代办" })];
  await world.asWorker((ctx) => joinOrder(ctx, { order: same.id, sameAsId: one.id }));
  const { figures } = await desk.read(orderDay, (ctx) => communityFigures(ctx));
  expect(figures).toMatchObject({
    ...{ orders: 4, ordersDone: 3, ordersRated: 2, rating: 4.5 },
    kinds: [{ of: "家政维修", count: 4 }],
  });
  expect(Object.fromEntries(figures.states.map(({ of, count }) => [of, count]))).toEqual({
    ...{ closed: 2, rating: 1, waiting: 1 },
  });
  const that = civilDate(orderDay);
  for (const { from, to, orders } of [
    { from: that, to: that, orders: 4 },
    { from: civilDate("2022-01-26"), to: null, orders: 0 },
    { from: null, to: civilDate("2022-01-24"), orders: 0 },
  ]) {
    const of = `${from ? `&from=${from}` : ""}${to ? `&to=${to}` : ""}`;
    const pairs = await desk.read(orderDay, (ctx) => figuresAndLists(ctx, { from, to }, of));
    expect(pairs.find(({ label }) => label === "居民点单")?.figure).toBe(orders);
    for (const { label, figure, list } of pairs) expect([label, list]).toEqual([label, figure]);
  }
});

it("counts whoever was helped by an order that theirs was joined to, which then comes first", async () => {
  const world = await orderWorld(owner);
  const { center, ofCommunity, community } = world;
  const { id: assistedId } = await makeAssisted(center, ofCommunity, community, orderDay);
  const [main, own] = [await world.waiting(), await world.waiting()];
  await world.asWorker((ctx) => prioritizeOrder(ctx, { order: own.id, priority: false, assistedId }));
  await world.asWorker((ctx) => joinOrder(ctx, { order: own.id, sameAsId: main.id }));
  expect(await owner.serviceOrder.findFirst({ where: { id: main.id } })).toMatchObject({ priority: true });
  const to = { ...toNobody, to: "team" as const, teamId: world.team.id };
  await world.asWorker((ctx) => dispatchOrder(ctx, { order: main.id, ...to }));
  await world.asWorker((ctx) => noteAcceptance(ctx, { order: main.id }));
  await world.asWorker((ctx) => finishForTaker(ctx, { order: main.id, note: "换好了" }));
  const desk = deskFor(center, world.staff);
  const helped = await desk.read(
    orderDay,
    async (ctx) => (await communityFigures(ctx)).figures.assistedHelped,
  );
  expect(helped).toBe(1);
});

it("a tally of the time before changes none of them, and stands beside them with its source", async () => {
  const desk = await openDesk();
  const before = await desk.read(day, (ctx) => communityFigures(ctx));
  await desk.act(day, "tally.edit", (ctx) => addTally(ctx, plainTally));
  const { tallies, ...after } = await desk.read(day, (ctx) => communityFigures(ctx));
  expect({ ...after, tallies: [] }).toEqual({ ...before, tallies: [] });
  expect(before.tallies).toEqual([]);
  expect(tallies).toMatchObject([{ name: "志愿服务活动", value: 129_941, source: "社会工作部 2021 年通报" }]);
});

it("ask few statements, however many there are", async () => {
  const desk = await openDesk();
  expect(await desk.statements(day, (ctx) => communityFigures(ctx))).toBeLessThanOrEqual(6);
});
