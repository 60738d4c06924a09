import { afterAll, beforeAll, expect, it } from "vitest";
import { getStatement, listBalances, listExchanges } from "@/lib/usecases/incubation/exchange/exchange-list";
import {
  makeExchange,
  makeExchangeRules,
  makeResidents,
  portalOf,
} from "../../../../support/incubation/space";
import { nth } from "../../../../support/review/review-world";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2026-03-12";
let desk: Desk;
let one: string;
let other: string;
beforeAll(async () => {
  desk = await openDesk();
  await desk.read(day, async (ctx) => {
    const residents = await makeResidents(ctx, "甲组织", "乙组织");
    [one, other] = [nth(residents, 0).organizationId, nth(residents, 1).organizationId];
    const { given, returned } = await makeExchangeRules(ctx);
    const give = { ruleId: given, direction: "given" as const };
    const back = { ruleId: returned, direction: "returned" as const };
    await makeExchange(ctx, {
      organizationId: one,
      ...give,
      credit: 4,
      on: "2026-03-01",
      state: "confirmed",
    });
    await makeExchange(ctx, {
      organizationId: one,
      ...back,
      credit: 10.5,
      on: "2026-03-02",
      state: "confirmed",
    });
    await makeExchange(ctx, {
      organizationId: one,
      ...give,
      credit: 100,
      on: "2026-03-03",
      state: "proposed",
    });
    await makeExchange(ctx, { organizationId: one, ...give, credit: 100, on: "2026-03-04", state: "voided" });
    await makeExchange(ctx, {
      organizationId: other,
      ...give,
      credit: 3,
      on: "2026-03-05",
      state: "confirmed",
    });
  });
});
afterAll(closeDesks);

it("lists the ledger, the latest first, by state, direction, period and words", async () => {
  const everything = {
    state: null,
    direction: null,
    turn: null,
    from: null,
    to: null,
    q: "",
    sort: null,
    page: 1,
    size: 15,
  };
  const list = (change: object = {}) =>
    desk.read(day, (ctx) => listExchanges(ctx, { ...everything, ...change }));
  expect(await list()).toMatchObject({ counts: { confirmed: 3, proposed: 1, voided: 1 } });
  expect((await list()).rows[0]).toMatchObject({
    organization: "乙组织",
    rule: "会议室使用",
    credit: 3,
    happenedOn: "2026-03-05",
  });
  expect((await list({ direction: "returned" })).total).toBe(1);
  expect((await list({ q: "义诊" })).total).toBe(1);
  expect((await list({ state: "proposed", turn: "center" })).total).toBe(0);
  expect((await list({ state: "proposed", turn: "organization" })).total).toBe(1);
  expect((await list({ state: "proposed" })).rows).toMatchObject([{ turn: "organization" }]);
});

it("adds up what both sides confirmed, the lowest balance first", async () => {
  const balances = await desk.read(day, (ctx) => listBalances(ctx, { q: "", page: 1, size: 15 }));
  expect(balances.rows).toEqual([
    { id: other, name: "乙组织", given: 3, returned: 0, balance: -3, open: 0 },
    { id: one, name: "甲组织", given: 4, returned: 10.5, balance: 6.5, open: 1 },
  ]);
  expect((await desk.read(day, (ctx) => listBalances(ctx, { q: "甲", page: 1, size: 15 }))).total).toBe(1);
});

it("states an account with the balance after each line, and an organization's own in the portal alone", async () => {
  const statement = await desk.read(day, (ctx) => getStatement(ctx, { organization: one }));
  expect(statement).toMatchObject({ organization: { name: "甲组织" }, balance: 6.5 });
  expect(statement.entries.map(({ balance }) => balance)).toEqual([-4, 6.5, 6.5]);
  const portal = await portalOf(desk, other);
  const own = await portal.read(day, (ctx) => getStatement(ctx, { organization: one }));
  expect(own).toMatchObject({ organization: { name: "乙组织" }, balance: -3 });
  const there = await openDesk();
  const foreign = there.read(day, (ctx) => getStatement(ctx, { organization: one }));
  expect((await refusalOf(foreign)).code).toBe("not_found");
});
