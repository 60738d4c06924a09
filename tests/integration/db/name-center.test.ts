import { afterAll, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import { makeCall, makeCohort, makeIncubatee } from "../../support/factories";
import { statementsOf } from "../../support/machine/statements";
import { closeDesks, openDesk } from "../../support/staff-desk";

afterAll(closeDesks);

const day = "2022-01-10";
const id = "018f0000-0000-7000-8000-00000000000a";

/** Without a word about the center, as a use case may forget it. */
const asked: Record<string, (ctx: Context) => Promise<unknown>> = {
  findFirst: ({ db }) => db.call.findFirst({ where: { id } }),
  findMany: ({ db }) => db.call.findMany(),
  "findMany with relations": ({ db }) =>
    db.incubatee.findMany({ include: { organization: true, cohort: { include: { call: true } } } }),
  "findMany by a relation": ({ db }) =>
    db.cohort.findMany({ where: { call: { title: "公告" }, incubatees: { some: {} } } }),
  count: ({ db }) => db.call.count(),
  aggregate: ({ db }) => db.call.aggregate({ _max: { number: true } }),
  groupBy: ({ db }) => db.call.groupBy({ by: ["state"], _count: true }),
  updateMany: ({ db }) => db.call.updateMany({ where: { id }, data: { quota: 1 } }),
  deleteMany: ({ db }) => db.calendarDay.deleteMany({ where: { day: new Date(day) } }),
  "the center itself": ({ db }) => db.center.findFirst(),
};

it.each(Object.keys(asked))("%s names the center in every statement", async (operation) => {
  const desk = await openDesk();
  await desk.read(day, async (ctx) => {
    const call = await makeCall(ctx);
    await makeIncubatee(ctx, await makeCohort(ctx, { callId: call.id }));
  });
  const sent = await statementsOf(() => desk.read(day, async (ctx) => asked[operation]?.(ctx)));
  expect(sent).not.toEqual([]);
  const column = operation === "the center itself" ? `"id"` : `"center_id"`;
  for (const statement of sent) expect(statement.split(/ WHERE /i)[1]).toContain(column);
});

it("asks for the records of no other center, whatever a use case asks for", async () => {
  const [here, there] = [await openDesk(), await openDesk()];
  await there.read(day, (ctx) => makeCall(ctx));
  const found = here.read(day, ({ db }) => db.call.findMany({ where: { centerId: there.center.id } }));
  expect(await found).toEqual([]);
});
