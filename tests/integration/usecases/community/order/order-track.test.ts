import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { acceptByCode, finishByCode } from "@/lib/usecases/community/order/dispatch-answer";
import { getOrder } from "@/lib/usecases/community/order/order";
import {
  cancelOwnOrder,
  disputeOrder,
  rateOrder,
  trackOrder,
} from "@/lib/usecases/community/order/order-track";
import { closeOrder, joinOrder, separateOrder } from "@/lib/usecases/community/order/order-triage";
import { orderWorld } from "../../../../support/community/orders";
import { ownerClient } from "../../../../support/factories";
import { refusalOf } from "../../../../support/staff-desk";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let world: Awaited<ReturnType<typeof orderWorld>>;

beforeAll(async () => {
  world = await orderWorld(owner);
});
afterAll(() => owner.$disconnect());

async function done() {
  const order = await world.dispatched({ to: "team" });
  const code = order.dispatchCode;
  await world.asVisitor((ctx) => acceptByCode(ctx, { code, teamId: null }));
  await world.asVisitor((ctx) => finishByCode(ctx, { code, note: "换好了" }));
  return { ...order, key: { number: order.number, queryCode: order.code } };
}
const well = { rating: "5" as const, comment: "来得快" };

describe("whoever asked, by number and code", () => {
  it("sees how it stands; a wrong code and a number that is none look the same", async () => {
    const { ask, asVisitor } = world;
    const { number, code } = await ask();
    const seen = await asVisitor((ctx) => trackOrder(ctx, { number, queryCode: code }));
    expect(seen).toMatchObject({ label: "待审单", mayRate: false, mayCancel: true, disputed: false });
    expect(seen.dueOn).toMatch(/^2022-\d\d-\d\d$/);
    const wrong = await refusalOf(asVisitor((ctx) => trackOrder(ctx, { number, queryCode: "AAAABBBB" })));
    const none = await refusalOf(
      asVisitor((ctx) => trackOrder(ctx, { number: "220125-x", queryCode: code })),
    );
    expect(wrong).toEqual(none);
    expect(wrong).toMatchObject({ code: "not_found" });
  });

  it("rates once it is done, and not after it was closed", async () => {
    const { asVisitor, asWorker, ask, stateOf } = world;
    const fresh = await ask();
    const early = { number: fresh.number, queryCode: fresh.code, ...well };
    expect(await refusalOf(asVisitor((ctx) => rateOrder(ctx, early)))).toMatchObject({
      message: expect.stringContaining("办结之后"),
    });
    const order = await done();
    expect(await asVisitor((ctx) => trackOrder(ctx, order.key))).toMatchObject({
      mayRate: true,
      dueOn: null,
    });
    await asVisitor((ctx) => rateOrder(ctx, { ...order.key, ...well }));
    expect(await stateOf(order)).toBe("closed");
    const closed = await done();
    await asWorker((ctx) => closeOrder(ctx, { order: closed.id }));
    expect(await refusalOf(asVisitor((ctx) => rateOrder(ctx, { ...closed.key, ...well })))).toMatchObject({
      code: "conflict",
      message: expect.stringContaining("已经结单"),
    });
    expect(await owner.serviceOrder.findFirst({ where: { id: closed.id } })).toMatchObject({ rating: null });
  });

  it("cancels while nobody serves it", async () => {
    const { asVisitor, dispatched, stateOf } = world;
    const order = await dispatched({ to: "team" });
    await asVisitor((ctx) => cancelOwnOrder(ctx, { number: order.number, queryCode: order.code }));
    expect(await stateOf(order)).toBe("cancelled");
    const taken = await dispatched({ to: "team" });
    await asVisitor((ctx) => acceptByCode(ctx, { code: taken.dispatchCode, teamId: null }));
    const late = asVisitor((ctx) => cancelOwnOrder(ctx, { number: taken.number, queryCode: taken.code }));
    expect(await refusalOf(late)).toMatchObject({ message: expect.stringContaining("已经有人接单") });
  });

  it("does not cancel what neighbours asked for as well", async () => {
    const { ask, waiting, asVisitor, asWorker, stateOf } = world;
    const [main, other] = [await waiting(), await ask({ name: "张阿姨" })];
    await asWorker((ctx) => joinOrder(ctx, { order: other.id, sameAsId: main.id }));
    for (const { number, code } of [main, other]) {
      const key = { number, queryCode: code };
      expect(await asVisitor((ctx) => trackOrder(ctx, key))).toMatchObject({ mayCancel: false });
      expect(await refusalOf(asVisitor((ctx) => cancelOwnOrder(ctx, key)))).toMatchObject({
        message: expect.stringContaining("几位居民"),
      });
    }
    expect(await stateOf(main)).toBe("waiting");
    await asWorker((ctx) => separateOrder(ctx, { order: other.id }));
    await asVisitor((ctx) => cancelOwnOrder(ctx, { number: main.number, queryCode: main.code }));
    expect([await stateOf(main), await stateOf(other)]).toEqual(["cancelled", "pending"]);
  });

  it("says that they never asked, and the community sees it", async () => {
    const { ask, asVisitor, look, ofCommunity, community } = world;
    const { id, number, code } = await ask();
    const key = { number, queryCode: code };
    await asVisitor((ctx) => disputeOrder(ctx, key));
    const seen = await look(ofCommunity, { place: community.id }, (ctx) => getOrder(ctx, { order: id }));
    expect(seen.asker?.disputedAt).toBeInstanceOf(Date);
    expect(await refusalOf(asVisitor((ctx) => disputeOrder(ctx, key)))).toMatchObject({ code: "conflict" });
  });
});
