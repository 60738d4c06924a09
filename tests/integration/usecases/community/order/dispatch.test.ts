import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  dispatchOrder,
  noteAcceptance,
  noteDecline,
  takerOptions,
  withdrawDispatch,
} from "@/lib/usecases/community/order/dispatch";
import { finishForTaker } from "@/lib/usecases/community/order/dispatch-answer";
import { orderWorld, toNobody } from "../../../../support/community/orders";
import { ownerClient } from "../../../../support/factories";
import { refusalOf } from "../../../../support/staff-desk";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let world: Awaited<ReturnType<typeof orderWorld>>;

beforeAll(async () => {
  world = await orderWorld(owner);
});
afterAll(() => owner.$disconnect());

describe("a dispatch", () => {
  it("goes to a team of the place, not to one that was dissolved or is the neighbour's", async () => {
    const { center, waiting, asWorker, stateOf, neighbour, look, ofCommunity, community, team } = world;
    const make = (name: string, placeId: string, dissolvedOn: Date | null) =>
      owner.volunteerTeam.create({ data: { centerId: center.id, name, placeId, skills: [], dissolvedOn } });
    const gone = await make("解散队", community.id, new Date("2021-12-31"));
    const theirs = await make("隔壁队", neighbour.id, null);
    const { teamId } = await look(ofCommunity, { place: community.id }, takerOptions);
    expect(teamId).toEqual([{ value: team.id, label: team.name }]);
    const order = await waiting();
    const to = (id: string) => ({ ...toNobody, to: "team" as const, teamId: id, order: order.id });
    const late = asWorker((ctx) => dispatchOrder(ctx, to(gone.id)));
    expect(await refusalOf(late)).toMatchObject({ fields: { teamId: expect.stringContaining("已经解散") } });
    const strange = asWorker((ctx) => dispatchOrder(ctx, to(theirs.id)));
    expect(await refusalOf(strange)).toMatchObject({ code: "not_found" });
    expect(await stateOf(order)).toBe("waiting");
    const { code, taker } = await asWorker((ctx) => dispatchOrder(ctx, to(team.id)));
    expect(taker).toBe("银龄互助队");
    expect(code).toMatch(/^\w{4}-\w{4}-\w{4}$/);
    expect(await stateOf(order)).toBe("offered");
  });

  it("is answered on the phone: declined it waits again, and both stay on record", async () => {
    const { dispatched, asWorker, stateOf, team } = world;
    const order = await dispatched({ to: "team" });
    await asWorker((ctx) => noteDecline(ctx, { order: order.id, reason: "人手不够" }));
    expect(await stateOf(order)).toBe("waiting");
    await asWorker((ctx) =>
      dispatchOrder(ctx, { ...toNobody, to: "team", teamId: team.id, order: order.id }),
    );
    await asWorker((ctx) => noteAcceptance(ctx, { order: order.id }));
    await asWorker((ctx) => finishForTaker(ctx, { order: order.id, note: "灯换好了" }));
    expect(await stateOf(order)).toBe("rating");
    const states = await owner.orderDispatch.findMany({ where: { orderId: order.id } });
    expect(states.map(({ state }) => state).sort()).toEqual(["declined", "done"]);
  });

  it("to one named person who still serves", async () => {
    const { center, waiting, asWorker, community } = world;
    const person = { centerId: center.id, placeId: community.id, consentOn: new Date("2022-01-01") };
    const volunteer = (name: string, leftOn: Date | null) =>
      owner.volunteer.create({ data: { ...person, name, leftOn, createdAt: new Date("2022-01-01") } });
    const [left, here] = [await volunteer("王强", new Date("2022-01-10")), await volunteer("李敏", null)];
    const order = await waiting();
    const to = (id: string) => ({ ...toNobody, to: "volunteer" as const, volunteerId: id, order: order.id });
    expect(await refusalOf(asWorker((ctx) => dispatchOrder(ctx, to(left.id))))).toMatchObject({
      fields: { volunteerId: expect.stringContaining("不再参加") },
    });
    expect(await asWorker((ctx) => dispatchOrder(ctx, to(here.id)))).toMatchObject({ taker: "李敏" });
  });

  it("is taken back, also from whoever had accepted", async () => {
    const { dispatched, asWorker, stateOf } = world;
    const order = await dispatched({ to: "team" });
    await asWorker((ctx) => noteAcceptance(ctx, { order: order.id }));
    await asWorker((ctx) => withdrawDispatch(ctx, { order: order.id, reason: "联系不上" }));
    expect(await stateOf(order)).toBe("waiting");
  });
});
