import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { database } from "@/lib/db/client";
import type { Center } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import { chinaDate } from "@/lib/domain/base/china-time";
import { addDays } from "@/lib/domain/base/civil-date";
import { centersOf, findCenters } from "@/lib/web/centers";
import { makeCall, makeCenter, ownerClient, visitOf } from "../../support/factories";
import { statementsOf } from "../../support/machine/statements";
import { nth } from "../../support/review/review-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
const today = chinaDate(new Date());
const tag = `区${Date.now().toString(36)}`;
let centers: Center[];

beforeAll(async () => {
  centers = [];
  for (let count = 0; count < 23; count += 1) {
    centers.push(await makeCenter(owner, { name: `${tag}第${String(count).padStart(2, "0")}孵化中心` }));
  }
  await inCenter(visitOf(nth(centers, 0), visitor, "call.publish", today), async (ctx) => {
    const call = { opensOn: addDays(today, -3), closesOn: today };
    await makeCall(ctx, { ...call, state: "recruiting", title: "今天截止" });
    await makeCall(ctx, { ...call, state: "preparing", title: "还没有发布" });
    await makeCall(ctx, { ...call, closesOn: addDays(today, -1), state: "recruiting", title: "昨天截止" });
  });
});
afterAll(() => owner.$disconnect());
afterEach(() => vi.restoreAllMocks());

describe("the front page of the platform", () => {
  it("asks all centers in one statement, and shows a page of them with what is open in each", async () => {
    let found: Awaited<ReturnType<typeof findCenters>> | undefined;
    const sent = await statementsOf(async () => {
      found = await findCenters({ q: tag, page: 1 });
    });
    expect(sent).toHaveLength(1);
    expect(found).toMatchObject({ total: 23, page: 1, pageCount: 2 });
    expect(found?.rows.map(({ slug }) => slug)).toEqual(centers.slice(0, 20).map(({ slug }) => slug));
    const [first, second] = found?.rows ?? [];
    expect(first?.calls).toMatchObject([{ title: "今天截止", closesOn: today }]);
    expect(second?.calls).toEqual([]);
  });

  it("finds by name, bureau or address, and a page beyond the end is the last", async () => {
    const { rows, total } = await findCenters({ q: `${tag}第07`, page: 1 });
    expect([total, rows[0]?.slug]).toEqual([1, nth(centers, 7).slug]);
    expect(await findCenters({ q: tag, page: 99 })).toMatchObject({
      page: 2,
      rows: centers.slice(20).map(({ slug }) => ({ slug })),
    });
    expect(await findCenters({ q: "100%没有", page: 3 })).toEqual({
      rows: [],
      total: 0,
      page: 1,
      pageCount: 1,
    });
  });

  it("leaves every center again: what comes after it in a transaction sees the rows of none", async () => {
    const seen = await database().$transaction(async (db) => {
      await db.$queryRaw`select open_calls(${nth(centers, 0).id}::uuid, ${today}::date)::text`;
      return db.call.count();
    });
    expect(seen).toBe(0);
  });

  it("names the centers still when the calls of one cannot be read", async () => {
    const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    await owner.$executeRaw`alter function open_calls(uuid, date) rename to open_calls_away`;
    try {
      const { rows } = await findCenters({ q: `${tag}第00`, page: 1 });
      expect(rows).toMatchObject([{ slug: nth(centers, 0).slug, calls: null }]);
      expect(log).toHaveBeenCalledTimes(1);
    } finally {
      await owner.$executeRaw`alter function open_calls_away(uuid, date) rename to open_calls`;
    }
  });
});

it("a person is given the centers of their memberships and no others", async () => {
  const [first, second] = [nth(centers, 0), nth(centers, 1)];
  const mine = await centersOf([{ centerId: second.id }, { centerId: first.id }]);
  expect(mine.map(({ slug }) => slug).sort()).toEqual([first.slug, second.slug].sort());
  expect(Object.keys(mine[0] ?? {}).sort()).toEqual(["id", "name", "slug"]);
  expect(await centersOf([])).toEqual([]);
});
