import { afterAll, expect, it } from "vitest";
import { getToday } from "@/lib/usecases/oversight/today";
import {
  makeAllocation,
  makeExchange,
  makeExchangeRules,
  makeResidents,
  makeVenues,
} from "../../../support/incubation/space";
import { nth } from "../../../support/review/review-world";
import { closeDesks, openDesk } from "../../../support/staff-desk";

afterAll(closeDesks);

it("says which lines of the exchange wait for the center, and on which day a place is given back", async () => {
  const desk = await openDesk();
  await desk.read("2026-03-12", async (ctx) => {
    const { organizationId } = nth(await makeResidents(ctx, "邻里互助队"), 0);
    const { seat } = await makeVenues(ctx);
    await makeAllocation(ctx, { venueId: seat.id, organizationId, since: "2026-01-01", until: "2026-03-13" });
    const { returned } = await makeExchangeRules(ctx);
    const line = { organizationId, ruleId: returned, direction: "returned" as const, credit: 10 };
    await makeExchange(ctx, { ...line, on: "2026-03-10", state: "proposed" });
    const own = await makeExchange(ctx, { ...line, on: "2026-03-11", state: "proposed" });
    await ctx.db.exchangeEntry.updateMany({
      where: { id: own.id },
      data: { centerConfirmedAt: null, organizationConfirmedAt: ctx.now },
    });
  });
  const { waits, week } = await desk.read("2026-03-12", getToday);
  expect(waits).toMatchObject([
    { words: "1 笔服务交换等中心确认", at: "desk/exchanges?state=proposed&turn=center" },
  ]);
  expect(week.flatMap(({ day, dates }) => dates.map(({ words }) => [day, words]))).toEqual([
    ["2026-03-13", "邻里互助队的入驻位置到期"],
  ]);
});
