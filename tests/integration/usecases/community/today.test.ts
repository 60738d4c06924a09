import { afterAll, beforeAll, expect, it } from "vitest";
import { acceptOwnDispatch } from "@/lib/usecases/community/order/own-dispatch";
import { getCommunityToday } from "@/lib/usecases/community/today";
import { getOwnToday } from "@/lib/usecases/oversight/own-today";
import { getToday } from "@/lib/usecases/oversight/today";
import { ownerClient } from "../../../support/factories";
import { orderWorld } from "../../../support/orders";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let world: Awaited<ReturnType<typeof orderWorld>>;

beforeAll(async () => {
  world = await orderWorld(owner);
});
afterAll(() => owner.$disconnect());

it("a worker's day begins with what is late; the desk is told of it, an organization of what it is asked", async () => {
  const { ask, waiting, dispatched, look, ofCommunity, community, staff, ofFirst, first, asFirst } = world;
  await waiting({ content: "第二" });
  const late = await ask({ content: "第一" });
  await owner.serviceOrder.updateMany({ where: { id: late.id }, data: { dueOn: new Date("2022-01-20") } });
  await ask({}, world.neighbour);
  const offered = await dispatched({ to: "organization" });
  const day = await look(ofCommunity, { place: community.id }, getCommunityToday);
  expect(day).toMatchObject({ late: 1, soon: 0, pending: 1, waiting: 1 });
  const soon = await ask({ content: "第三" });
  // A Wednesday, the day after today.
  await owner.serviceOrder.updateMany({ where: { id: soon.id }, data: { dueOn: new Date("2022-01-26") } });
  expect(await look(ofCommunity, { place: community.id }, getCommunityToday)).toMatchObject({
    late: 1,
    soon: 1,
  });
  await owner.serviceOrder.updateMany({ where: { id: soon.id }, data: { state: "closed" } });
  expect(day.orders[0]?.content).toBe("第一");
  expect(day.orders).toHaveLength(3);
  const desk = await look(staff, {}, getToday);
  expect(JSON.stringify(desk)).toContain("1 单居民点单已逾期");
  const own = () => look(ofFirst, { organization: first.id }, getOwnToday);
  expect((await own()).tasks.map(({ words }) => words)).toContain("答复派单：家政维修");
  await asFirst((ctx) => acceptOwnDispatch(ctx, { dispatch: offered.dispatch }));
  expect((await own()).tasks.map(({ words }) => words)).toContain("办理接下的点单：家政维修");
});
