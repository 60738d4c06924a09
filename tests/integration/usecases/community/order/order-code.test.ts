import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { orderFor } from "@/lib/usecases/community/order/order";
import { askOrder } from "@/lib/usecases/community/order/order-ask";
import { renewOrderCode, whereToAsk } from "@/lib/usecases/community/order/order-code";
import { trackOrder } from "@/lib/usecases/community/order/order-track";
import { escalateOrder } from "@/lib/usecases/community/order/order-triage";
import { orderWorld, plainOrder, plainPage } from "../../../../support/community/orders";
import { makePerson, type Person } from "../../../../support/factories";
import { closeDesks, deskFor, owner, refusalOf } from "../../../../support/staff-desk";

let world: Awaited<ReturnType<typeof orderWorld>>;
beforeAll(async () => {
  world = await orderWorld(owner);
});
afterAll(closeDesks);

const reason = "回拨留的电话，由本人接听";

it("gives a new code for one that was lost: the old one is dead, and how its asker was recognised is on record", async () => {
  const { id, number, code } = await world.ask();
  const renewed = await world.asWorker((ctx) => renewOrderCode(ctx, { order: id, reason }));
  expect(renewed.number).toBe(number);
  expect(renewed.code).not.toBe(code);
  const track = (queryCode: string) => world.asVisitor((ctx) => trackOrder(ctx, { number, queryCode }));
  expect((await refusalOf(track(code))).code).toBe("not_found");
  expect(await track(renewed.code)).toMatchObject({ number, state: "pending" });
  const entries = await owner.auditEntry.findMany({
    where: { centerId: world.center.id, subjectId: id, event: "renewCode" },
  });
  expect(entries).toMatchObject([{ reason }]);
  expect(JSON.stringify(entries, (_, one) => (typeof one === "bigint" ? `${one}` : one))).not.toContain(
    renewed.code,
  );
});

it("tells no dead code to a form that is sent once more after the code was renewed", async () => {
  const draftKey = randomUUID();
  const send = () =>
    world.asVisitor((ctx) => askOrder(ctx, { ...plainOrder, community: world.community.id, draftKey }));
  const first = await send();
  expect(await send()).toEqual(first);
  await world.asWorker((ctx) => renewOrderCode(ctx, { order: first.id, reason }));
  const { code, message } = await refusalOf(send());
  expect(code).toBe("conflict");
  expect(message).toContain(first.number);
});

it("is given where it was asked, and by whoever has it in hand, once it was passed up", async () => {
  const { id, number } = await world.ask();
  await world.asWorker((ctx) =>
    escalateOrder(ctx, { order: id, toId: world.street.id, reason: "要街道协调" }),
  );
  const renewAt = (person: Person, place: { id: string }) =>
    world.atPlace(person, place)((ctx) => renewOrderCode(ctx, { order: id, reason }));
  await renewAt(world.ofStreet, world.street);
  const { code: queryCode } = await renewAt(world.ofCommunity, world.community);
  const tracked = await world.asVisitor((ctx) => trackOrder(ctx, { number, queryCode }));
  expect(tracked.number).toBe(number);
  const act = world.asWorker((ctx) => orderFor(ctx, id, "refuse"));
  expect((await refusalOf(act)).message).toContain("已上转");
});

it("is given at the desk as well, which anybody may call who no longer knows where they asked", async () => {
  const { id, number, code } = await world.ask();
  const desk = deskFor(world.center, await makePerson(owner, world.center, ["staff"]));
  const renewed = await desk.act("2026-03-12", "order.renewCode", (ctx) =>
    renewOrderCode(ctx, { order: id, reason }),
  );
  const track = (queryCode: string) => world.asVisitor((ctx) => trackOrder(ctx, { number, queryCode }));
  expect((await refusalOf(track(code))).code).toBe("not_found");
  expect((await track(renewed.code)).number).toBe(number);
});

it("is given by the community of the order, and by no other", async () => {
  const { id } = await world.ask({}, world.neighbour);
  const act = world.asWorker((ctx) => renewOrderCode(ctx, { order: id, reason }));
  expect((await refusalOf(act)).code).toBe("not_found");
});

it("says where the community is that one came from, as it says so itself, and of none that does not show itself", async () => {
  const where = (community?: string) =>
    world.asVisitor((ctx) => {
      ctx.audit.nothing("somebody looked");
      return whereToAsk(ctx, { community });
    });
  const { id, name } = world.community;
  expect(await where(id)).toEqual({
    ...{ phone: plainPage.phone, address: plainPage.address, hours: null, place: name },
  });
  expect(await where()).toBeNull();
  await owner.placePage.updateMany({ where: { placeId: id }, data: { shown: false } });
  expect(await where(id)).toBeNull();
});
