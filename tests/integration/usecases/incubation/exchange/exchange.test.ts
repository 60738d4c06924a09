import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  confirmExchange,
  disputeExchange,
  getExchange,
  proposeExchange,
  proposeOwnExchange,
  settleExchange,
  voidExchange,
} from "@/lib/usecases/incubation/exchange/exchange";
import { listExchanges } from "@/lib/usecases/incubation/exchange/exchange-list";
import { getToday } from "@/lib/usecases/oversight/today";
import {
  makeBooking,
  makeExchangeRules,
  makeResidents,
  makeVenues,
  portalOf,
} from "../../../../support/incubation/space";
import { nth } from "../../../../support/review/review-world";
import {
  closeDesks,
  colleagueOf,
  type Desk,
  openDesk,
  owner,
  refusalOf,
} from "../../../../support/staff-desk";

const day = "2026-03-12";
let desk: Desk;
let given: string;
let returned: string;
beforeAll(async () => {
  desk = await openDesk("王芳");
  await owner.center.update({ where: { id: desk.center.id }, data: { exchangeFloor: 20 } });
  ({ given, returned } = await desk.read(day, makeExchangeRules));
});
afterAll(closeDesks);

const resident = (name: string) =>
  desk.read(day, async (ctx) => nth(await makeResidents(ctx, name), 0).organizationId);
const line = { quantity: 2, happenedOn: civilDate("2026-03-10"), note: null, booking: null, activity: null };
const propose = (
  organizationId: string,
  change: Partial<Parameters<typeof proposeExchange>[1]> = {},
  at = desk,
) =>
  at.act(day, "exchange.edit", (ctx) =>
    proposeExchange(ctx, { organizationId, ruleId: given, ...line, ...change }),
  );
const get = (exchange: string) => desk.read(day, (ctx) => getExchange(ctx, { exchange }));

describe("a line of the exchange", () => {
  it("counts once both sides said so: the one that writes it, and the other", async () => {
    const organization = await resident("甲组织");
    const { id } = await propose(organization);
    expect(await get(id)).toMatchObject({
      state: "proposed",
      credit: 4,
      byCenter: true,
      byOrganization: false,
    });
    const twice = desk.act(day, "exchange.edit", (ctx) => confirmExchange(ctx, { exchange: id }));
    expect((await refusalOf(twice)).code).toBe("conflict");
    const portal = await portalOf(desk, organization);
    await portal.act(day, (ctx) => confirmExchange(ctx, { exchange: id }));
    expect(await get(id)).toMatchObject({ state: "confirmed", organizationConfirmedByName: "孙丽" });
    expect(await desk.records(id)).toMatchObject([
      { event: "propose" },
      { event: "confirm", actorName: "孙丽" },
    ]);
  });

  it("is written by an organization for itself, and confirmed by the center", async () => {
    const organization = await resident("乙组织");
    const portal = await portalOf(desk, organization);
    const own = { ...line, ruleId: returned };
    const { id } = await portal.act(day, (ctx) => proposeOwnExchange(ctx, own));
    await desk.act(day, "exchange.edit", (ctx) => confirmExchange(ctx, { exchange: id }));
    expect(await get(id)).toMatchObject({ state: "confirmed", organizationId: organization, credit: 20 });
  });

  it("is disputed with the reason, which is taken back, and voided with the reason", async () => {
    const organization = await resident("丙组织");
    const { id } = await propose(organization);
    const portal = await portalOf(desk, organization);
    await portal.act(day, (ctx) => disputeExchange(ctx, { exchange: id, reason: "只用了一小时" }));
    expect(await get(id)).toMatchObject({ state: "disputed", reason: "只用了一小时" });
    await portal.act(day, (ctx) => settleExchange(ctx, { exchange: id }));
    expect(await get(id)).toMatchObject({ state: "proposed", reason: null });
    const voided = portal.act(day, (ctx) => voidExchange(ctx, { exchange: id, reason: "不认" }));
    expect((await refusalOf(voided)).code).toBe("conflict");
    await desk.act(day, "exchange.edit", (ctx) => voidExchange(ctx, { exchange: id, reason: "记错了" }));
    expect(await get(id)).toMatchObject({ state: "voided", reason: "记错了", acts: [] });
  });

  it("is not decided on from a page that does not show what the other side did since", async () => {
    const organization = await resident("丑组织");
    const { id: exchange } = await propose(organization);
    const portal = await portalOf(desk, organization);
    const atDesk = await get(exchange);
    const atPortal = await portal.read(day, (ctx) => getExchange(ctx, { exchange }));
    expect(atPortal.edition).toBe(atDesk.edition);
    await portal.act(day, (ctx) => disputeExchange(ctx, { exchange, reason: "只用了一小时" }));
    const stale = { exchange, edition: atDesk.edition };
    const voiding = desk.act(day, "exchange.edit", (ctx) =>
      voidExchange(ctx, { ...stale, reason: "记错了" }),
    );
    expect((await refusalOf(voiding)).message).toMatch(/您打开本页之后，孙丽于.*办理了/);
    const confirming = portal.act(day, (ctx) => confirmExchange(ctx, stale));
    expect((await refusalOf(confirming)).message).toContain("您打开本页之后");
    const { edition } = await get(exchange);
    expect(await get(exchange)).toMatchObject({ state: "disputed", reason: "只用了一小时" });
    await desk.act(day, "exchange.edit", (ctx) => voidExchange(ctx, { exchange, edition, reason: "记错了" }));
  });

  it("does not bring a balance below the floor, also when two write at once", async () => {
    const organization = await resident("丁组织");
    const colleague = await colleagueOf(desk, "李强");
    const both = await Promise.allSettled([
      propose(organization, { quantity: 6 }),
      propose(organization, { quantity: 6 }, colleague),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await refusalOf(propose(organization, { quantity: 4.5 }))).fields.quantity).toContain(
      "待确认的提供 12 分，再提供 9 分后为 -21 分，低于下限 -20 分",
    );
    await propose(organization, { quantity: 4 });
    await propose(organization, { quantity: 100, ruleId: returned });
  });

  it("comes from a booking of its own organization, once", async () => {
    const [own, stranger] = [await resident("戊组织"), await resident("己组织")];
    const booking = await desk.read(day, async (ctx) => {
      const { room } = await makeVenues(ctx, "交换");
      return (await makeBooking(ctx, { venueId: room.id, organizationId: own, at: "2026-03-10T01:00:00Z" }))
        .id;
    });
    expect((await refusalOf(propose(stranger, { booking }))).code).toBe("not_found");
    const { id } = await propose(own, { booking });
    expect((await refusalOf(propose(own, { booking }))).message).toContain("已经记入交换账");
    await desk.act(day, "exchange.edit", (ctx) => voidExchange(ctx, { exchange: id, reason: "记错了" }));
    await propose(own, { booking });
  });

  it("comes from no booking that was given back or is to come, and from no activity that does not count", async () => {
    const own = await resident("癸组织");
    const { cancelled, ahead, used } = await desk.read(day, async (ctx) => {
      const { room } = await makeVenues(ctx, "未用");
      const at = (time: string) => makeBooking(ctx, { venueId: room.id, organizationId: own, at: time });
      const cancelled = await at("2026-03-09T01:00:00Z");
      await ctx.db.booking.updateMany({ where: { id: cancelled.id }, data: { state: "cancelled" } });
      return { cancelled, ahead: await at("2026-03-20T01:00:00Z"), used: await at("2026-03-10T01:00:00Z") };
    });
    expect((await refusalOf(propose(own, { booking: cancelled.id }))).message).toContain("已取消");
    expect((await refusalOf(propose(own, { booking: ahead.id }))).message).toContain("还没有开始");
    await propose(own, { booking: used.id });
    const activity = await owner.activity.create({
      data: {
        centerId: desk.center.id,
        kind: "service",
        title: "义诊",
        state: "reported",
        heldOn: new Date("2026-03-08"),
        organizations: { create: { organizationId: own } },
      },
    });
    const portal = await portalOf(desk, own);
    const returning = { ...line, ruleId: returned, activity: activity.id };
    const { id } = await portal.act(day, (ctx) => proposeOwnExchange(ctx, returning));
    await owner.activity.updateMany({ where: { id: activity.id }, data: { state: "voided" } });
    const confirm = desk.act(day, "exchange.edit", (ctx) => confirmExchange(ctx, { exchange: id }));
    expect((await refusalOf(confirm)).message).toContain("已作废");
    expect(await get(id)).toMatchObject({ state: "proposed" });
  });

  it("that was confirmed stays as it is when its activity is voided, and is shown to be looked at", async () => {
    const own = await resident("子组织");
    const activity = await owner.activity.create({
      data: {
        ...{ centerId: desk.center.id, kind: "service", title: "理发", state: "confirmed" },
        ...{ heldOn: new Date("2026-03-08"), organizations: { create: { organizationId: own } } },
      },
    });
    const { id } = await propose(own, { ruleId: returned, activity: activity.id });
    const portal = await portalOf(desk, own);
    await portal.act(day, (ctx) => confirmExchange(ctx, { exchange: id }));
    const gone = async () => {
      const query = {
        page: 1,
        size: 15,
        state: null,
        direction: null,
        turn: null,
        from: null,
        to: null,
        q: "子组织",
      };
      const { rows } = await desk.read(day, (ctx) => listExchanges(ctx, { ...query, basis: "gone" }));
      const { waits } = await desk.read(day, getToday);
      return [rows.map((row) => row.id), waits.find(({ at }) => at.endsWith("basis=gone"))?.words];
    };
    expect([(await get(id)).gone, ...(await gone())]).toEqual([null, [], "1 笔服务交换的依据已作废"]);
    await owner.activity.updateMany({ where: { id: activity.id }, data: { state: "voided" } });
    expect([(await get(id)).gone, ...(await gone())]).toEqual([
      expect.stringContaining("仍计入结余"),
      [id],
      "2 笔服务交换的依据已作废",
    ]);
    expect(await portal.read(day, (ctx) => getExchange(ctx, { exchange: id }))).toMatchObject({
      state: "confirmed",
      gone: expect.stringContaining("作废"),
    });
    await desk.act(day, "exchange.edit", (ctx) => voidExchange(ctx, { exchange: id, reason: "活动作废" }));
    expect([(await get(id)).gone, ...(await gone())]).toEqual([null, [], "1 笔服务交换的依据已作废"]);
  });

  it("is not of a day to come, nor by a rule that no longer stands", async () => {
    const organization = await resident("庚组织");
    const tomorrow = { happenedOn: civilDate("2026-03-13") };
    expect((await refusalOf(propose(organization, tomorrow))).fields).toHaveProperty("happenedOn");
    const old = await desk.read(day, ({ db, center, now }) =>
      db.exchangeRule.create({
        data: {
          centerId: center.id,
          name: "旧事项",
          direction: "given",
          unit: "次",
          credit: 1,
          archivedAt: now,
        },
      }),
    );
    expect((await refusalOf(propose(organization, { ruleId: old.id }))).fields).toHaveProperty("ruleId");
  });

  it("of another organization or another center does not exist", async () => {
    const { id } = await propose(await resident("辛组织"));
    const stranger = await portalOf(desk, await resident("壬组织"), "周明");
    expect((await refusalOf(stranger.read(day, (ctx) => getExchange(ctx, { exchange: id })))).code).toBe(
      "not_found",
    );
    const confirm = stranger.act(day, (ctx) => confirmExchange(ctx, { exchange: id }));
    expect((await refusalOf(confirm)).code).toBe("not_found");
    const there = await openDesk();
    expect((await refusalOf(there.read(day, (ctx) => getExchange(ctx, { exchange: id })))).code).toBe(
      "not_found",
    );
  });
});
