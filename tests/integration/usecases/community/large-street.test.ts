import { afterAll, beforeAll, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import type { Scope } from "@/lib/domain/access";
import { chinaDate } from "@/lib/domain/base/china-time";
import { addDays } from "@/lib/domain/base/civil-date";
import { communityFigures } from "@/lib/usecases/community/figures";
import { getOrder } from "@/lib/usecases/community/order/order";
import { listOrders } from "@/lib/usecases/community/order/order-list";
import { getCommunityToday } from "@/lib/usecases/community/today";
import { getToday } from "@/lib/usecases/oversight/today";
import { listOrganizations } from "@/lib/usecases/registry/organization-list";
import { fullStreet } from "../../../bench/community";
import { figuresAndLists } from "../../../support/community/community-figures";
import { ownerClient, visitOf } from "../../../support/factories";
import { rowsRead } from "../../../support/machine/rows-read";

// A tenth of what the bench measures. Ten times the records may not make a page much slower: it reads what it shows and
// what waits; of what it counts, each once.

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let street: Awaited<ReturnType<typeof fullStreet>>;

beforeAll(async () => {
  street = await fullStreet(owner, { slug: "a-tenth-of-a-street", share: 0.1 });
}, 120_000);
afterAll(() => owner.$disconnect());

function look<T>(run: (ctx: Context) => Promise<T>, scope: Scope = {}): Promise<T> {
  return inCenter(visitOf(street.center, street.manager, "desk.view", chinaDate(new Date()), scope), run);
}

/** Of a tenth: orders that are still to be done, activities that wait for their confirmation or fall from this week on. */
const [open, waiting, thisWeek] = [20, 200, 120];
const [all, linked, organizations] = [2_000, 100, 200];
const page = { page: 1, size: 20, q: "", state: null };
const period = { from: null, to: null };
const orders = { ...page, ...period, kind: null, late: null, counted: null };
const registry = { ...page, legalStatus: null, category: null, field: null, place: null };

type Guard = [
  what: string,
  table: string,
  most: number,
  act: (ctx: Context) => Promise<unknown>,
  scope?: () => Scope,
];
const ofCommunity = (): Scope => ({ place: street.community.id });

// All that is read of a table by all statements of a page.
const guards: Guard[] = [
  // Each, and once more for who asks: that is seen by whoever sees the order.
  ["the day of a worker", "service_orders", 2 * open, getCommunityToday, ofCommunity],
  // A hundredth of them is of its community: twice, for the counts and the page; and who asks is looked up by its order.
  ["the board of a worker", "service_orders", 80, (ctx) => listOrders(ctx, orders), ofCommunity],
  ["one order", "service_orders", 10, (ctx) => getOrder(ctx, { order: street.order })],
  ["one order", "activities", 0, (ctx) => getOrder(ctx, { order: street.order })],
  // Each once, for the counts, and then one page.
  ["the list of orders", "service_orders", all + 3 * 20, (ctx) => listOrders(ctx, orders)],
  [
    ...(["the list of closed orders", "service_orders", all + 3 * 20] as const),
    (ctx) => listOrders(ctx, { ...orders, state: "closed" }),
  ],
  ["the registry", "organizations", 2 * organizations, (ctx) => listOrganizations(ctx, registry)],
  ["the figures", "service_orders", all, (ctx) => communityFigures(ctx)],
  ["the figures", "activities", linked, (ctx) => communityFigures(ctx)],
  ["the figures of a year", "activities", linked, (ctx) => communityFigures(ctx, lastYear())],
  ["今天", "activities", 2 * waiting + thisWeek, getToday],
  // Of those that are to be done none is late.
  ["今天", "service_orders", 0, getToday],
];

function lastYear() {
  const to = chinaDate(new Date());
  return { from: addDays(to, -365), to };
}

for (const planned of ["forItself", "forAny"] as const) {
  const plan = planned === "forItself" ? "planned for itself" : "in the plan for any values";
  it.each(guards)(`%s reads of %s no more than %i rows, ${plan}`, async (_what, table, most, act, scope) => {
    const read = await look((ctx) => rowsRead(ctx, table, act, planned), scope?.());
    const rows = read.reduce((sum, statement) => sum + statement.rows, 0);
    expect(rows, JSON.stringify(read.filter(({ rows }) => rows > 0))).toBeLessThanOrEqual(most);
    if (most > 0) expect(rows).toBeGreaterThan(0);
  });
}

it("the figures are those of the lists, of two thousand orders as of two", async () => {
  const pairs = await look((ctx) => figuresAndLists(ctx, period, ""));
  const counts = Object.fromEntries(pairs.map(({ label, figure }) => [label, figure]));
  expect(counts).toMatchObject({ 居民点单: 2000, 办结的点单: 1980, 志愿服务队伍: 100, 社区: 100 });
  // Of the mean, the list shows one page alone.
  for (const { label, figure, list } of pairs.filter((one) => one.label !== "点单平均评分"))
    expect([label, list]).toEqual([label, figure]);
  const { figures } = await look((ctx) => communityFigures(ctx));
  expect(figures.ordersRated).toBeLessThan(figures.ordersDone);
});
