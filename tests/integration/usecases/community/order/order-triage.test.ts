import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { acceptByCode, finishByCode } from "@/lib/usecases/community/order/dispatch-answer";
import { getOrder } from "@/lib/usecases/community/order/order";
import { trackOrder } from "@/lib/usecases/community/order/order-track";
import {
  cancelOrder,
  closeOrder,
  escalateOrder,
  joinOrder,
  ordersToJoin,
  placesAbove,
  refuseOrder,
  reopenOrder,
  separateOrder,
  setOrderAside,
} from "@/lib/usecases/community/order/order-triage";
import { orderWorld } from "../../../../support/community/orders";
import { ownerClient } from "../../../../support/factories";
import { refusalOf } from "../../../../support/staff-desk";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let world: Awaited<ReturnType<typeof orderWorld>>;

beforeAll(async () => {
  world = await orderWorld(owner);
});
afterAll(() => owner.$disconnect());

describe("an order that is not arranged", () => {
  it("is refused or put aside with a reason, and may be taken up again", async () => {
    const { ask, asWorker, stateOf } = world;
    const order = await ask();
    await asWorker((ctx) => refuseOrder(ctx, { order: order.id, reason: "不属于社区服务" }));
    expect(await stateOf(order)).toBe("refused");
    await asWorker((ctx) => reopenOrder(ctx, { order: order.id }));
    await asWorker((ctx) => setOrderAside(ctx, { order: order.id, reason: "骂人" }));
    expect(await owner.serviceOrder.findFirst({ where: { id: order.id } })).toMatchObject({
      ...{ state: "aside", reason: "骂人" },
    });
  });

  it("takes its dispatch with it when it is cancelled", async () => {
    const { dispatched, asWorker, stateOf } = world;
    const order = await dispatched({ to: "team" });
    await asWorker((ctx) => cancelOrder(ctx, { order: order.id, reason: "自己修好了" }));
    expect(await stateOf(order)).toBe("cancelled");
    expect(await owner.orderDispatch.findFirst({ where: { id: order.dispatch } })).toMatchObject({
      ...{ state: "withdrawn", reason: "自己修好了" },
    });
  });
});

it("is passed up from grid to community, which has it in hand, and still seen in the grid", async () => {
  const { ask, atPlace, ofGrid, grid, community, street, neighbour, look } = world;
  const { id: order } = await ask({}, grid);
  const asGrid = atPlace(ofGrid, grid);
  const above = await look(ofGrid, { place: grid.id }, (ctx) => placesAbove(ctx, { order }));
  expect(above.map(({ value }) => value)).toEqual([community.id, street.id]);
  const passed = { order, reason: "网格没有电工" };
  const aside = asGrid((ctx) => escalateOrder(ctx, { ...passed, toId: neighbour.id }));
  expect(await refusalOf(aside)).toMatchObject({ code: "not_found" });
  await asGrid((ctx) => escalateOrder(ctx, { ...passed, toId: community.id }));
  const seen = await look(ofGrid, { place: grid.id }, (ctx) => getOrder(ctx, { order }));
  expect(seen).toMatchObject({ handler: { name: "宝山花园社区" }, orderSteps: [{ reason: "网格没有电工" }] });
  const refused = { order, reason: "不属于社区服务" };
  expect(await refusalOf(asGrid((ctx) => refuseOrder(ctx, refused)))).toMatchObject({
    message: expect.stringContaining("由宝山花园社区办理"),
  });
  await world.asWorker((ctx) => refuseOrder(ctx, refused));
});

it("three neighbours ask for one lamp: one order is worked on, and all are told the same", async () => {
  const { ask, waiting, asWorker, asVisitor, look, ofCommunity, community } = world;
  const [first, second, third] = [
    await waiting(),
    await ask({ name: "张阿姨" }),
    await ask({ name: "赵叔" }),
  ];
  const offered = await look(ofCommunity, { place: community.id }, (ctx) =>
    ordersToJoin(ctx, { order: second.id }),
  );
  expect(offered.map(({ value }) => value)).toEqual(expect.arrayContaining([first.id, third.id]));
  await asWorker((ctx) => joinOrder(ctx, { order: third.id, sameAsId: second.id }));
  await asWorker((ctx) => joinOrder(ctx, { order: second.id, sameAsId: first.id }));
  for (const { number, code } of [first, second, third]) {
    const told = await asVisitor((ctx) => trackOrder(ctx, { number, queryCode: code }));
    expect(told).toMatchObject({ label: "待派单", joined: number !== first.number });
  }
  const circle = asWorker((ctx) => joinOrder(ctx, { order: first.id, sameAsId: second.id }));
  expect(await refusalOf(circle)).toMatchObject({ message: expect.stringContaining("已经并入") });
  const ended = await ask();
  await asWorker((ctx) => refuseOrder(ctx, { order: ended.id, reason: "重复" }));
  const toEnded = asWorker((ctx) => joinOrder(ctx, { order: first.id, sameAsId: ended.id }));
  expect(await refusalOf(toEnded)).toMatchObject({ message: expect.stringContaining("现在是“已拒绝”") });
  await asWorker((ctx) => separateOrder(ctx, { order: third.id }));
  const { number, code } = third;
  expect(await asVisitor((ctx) => trackOrder(ctx, { number, queryCode: code }))).toMatchObject({
    label: "待审单",
  });
});

it("is closed by the community where nobody rates it", async () => {
  const { dispatched, asVisitor, asWorker, stateOf, team } = world;
  const order = await dispatched({ to: "team" });
  await asVisitor((ctx) => acceptByCode(ctx, { code: order.dispatchCode, teamId: team.id }));
  const early = asWorker((ctx) => closeOrder(ctx, { order: order.id }));
  expect(await refusalOf(early)).toMatchObject({ code: "conflict" });
  await asVisitor((ctx) => finishByCode(ctx, { code: order.dispatchCode, note: "换好了" }));
  await asWorker((ctx) => closeOrder(ctx, { order: order.id }));
  expect(await stateOf(order)).toBe("closed");
});
