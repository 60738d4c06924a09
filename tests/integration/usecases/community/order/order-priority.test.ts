import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { endAssisted } from "@/lib/usecases/community/assisted/assisted";
import { helpFor } from "@/lib/usecases/community/assisted/assisted-help";
import { findDispatch } from "@/lib/usecases/community/order/dispatch-answer";
import { getOrder } from "@/lib/usecases/community/order/order";
import { enterOrder } from "@/lib/usecases/community/order/order-ask";
import { assistedOptions, prioritizeOrder } from "@/lib/usecases/community/order/order-priority";
import { trackOrder } from "@/lib/usecases/community/order/order-track";
import { joinOrder, separateOrder } from "@/lib/usecases/community/order/order-triage";
import { makeAssisted } from "../../../../support/community/assisted-world";
import { orderDay, orderWorld, plainOrder } from "../../../../support/community/orders";
import { ownerClient } from "../../../../support/factories";
import { writtenOut } from "../../../../support/machine/written-out";
import { refusalOf } from "../../../../support/staff-desk";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let world: Awaited<ReturnType<typeof orderWorld>>;

beforeAll(async () => {
  world = await orderWorld(owner);
});
afterAll(() => owner.$disconnect());

const inRoom = () => ({ place: world.community.id });
const listed = () => makeAssisted(world.center, world.ofCommunity, world.community, orderDay);

describe("an order for somebody on the list of people in need", () => {
  it("comes first from the call on, and stands in the record of the person", async () => {
    const { asWorker, look, ofCommunity } = world;
    const person = await listed();
    const called = { ...plainOrder, source: "phone" as const, priority: false, assistedId: person.id };
    const { id } = await asWorker((ctx) => enterOrder(ctx, { ...called, draftKey: crypto.randomUUID() }));
    const order = await look(ofCommunity, inRoom(), (ctx) => getOrder(ctx, { order: id }));
    expect(order).toMatchObject({ priority: true, assistedNumber: person.number });
    const help = await look(ofCommunity, inRoom(), (ctx) => helpFor(ctx, person.id));
    expect(help.orders.map((one) => one.id)).toEqual([id]);
    expect(help.received).toEqual([]);
  });

  it("says why at triage, and who it is in the room of the community alone", async () => {
    const { dispatched, asWorker, look, ofCommunity, staff, asVisitor } = world;
    const person = await listed();
    const { id: order, number, code, dispatchCode } = await dispatched({ to: "team" });
    await asWorker((ctx) => prioritizeOrder(ctx, { order, priority: false, assistedId: person.id }));
    const inside = await look(ofCommunity, inRoom(), (ctx) => getOrder(ctx, { order }));
    expect(inside.assistedNumber).toBe(person.number);
    const atDesk = await look(staff, {}, (ctx) => getOrder(ctx, { order }));
    expect(atDesk).toMatchObject({ priority: true, assistedNumber: null });
    const told = [
      await asVisitor((ctx) => trackOrder(ctx, { number, queryCode: code })),
      await look(staff, {}, (ctx) => findDispatch(ctx, { code: dispatchCode })),
    ];
    expect(writtenOut(told)).not.toContain(person.number);
    await asWorker((ctx) => prioritizeOrder(ctx, { order, priority: false, assistedId: null }));
    expect(await owner.serviceOrder.findFirst({ where: { id: order } })).toMatchObject({
      ...{ priority: false, assistedId: null },
    });
  });

  it("is of this place and of somebody who is on the list now", async () => {
    const { waiting, asWorker, atPlace, ofNeighbour, neighbour, look, center, ofCommunity } = world;
    const { id: order } = await waiting();
    const theirs = await makeAssisted(center, ofNeighbour, neighbour, orderDay);
    const link = (assistedId: string) =>
      asWorker((ctx) => prioritizeOrder(ctx, { order, priority: true, assistedId }));
    expect((await refusalOf(link(theirs.id))).code).toBe("not_found");
    const gone = await listed();
    await link(gone.id);
    await asWorker((ctx) => endAssisted(ctx, { assisted: gone.id, reason: "搬走了" }));
    const offered = (chosen: string | null) =>
      look(ofCommunity, inRoom(), (ctx) => assistedOptions(ctx, chosen)).then((all) =>
        all.map(({ value }) => value),
      );
    expect(await offered(null)).not.toContain(gone.id);
    expect(await offered(gone.id)).toContain(gone.id);
    await link(gone.id);
    const again = await waiting();
    const late = asWorker((ctx) =>
      prioritizeOrder(ctx, { order: again.id, priority: true, assistedId: gone.id }),
    );
    expect((await refusalOf(late)).fields).toHaveProperty("assistedId");
    const byNeighbour = atPlace(
      ofNeighbour,
      neighbour,
    )((ctx) => prioritizeOrder(ctx, { order, priority: true, assistedId: theirs.id }));
    expect((await refusalOf(byNeighbour)).code).toBe("not_found");
  });
});

it("comes first for those joined to it, and no more once they are separated, unless that was said of it as well", async () => {
  const { waiting, ask, asWorker } = world;
  const [{ id: main }, { id: middle }, { id: urgent }] = [await waiting(), await ask(), await ask()];
  const first = async (order: string) =>
    (await owner.serviceOrder.findFirst({ where: { id: order } }))?.priority;
  const say = (order: string, priority: boolean) =>
    asWorker((ctx) => prioritizeOrder(ctx, { order, priority, assistedId: null }));
  const join = (order: string, sameAsId: string) => asWorker((ctx) => joinOrder(ctx, { order, sameAsId }));
  const separate = (order: string) => asWorker((ctx) => separateOrder(ctx, { order }));
  await say(urgent, true);
  await join(urgent, middle);
  expect(await first(middle)).toBe(true);
  await join(middle, main); // the urgent one goes along
  await separate(middle);
  expect([await first(main), await first(middle)]).toEqual([true, false]);
  await separate(urgent);
  expect([await first(main), await first(urgent)]).toEqual([false, true]);
  await join(urgent, main);
  // Whatever is said of it alone, it is one thing with the urgent one.
  await say(main, false);
  expect(await first(main)).toBe(true);
  await say(main, true);
  await separate(urgent);
  expect(await first(main)).toBe(true);
});

it("gives back what was lent by one that moved along while it was being separated", async () => {
  const { waiting, ask, asWorker } = world;
  const [{ id: main }, { id: middle }, { id: urgent }] = [await waiting(), await ask(), await ask()];
  await asWorker((ctx) => prioritizeOrder(ctx, { order: urgent, priority: true, assistedId: null }));
  await asWorker((ctx) => joinOrder(ctx, { order: urgent, sameAsId: middle }));
  let go = () => {};
  const held = new Promise<void>((done) => {
    go = done;
  });
  const moving = asWorker(async (ctx) => {
    await joinOrder(ctx, { order: middle, sameAsId: main });
    await held;
  });
  await wait(300);
  const separating = refusalOf(asWorker((ctx) => separateOrder(ctx, { order: urgent })));
  await wait(300);
  go();
  await moving;
  expect((await separating).message).toContain("请刷新页面");
  await asWorker((ctx) => separateOrder(ctx, { order: urgent }));
  expect((await owner.serviceOrder.findFirst({ where: { id: main } }))?.priority).toBe(false);
});
