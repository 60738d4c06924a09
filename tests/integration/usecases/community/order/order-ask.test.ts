import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askOrder, enterOrder, orderChoices } from "@/lib/usecases/community/order/order-ask";
import { orderWorld, plainOrder } from "../../../../support/community/orders";
import { ownerClient } from "../../../../support/factories";
import { refusalOf } from "../../../../support/staff-desk";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let world: Awaited<ReturnType<typeof orderWorld>>;

beforeAll(async () => {
  world = await orderWorld(owner);
});
afterAll(() => owner.$disconnect());

const orders = () => owner.serviceOrder.count({ where: { centerId: world.center.id } });

describe("a resident", () => {
  it("asks without an account, and is told a number and a code", async () => {
    const { id, number, code } = await world.ask();
    expect(number).toMatch(/^220125-\d{4}$/);
    expect(code).toHaveLength(8);
    const kept = await owner.serviceOrder.findFirstOrThrow({ where: { id }, include: { asker: true } });
    // Three working days after a Tuesday of January 2022, of which the Spring Festival takes none yet.
    expect(kept).toMatchObject({ state: "pending", source: "page", dueOn: new Date("2022-01-28") });
    expect(kept.asker).toMatchObject({ name: "李大妈", phone: "13800001234" });
    expect(kept.codeHash).not.toContain(code);
  });

  it("is promised as many working days as the center gives itself", async () => {
    const { asVisitor, community, center } = world;
    const typed = { ...plainOrder, community: community.id, draftKey: randomUUID() };
    const { id } = await asVisitor((ctx) => askOrder({ ...ctx, center: { ...center, orderDays: 1 } }, typed));
    const { dueOn } = await owner.serviceOrder.findFirstOrThrow({ where: { id } });
    expect(dueOn).toEqual(new Date("2022-01-26"));
  });

  it("who clicks twice has one order, and is told the same", async () => {
    const { asVisitor, community } = world;
    const typed = { ...plainOrder, community: community.id, draftKey: randomUUID() };
    const before = await orders();
    const [one, other] = await Promise.all([1, 2].map(() => asVisitor((ctx) => askOrder(ctx, typed))));
    expect(other).toEqual(one);
    expect(await orders()).toBe(before + 1);
  });

  it("is not told the number of another who filled in the same form before", async () => {
    const { asVisitor, community } = world;
    const typed = { ...plainOrder, community: community.id, draftKey: randomUUID() };
    const before = await asVisitor((ctx) => askOrder(ctx, typed));
    expect(await asVisitor((ctx) => askOrder(ctx, typed))).toEqual(before);
    for (const other of [{ name: "王大爷" }, { content: "另一件事" }])
      expect(await refusalOf(asVisitor((ctx) => askOrder(ctx, { ...typed, ...other })))).toMatchObject({
        ...{ code: "conflict", message: expect.stringContaining("这次填写的与它不同，没有提交") },
      });
  });

  it("under 14 needs a guardian, by the form and by the database", async () => {
    const child = { ...plainOrder, minor: true };
    const before = await orders();
    expect(await refusalOf(world.ask(child))).toMatchObject({
      code: "invalid",
      fields: { guardian: expect.stringContaining("监护人") },
    });
    expect(await orders()).toBe(before);
    const { id } = await world.ask();
    const without = owner.orderAsker.updateMany({ where: { orderId: id }, data: { minor: true } });
    await expect(without).rejects.toThrow("minor_with_guardian");
  });

  it("is told where to call when the community takes no orders, and that no such kind is known", async () => {
    const { community, center } = world;
    const page = { where: { centerId: center.id, placeId: community.id } };
    await owner.placePage.updateMany({ ...page, data: { ordersOpen: false } });
    expect(await refusalOf(world.ask())).toMatchObject({ message: expect.stringContaining("0358-6320000") });
    await owner.placePage.updateMany({ ...page, data: { ordersOpen: true, shown: false } });
    expect(await refusalOf(world.ask())).toMatchObject({ code: "not_found" });
    await owner.placePage.updateMany({ ...page, data: { shown: true } });
    expect(await refusalOf(world.ask({ kind: "算命" }))).toMatchObject({
      fields: { kind: expect.stringContaining("算命") },
    });
  });
});

describe("a worker", () => {
  it("writes down a call at the own place, and a service of another place is not there", async () => {
    const { asWorker, center, neighbour, community } = world;
    const service = (placeId: string | null, name: string) =>
      owner.communityService.create({
        data: { centerId: center.id, name, field: "助老", description: "代缴电费", placeId },
      });
    const [everywhere, elsewhere] = [await service(null, "代购电"), await service(neighbour.id, "理发")];
    const called = { ...plainOrder, source: "phone" as const, priority: true, assistedId: null };
    const { id } = await asWorker((ctx) =>
      enterOrder(ctx, { ...called, serviceId: everywhere.id, draftKey: randomUUID() }),
    );
    expect(await owner.serviceOrder.findFirst({ where: { id } })).toMatchObject({
      ...{ source: "phone", priority: true, placeId: community.id, handlerId: community.id },
    });
    const strange = asWorker((ctx) =>
      enterOrder(ctx, { ...called, serviceId: elsewhere.id, draftKey: randomUUID() }),
    );
    expect(await refusalOf(strange)).toMatchObject({ code: "not_found" });
    const { services } = await asWorker(async (ctx) => {
      ctx.audit.nothing("only looked");
      return orderChoices(ctx, community.id);
    });
    expect(services.map(({ name }) => name)).toEqual(["代购电"]);
  });
});
