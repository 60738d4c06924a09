import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getOrder } from "@/lib/usecases/community/order/order";
import { triageOrder } from "@/lib/usecases/community/order/order-triage";
import { orderWorld } from "../../../../support/community/orders";
import { ownerClient } from "../../../../support/factories";
import { refusalOf } from "../../../../support/staff-desk";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let world: Awaited<ReturnType<typeof orderWorld>>;

beforeAll(async () => {
  world = await orderWorld(owner);
});
afterAll(() => owner.$disconnect());

describe("an order", () => {
  it("is seen with its asker where it was asked and above, and is not there for the neighbour", async () => {
    const { ask, look, grid, street, neighbour, ofGrid, ofStreet, ofNeighbour, community, ofCommunity } =
      world;
    const { id: order } = await ask({}, grid);
    for (const [person, place] of [
      [ofGrid, grid],
      [ofCommunity, community],
      [ofStreet, street],
    ] as const) {
      const seen = await look(person, { place: place.id }, (ctx) => getOrder(ctx, { order }));
      expect(seen.asker?.name).toBe("李大妈");
    }
    const crafted = look(ofNeighbour, { place: neighbour.id }, (ctx) => getOrder(ctx, { order }));
    expect(await refusalOf(crafted)).toMatchObject({ code: "not_found" });
    const moved = world.atPlace(ofNeighbour, neighbour)((ctx) => triageOrder(ctx, { order }));
    expect(await refusalOf(moved)).toMatchObject({ code: "not_found" });
    expect(await world.stateOf({ id: order })).toBe("pending");
  });

  it("is moved by one of two who click at once", async () => {
    const { id: order } = await world.ask();
    const both = await Promise.allSettled(
      [1, 2].map(() => world.asWorker((ctx) => triageOrder(ctx, { order }))),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});
