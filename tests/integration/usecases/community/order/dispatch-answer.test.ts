import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withdrawDispatch } from "@/lib/usecases/community/order/dispatch";
import {
  acceptByCode,
  declineByCode,
  findDispatch,
  finishByCode,
  finishForTaker,
} from "@/lib/usecases/community/order/dispatch-answer";
import { acceptOwnDispatch } from "@/lib/usecases/community/order/own-dispatch";
import { orderWorld } from "../../../../support/community/orders";
import { ownerClient } from "../../../../support/factories";
import { refusalOf } from "../../../../support/staff-desk";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let world: Awaited<ReturnType<typeof orderWorld>>;

beforeAll(async () => {
  world = await orderWorld(owner);
});
afterAll(() => owner.$disconnect());

describe("by the code, without an account", () => {
  it("a team sees what is asked, and who asks once it has accepted; done is an activity of the team", async () => {
    const { dispatched, asVisitor, look, staff, team, community, stateOf } = world;
    const order = await dispatched({ to: "team" });
    const code = order.dispatchCode;
    const seen = () => look(staff, {}, (ctx) => findDispatch(ctx, { code }));
    expect(await seen()).toMatchObject({ order: { content: "楼道的灯坏了三天" }, asker: null });
    const early = asVisitor((ctx) => finishByCode(ctx, { code, note: "换好了" }));
    expect(await refusalOf(early)).toMatchObject({ message: expect.stringContaining("接单之后") });
    await asVisitor((ctx) => acceptByCode(ctx, { code, teamId: null }));
    expect(await seen()).toMatchObject({ asker: { phone: "13800001234" } });
    await asVisitor((ctx) => finishByCode(ctx, { code, note: "换了节能灯" }));
    expect(await stateOf(order)).toBe("rating");
    const { activityId } = await owner.serviceOrder.findFirstOrThrow({ where: { id: order.id } });
    const activity = await owner.activity.findFirstOrThrow({
      where: { id: activityId ?? "" },
      include: { activityTeams: true },
    });
    expect(activity).toMatchObject({
      ...{ kind: "service", state: "reported", placeId: community.id, events: 1, summary: "换了节能灯" },
      activityTeams: [{ teamId: team.id }],
    });
    const twice = asVisitor((ctx) => finishByCode(ctx, { code, note: "又换了" }));
    expect(await refusalOf(twice)).toMatchObject({ code: "conflict" });
    expect(await owner.activity.count({ where: { placeId: community.id } })).toBe(1);
  });

  it("declines with a reason; a code that was taken back or is none answers nothing", async () => {
    const { dispatched, asVisitor, asWorker, stateOf, look, staff } = world;
    const declined = await dispatched({ to: "team" });
    await asVisitor((ctx) => declineByCode(ctx, { code: declined.dispatchCode, reason: "都在外地" }));
    expect(await stateOf(declined)).toBe("waiting");
    const order = await dispatched({ to: "team" });
    await asWorker((ctx) => withdrawDispatch(ctx, { order: order.id, reason: "派错了" }));
    const late = asVisitor((ctx) => acceptByCode(ctx, { code: order.dispatchCode, teamId: null }));
    expect(await refusalOf(late)).toMatchObject({ message: expect.stringContaining("收回") });
    expect(await look(staff, {}, (ctx) => findDispatch(ctx, { code: "AAAA-BBBB-CCCC" }))).toBeNull();
    const wrong = asVisitor((ctx) => acceptByCode(ctx, { code: "AAAA-BBBB-CCCC", teamId: null }));
    expect(await refusalOf(wrong)).toMatchObject({ code: "not_found" });
  });
});

describe("an open order", () => {
  it("is taken by the first of two organizations at once, and the second is told by whom", async () => {
    const { dispatched, asFirst, asSecond, stateOf } = world;
    const { dispatch, ...order } = await dispatched({ to: "open" });
    const both = await Promise.allSettled(
      [asFirst, asSecond].map((act) => act((ctx) => acceptOwnDispatch(ctx, { dispatch }))),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await stateOf(order)).toBe("serving");
    const { taker, organizationId } = await owner.orderDispatch.findFirstOrThrow({ where: { id: dispatch } });
    expect([world.first.id, world.second.id]).toContain(organizationId);
    expect([world.first.name, world.second.name]).toContain(taker);
  });

  it("is taken by the first of two teams at once, each of which says who it is", async () => {
    const { center, dispatched, asVisitor, team } = world;
    const other = await owner.volunteerTeam.create({
      data: { centerId: center.id, name: "青年突击队", skills: [] },
    });
    const order = await dispatched({ to: "open" });
    const code = order.dispatchCode;
    const nameless = asVisitor((ctx) => acceptByCode(ctx, { code, teamId: null }));
    expect(await refusalOf(nameless)).toMatchObject({ fields: { teamId: expect.any(String) } });
    const both = await Promise.allSettled(
      [team, other].map(({ id }) => asVisitor((ctx) => acceptByCode(ctx, { code, teamId: id }))),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const third = asVisitor((ctx) => acceptByCode(ctx, { code, teamId: team.id }));
    expect(await refusalOf(third)).toMatchObject({
      message: expect.stringMatching(/已被(银龄互助队|青年突击队)先接/),
    });
  });

  it("once taken tells who asks to the taker alone, not to all who hold the code that went around", async () => {
    const { dispatched, asVisitor, asFirst, look, staff, team, stateOf } = world;
    const seen = (code: string) => look(staff, {}, (ctx) => findDispatch(ctx, { code }));
    const finish = (code: string) => asVisitor((ctx) => finishByCode(ctx, { code, note: "修好了" }));
    const order = await dispatched({ to: "open" });
    const around = order.dispatchCode;
    const own = await asVisitor((ctx) => acceptByCode(ctx, { code: around, teamId: team.id }));
    expect(await seen(around)).toMatchObject({
      asker: null,
      tooLate: expect.stringContaining("已被银龄互助队先接"),
    });
    expect(await refusalOf(finish(around))).toMatchObject({ message: expect.stringContaining("先接") });
    expect(await seen(own.code)).toMatchObject({ asker: { phone: "13800001234" }, tooLate: null });
    await finish(own.code);
    expect(await stateOf(order)).toBe("rating");

    const taken = await dispatched({ to: "open" });
    await asFirst((ctx) => acceptOwnDispatch(ctx, { dispatch: taken.dispatch }));
    expect(await seen(taken.dispatchCode)).toMatchObject({ asker: null });
    expect(await refusalOf(finish(taken.dispatchCode))).toMatchObject({ code: "conflict" });
    expect(await stateOf(taken)).toBe("serving");
  });
});

it("what an organization took, it finishes itself, or the desk for it", async () => {
  const { dispatched, asFirst, asWorker, atDesk, first } = world;
  const order = await dispatched({ to: "organization" });
  await asFirst((ctx) => acceptOwnDispatch(ctx, { dispatch: order.dispatch }));
  const done = { order: order.id, note: "代缴了电费" };
  expect(await refusalOf(asWorker((ctx) => finishForTaker(ctx, done)))).toMatchObject({
    message: expect.stringContaining("接单的组织"),
  });
  await atDesk((ctx) => finishForTaker(ctx, done));
  const { activityId } = await owner.serviceOrder.findFirstOrThrow({ where: { id: order.id } });
  expect(
    await owner.activityOrganization.findMany({ where: { activityId: activityId ?? "" } }),
  ).toMatchObject([{ organizationId: first.id }]);
});
