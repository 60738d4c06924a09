import { afterAll, expect, it } from "vitest";
import type { Center } from "@/lib/db/context";
import { civilDate } from "@/lib/domain/base/civil-date";
import { communityFigures } from "@/lib/usecases/community/figures";
import { listMobilizations } from "@/lib/usecases/community/volunteer/mobilization";
import { keepSuzhouCommunities } from "@/prisma/demo/community/suzhou";
import { keepTaiyuanPeople } from "@/prisma/demo/community/taiyuan";
import { look } from "@/prisma/demo/visits";
import { keepXingxian } from "@/prisma/demo/xingxian";
import { figuresAndLists } from "../../support/community/community-figures";
import { makeCenter, makePerson, ownerClient } from "../../support/factories";

// What the printed papers say of Taiyuan, Suzhou and Xingxian, counted from the records of the demo world, each figure
// by the use case that its page asks and by the list that it opens.

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());
const today = civilDate("2026-11-22");

async function open(slug: string, code: string) {
  const center = await makeCenter(owner, { code, slug: `${slug}-of-the-community` });
  return { center, staff: await makePerson(owner, center, ["staff"]) };
}

/** The figures of the page, after each was found in its list. */
function figuresOf(center: Center) {
  return look(center, async (ctx) => {
    const pairs = await figuresAndLists(ctx, { from: null, to: null }, "");
    expect(pairs.length).toBeGreaterThan(10);
    for (const { label, figure, list } of pairs) expect([label, list]).toEqual([label, figure]);
    return communityFigures(ctx);
  });
}

it("in Taiyuan 220 organizations reported and held 250 events; 328 volunteers of one team served nearly 3,000 times", async () => {
  const { center, staff } = await open("taiyuan", "TY");
  await keepTaiyuanPeople(center, staff, today);
  const { figures, tallies } = await figuresOf(center);
  expect(figures).toMatchObject({
    partnerships: 220,
    jointActivities: 250,
    teams: 1,
    volunteers: 328,
    volunteering: 2968,
  });
  expect(tallies).toMatchObject([{ name: "志愿服务活动", value: 129_941, unit: "次" }]);
  const activities = await look(center, ({ db }) => db.activity.count());
  expect(activities).toBeLessThan(1000);
  const { links, most, twice } = await look(center, async ({ db }) => {
    const days = await db.serviceHours.groupBy({ by: ["volunteerId", "servedOn"], _sum: { hours: true } });
    const once = await db.serviceHours.groupBy({ by: ["volunteerId", "activityId"], _count: true });
    return {
      links: await db.partnershipActivity.count(),
      most: Math.max(...days.map(({ _sum }) => Number(_sum.hours))),
      twice: once.filter(({ _count }) => _count > 1).length,
    };
  });
  expect(links).toBe(300);
  expect(most).toBeLessThanOrEqual(24);
  expect(twice).toBe(0);
});

it("in Suzhou 968 teams came by a sheet, some of them to a drill; 234 organizations stand in 21 communities, 138 services are offered", async () => {
  const { center, staff } = await open("suzhou", "SZ");
  await keepSuzhouCommunities(center, staff, today);
  const { figures, mode, below } = await figuresOf(center);
  expect(figures).toMatchObject({
    teams: 968,
    covering: 234,
    communities: 21,
    coverage: 11.1,
    serviceItems: 138,
  });
  expect(below).toBeGreaterThan(0);
  expect(below).toBeLessThan(11);
  expect(mode.emergency).toBe(false);
  const query = { state: null, kind: null, page: 1, size: 15 };
  const drill = (await look(center, (ctx) => listMobilizations(ctx, query))).rows[0];
  expect(drill?.counted).toMatchObject({ answered: 12, inTime: 10, notComing: 2, arrivedTeams: 10 });
});

it("in Xingxian the studio has done the orders of the three printed kinds, and nobody is ranked", async () => {
  const { center, staff } = await open("xingxian", "XX");
  await keepXingxian(center, staff, today);
  const { figures } = await figuresOf(center);
  expect(figures).toMatchObject({ orders: 12, ordersDone: 9, ordersRated: 9, serviceItems: 3, rating: 4.9 });
  expect(figures.kinds).toEqual([
    { of: "网上购电", count: 5 },
    { of: "移民房维修", count: 4 },
    { of: "务工就业", count: 3 },
  ]);
});
