import { afterAll, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import { civilDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import type { IncubationState } from "@/lib/domain/incubation/incubatee-lifecycle";
import { getCohort, listCohorts } from "@/lib/usecases/incubation/cohort";
import { makeCall, makeCohort } from "../../../support/factories";
import { makeOrganizationNamed } from "../../../support/registry/registry";
import { closeDesks, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
const everything = { state: null, sort: null, page: 1, size: 15 };

afterAll(closeDesks);

async function enter(ctx: Context, cohort: { id: string }, ...states: IncubationState[]) {
  for (const state of states) {
    const { id } = await makeOrganizationNamed(ctx, `${state}的组织`);
    const startedOn = toUtcMidnight(civilDate("2024-01-05"));
    await ctx.db.incubatee.create({
      data: { centerId: ctx.center.id, cohortId: cohort.id, organizationId: id, state, startedOn },
    });
  }
}

it("tells where each batch comes from and where its organizations stand, and nothing of another center", async () => {
  const there = await openDesk();
  await there.read(day, async (ctx) => enter(ctx, await makeCohort(ctx), "graduated"));
  const here = await openDesk();
  await here.read(day, async (ctx) => {
    const old = await makeCohort(ctx, { number: 1, name: "第一批", state: "ended" });
    await enter(ctx, old, "graduated", "graduated", "left");
    const call = await makeCall(ctx, { name: "第二批招募" });
    const startedOn = toUtcMidnight(civilDate("2024-01-05"));
    const own = await makeCohort(ctx, { number: 2, name: "第二批", callId: call.id, startedOn });
    await enter(ctx, own, "incubating", "extended", "awaitingAssessment", "evicted");
    await makeCohort(ctx, { number: 3, name: "第三批" });
  });
  const list = (change: Partial<Parameters<typeof listCohorts>[1]> = {}) =>
    here.read(day, (ctx) => listCohorts(ctx, { ...everything, ...change }));
  expect(await list()).toMatchObject({
    counts: { incubating: 2, ended: 1 },
    rows: [
      { number: 3, call: null, entered: 0, present: 0, graduated: 0 },
      { number: 2, call: "第二批招募", startedOn: "2024-01-05", entered: 4, present: 3, graduated: 0 },
      { number: 1, call: null, state: "ended", entered: 3, present: 0, graduated: 2 },
    ],
  });
  expect((await list({ state: "ended" })).rows).toMatchObject([{ name: "第一批" }]);
});

it("shows one batch with its organizations by pinyin, and none of another center", async () => {
  const here = await openDesk();
  await here.read(day, async (ctx) => {
    const cohort = await makeCohort(ctx, { number: 5, name: "第五批" });
    await enter(ctx, cohort, "graduated", "incubating");
  });
  const cohort = await here.read(day, (ctx) => getCohort(ctx, { cohort: 5 }));
  expect(cohort).toMatchObject({
    name: "第五批",
    call: null,
    present: 1,
    graduated: 1,
    startedOn: "2018-03-01",
  });
  expect(cohort.incubatees).toHaveLength(2);
  const there = await openDesk();
  expect((await refusalOf(there.read(day, (ctx) => getCohort(ctx, { cohort: 5 })))).code).toBe("not_found");
});
