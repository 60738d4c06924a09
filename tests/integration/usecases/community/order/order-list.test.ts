import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listOrders, type OrderQuery } from "@/lib/usecases/community/order/order-list";
import { joinOrder } from "@/lib/usecases/community/order/order-triage";
import { orderWorld } from "../../../../support/community/orders";
import { ownerClient } from "../../../../support/factories";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let world: Awaited<ReturnType<typeof orderWorld>>;

beforeAll(async () => {
  world = await orderWorld(owner);
});
afterAll(() => owner.$disconnect());

const nothing = { state: null, kind: null, late: null, counted: null, from: null, to: null };
const all: OrderQuery = { ...nothing, q: "", page: 1, size: 20 };

describe("the board", () => {
  it("shows a worker the own place's orders by state, finds by phone, and tells what is late", async () => {
    const { waiting, ask, look, ofCommunity, community, neighbour, asWorker } = world;
    const first = await waiting({ name: "王大爷", phone: "13700005678" });
    const second = await ask({ kind: "网上代办", content: "不会在网上买电" });
    await ask({}, neighbour);
    const list = (query: Partial<OrderQuery>) =>
      look(ofCommunity, { place: community.id }, (ctx) => listOrders(ctx, { ...all, ...query }));
    const { rows, counts } = await list({});
    expect(rows.map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(counts).toMatchObject({ pending: 1, waiting: 1 });
    expect((await list({ state: "waiting" })).rows.map(({ id }) => id)).toEqual([first.id]);
    expect((await list({ q: "5678" })).rows.map(({ id }) => id)).toEqual([first.id]);
    expect((await list({ q: "买电" })).rows.map(({ id }) => id)).toEqual([second.id]);
    expect((await list({ q: second.number })).rows.map(({ id }) => id)).toEqual([second.id]);
    await owner.serviceOrder.updateMany({
      where: { id: second.id },
      data: { dueOn: new Date("2022-01-24") },
    });
    expect(await list({ late: "late" })).toMatchObject({ rows: [{ id: second.id, late: true }], total: 1 });
    // One that was joined stands apart, but is still found.
    await asWorker((ctx) => joinOrder(ctx, { order: second.id, sameAsId: first.id }));
    expect((await list({})).rows.map(({ id }) => id)).toEqual([first.id]);
    expect((await list({ q: "买电" })).rows.map(({ id }) => id)).toEqual([second.id]);
  });
});
