import { afterAll, beforeAll, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import type { Scope } from "@/lib/domain/access";
import { chinaDate } from "@/lib/domain/base/china-time";
import { communityFigures } from "@/lib/usecases/community/figures";
import { getOrder } from "@/lib/usecases/community/order/order";
import { getCommunityToday } from "@/lib/usecases/community/today";
import { fullStreet } from "../../../bench/community";
import { figuresAndLists } from "../../../support/community-figures";
import { ownerClient, visitOf } from "../../../support/factories";
import { rowsRead } from "../../../support/rows-read";

// A tenth of what the bench measures: two thousand orders, of which twenty are still to be done.

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let street: Awaited<ReturnType<typeof fullStreet>>;

beforeAll(async () => {
  street = await fullStreet(owner, { slug: "a-tenth-of-a-street", share: 0.1 });
}, 120_000);
afterAll(() => owner.$disconnect());

function look<T>(run: (ctx: Context) => Promise<T>, scope: Scope = {}): Promise<T> {
  return inCenter(visitOf(street.center, street.manager, "desk.view", chinaDate(new Date()), scope), run);
}

it("the day of a worker reads the orders that are still to be done, and no others", async () => {
  const read = await look((ctx) => rowsRead(ctx, "service_orders", getCommunityToday), {
    place: street.community.id,
  });
  const rows = read.map((statement) => statement.rows);
  expect(Math.max(...rows)).toBeGreaterThan(0);
  expect(Math.max(...rows)).toBeLessThanOrEqual(20);
});

it("one order reads itself and what was joined to it", async () => {
  const read = await look((ctx) =>
    rowsRead(ctx, "service_orders", (asked) => getOrder(asked, { order: street.order })),
  );
  for (const { rows } of read) expect(rows).toBeLessThan(10);
});

it("the figures are those of the lists, of two thousand orders as of two", async () => {
  const pairs = await look((ctx) => figuresAndLists(ctx, { from: null, to: null }, ""));
  const counts = Object.fromEntries(pairs.map(({ label, figure }) => [label, figure]));
  expect(counts).toMatchObject({ 居民点单: 2000, 办结的点单: 1980, 志愿服务队伍: 100, 社区: 100 });
  // Of the mean, the list shows one page alone.
  for (const { label, figure, list } of pairs.filter((one) => one.label !== "点单平均评分"))
    expect([label, list]).toEqual([label, figure]);
  const { figures } = await look((ctx) => communityFigures(ctx));
  expect(figures.ordersRated).toBeLessThan(figures.ordersDone);
});
