import { afterAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { appraisedCall } from "@/prisma/demo/appraised-call";
import { look } from "@/prisma/demo/visits";
import { makeCenter, makePerson, ownerClient } from "../../support/factories";

// Gujiao selects without a panel, so the demo world has a call that was selected so.

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());

it("ends with five admitted, one waiting, two unsuitable and one refused, on a notice that runs", async () => {
  const center = await makeCenter(owner, { code: "GJ" });
  const [first, second] = [
    await makePerson(owner, center, ["staff"], { name: "曹国栋" }),
    await makePerson(owner, center, ["staff"], { name: "韩雪梅" }),
  ];
  await appraisedCall(center, { first: first.actor, second: second.actor }, civilDate("2026-11-22"), {
    number: 1,
    serials: Array.from({ length: 9 }, (_, at) => 400 + at),
  });
  const { call, entries, visits, notices } = await look(center, async (ctx) => ({
    call: await ctx.db.call.findFirstOrThrow({ where: { number: 1 } }),
    entries: await ctx.db.selectionEntry.groupBy({ by: ["outcome"], _count: true }),
    visits: await ctx.db.appraisalVisit.count(),
    notices: await ctx.db.publicNotice.findMany({ select: { state: true } }),
  }));
  expect(call).toMatchObject({ state: "noticing", method: "appraisal" });
  expect(Object.fromEntries(entries.map(({ outcome, _count }) => [outcome, _count]))).toEqual({
    admitted: 5,
    reserve: 1,
    notAdmitted: 2,
  });
  expect(visits).toBe(4);
  expect(notices).toEqual([{ state: "published" }]);
});
