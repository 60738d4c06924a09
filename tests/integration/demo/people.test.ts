import { afterAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { communityFigures } from "@/lib/usecases/community/figures";
import { listMobilizations } from "@/lib/usecases/community/volunteer/mobilization";
import { keepTaiyuanPeople } from "@/prisma/demo/community/taiyuan";
import { keepTeams } from "@/prisma/demo/community/teams";
import { look } from "@/prisma/demo/visits";
import { makeCenter, makePerson, ownerClient } from "../../support/factories";

// What the printed papers say of Taiyuan and Suzhou, counted from the records of the demo world.

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());
const today = civilDate("2026-11-22");

it("in Taiyuan 220 organizations reported and held 250 events; 328 volunteers of one team served nearly 3,000 times", async () => {
  const center = await makeCenter(owner, { code: "TY" });
  await keepTaiyuanPeople(center, await makePerson(owner, center, ["staff"]), today);
  const { figures } = await look(center, (ctx) => communityFigures(ctx));
  expect(figures).toMatchObject({
    partnerships: 220,
    jointActivities: 250,
    teams: 1,
    volunteers: 328,
    volunteering: 2968,
  });
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

it("in Suzhou 968 teams came by a sheet, and some of them to a drill", async () => {
  const center = await makeCenter(owner, { code: "SZ" });
  await keepTeams(center, await makePerson(owner, center, ["staff"]), today);
  const { figures, drill } = await look(center, async (ctx) => {
    const query = { state: null, kind: null, page: 1, size: 15 };
    const { figures, mode } = await communityFigures(ctx);
    return { figures: { ...figures, mode }, drill: (await listMobilizations(ctx, query)).rows[0] };
  });
  expect(figures).toMatchObject({ teams: 968, mode: { emergency: false } });
  expect(drill?.counted).toMatchObject({ answered: 12, inTime: 10, notComing: 2, arrivedTeams: 10 });
});
