import { afterAll, beforeAll, expect, it } from "vitest";
import { ownOrderList } from "@/app/[center]/portal/orders/list";
import { readQuery } from "@/components/list/list";
import { acceptOwnDispatch, listOwnDispatches } from "@/lib/usecases/community/order/own-dispatch";
import { getCommunityToday } from "@/lib/usecases/community/today";
import { endMobilization } from "@/lib/usecases/community/volunteer/mobilization";
import { getOwnToday } from "@/lib/usecases/oversight/own-today";
import { getToday } from "@/lib/usecases/oversight/today";
import { orderWorld } from "../../../support/community/orders";
import { makePeople } from "../../../support/community/people";
import { ownerClient } from "../../../support/factories";
import { makeRegistry } from "../../../support/registry/registry";
import { openDesk } from "../../../support/staff-desk";

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

it("the desk is told of hours to confirm, of a call-out until it ends, and of a partnership's last day", async () => {
  const desk = await openDesk();
  const day = "2022-01-25";
  const { mobilization } = await desk.read(day, async (ctx) => {
    const { place, organization } = await makeRegistry(ctx, "民福");
    const made = await makePeople(ctx, "民福", { place: place.id, organization: organization.id });
    const endsOn = new Date("2022-01-28");
    await ctx.db.partnership.updateMany({ where: { centerId: ctx.center.id }, data: { endsOn } });
    return made;
  });
  const told = () => desk.read(day, getToday);
  const { waits, week } = await told();
  expect(waits.map(({ words }) => words)).toEqual(
    expect.arrayContaining(["1 条服务时长待确认", "1 次拉动进行中，待登记到场、小结"]),
  );
  expect(week.flatMap(({ dates }) => dates).map(({ words }) => words)).toEqual(
    expect.arrayContaining([expect.stringMatching(/的共建到期$/), "“民福应急”回应截止"]),
  );
  await desk.read(day, (ctx) => endMobilization(ctx, { mobilization, reason: "练过了" }));
  expect((await told()).waits.map(({ words }) => words).join()).not.toContain("拉动");
});

it("an organization is told how many orders it may take up", async () => {
  const { dispatched, look, ofSecond, second } = world;
  const words = async () =>
    (await look(ofSecond, { organization: second.id }, getOwnToday)).tasks.map((task) => task.words);
  expect((await words()).join()).not.toContain("抢单");
  await dispatched({ to: "open" });
  expect(await words()).toContain("1 单居民点单可以抢单");
  // One that is sent to it alone is no such order, and the list that the line leads to shows those that are.
  await dispatched({ to: "organization" });
  const ofFirst = { organization: world.first.id };
  const { tasks } = await look(world.ofFirst, ofFirst, getOwnToday);
  const line = tasks.find((task) => task.words === "1 单居民点单可以抢单");
  const asked = Object.fromEntries(new URL(`http://x/${line?.at}`).searchParams);
  const { all, rows } = await look(world.ofFirst, ofFirst, (ctx) =>
    listOwnDispatches(ctx, readQuery(ownOrderList, asked)),
  );
  expect([all, rows.map(({ open }) => open)]).toEqual([1, [true]]);
});
