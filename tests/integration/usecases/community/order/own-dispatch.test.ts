import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  acceptOwnDispatch,
  declineOwnDispatch,
  finishOwnDispatch,
  getOwnDispatch,
  listOwnDispatches,
} from "@/lib/usecases/community/order/own-dispatch";
import { orderWorld } from "../../../../support/community/orders";
import { ownerClient } from "../../../../support/factories";
import { refusalOf } from "../../../../support/staff-desk";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let world: Awaited<ReturnType<typeof orderWorld>>;

beforeAll(async () => {
  world = await orderWorld(owner);
});
afterAll(() => owner.$disconnect());

describe("an organization in its portal", () => {
  it("sees what is offered to it or open, and who asks once it has accepted; nobody else's is there", async () => {
    const { dispatched, look, ofFirst, ofSecond, first, second, asFirst, asSecond } = world;
    const { dispatch } = await dispatched({ to: "organization" });
    const open = await dispatched({ to: "open" });
    await dispatched({ to: "team" });
    const rows = async (person: typeof ofFirst, organization: string) => {
      const listed = await look(person, { organization }, (ctx) =>
        listOwnDispatches(ctx, { state: null, to: null, page: 1, size: 20 }),
      );
      return listed.rows.map(({ id }) => id).sort();
    };
    expect(await rows(ofFirst, first.id)).toEqual([dispatch, open.dispatch].sort());
    expect(await rows(ofSecond, second.id)).toEqual([open.dispatch]);
    const own = () => look(ofFirst, { organization: first.id }, (ctx) => getOwnDispatch(ctx, { dispatch }));
    expect(await own()).toMatchObject({ asker: null, order: { content: "楼道的灯坏了三天" } });
    const strange = asSecond((ctx) => acceptOwnDispatch(ctx, { dispatch }));
    expect(await refusalOf(strange)).toMatchObject({ code: "not_found" });
    await asFirst((ctx) => acceptOwnDispatch(ctx, { dispatch }));
    expect(await own()).toMatchObject({ state: "accepted", asker: { name: "李大妈", phone: "13800001234" } });
  });

  it("declines with a reason, and sees nothing of the asker", async () => {
    const { dispatched, asFirst, look, ofFirst, first, stateOf } = world;
    const order = await dispatched({ to: "organization" });
    await asFirst((ctx) => declineOwnDispatch(ctx, { dispatch: order.dispatch, reason: "没有电工" }));
    expect(await stateOf(order)).toBe("waiting");
    const seen = await look(ofFirst, { organization: first.id }, (ctx) =>
      getOwnDispatch(ctx, { dispatch: order.dispatch }),
    );
    expect(seen).toMatchObject({ state: "declined", reason: "没有电工", asker: null });
  });

  it("writes down what it did, which is one activity of its own", async () => {
    const { dispatched, asFirst, first, stateOf } = world;
    const order = await dispatched({ to: "organization" });
    const one = { dispatch: order.dispatch };
    await asFirst((ctx) => acceptOwnDispatch(ctx, one));
    await asFirst((ctx) => finishOwnDispatch(ctx, { ...one, note: "换好了" }));
    expect(await stateOf(order)).toBe("rating");
    const { activityId } = await owner.serviceOrder.findFirstOrThrow({ where: { id: order.id } });
    expect(await owner.activityOrganization.findMany({ where: { organizationId: first.id } })).toMatchObject([
      { activityId },
    ]);
  });
});
