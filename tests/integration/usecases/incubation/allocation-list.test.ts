import { afterAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { listAllocations } from "@/lib/usecases/incubation/allocation-list";
import { makeAllocation, makeResidents, makeVenues } from "../../../support/incubation/space";
import { nth } from "../../../support/review/review-world";
import { closeDesks, openDesk } from "../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

it("counts by how each stands today, finds by either name, and by the last day", async () => {
  const here = await openDesk();
  await here.read(day, async (ctx) => {
    const { organizationId } = nth(await makeResidents(ctx, "邻里互助队"), 0);
    for (const [words, since, until] of [
      ["甲", "2026-01-01", "2026-03-31"],
      ["乙", "2026-01-01", undefined],
      ["丙", "2026-04-01", undefined],
      ["丁", "2025-01-01", "2025-12-31"],
    ] as const) {
      const { seat } = await makeVenues(ctx, words);
      await makeAllocation(ctx, { venueId: seat.id, organizationId, since, ...(until && { until }) });
    }
  });
  const everything = { state: null, to: null, q: "", sort: null, page: 1, size: 15 };
  const list = (change: object = {}) =>
    here.read(day, (ctx) => listAllocations(ctx, { ...everything, ...change }));
  expect(await list()).toMatchObject({ all: 4, counts: { holding: 2, ahead: 1, ended: 1, withdrawn: 0 } });
  expect((await list({ state: "ahead" })).rows).toMatchObject([
    { venue: "丙A-03工位", organization: "邻里互助队" },
  ]);
  expect((await list({ state: "holding", to: civilDate("2026-03-31") })).rows).toMatchObject([
    { venue: "甲A-03工位" },
  ]);
  expect((await list({ q: "乙A" })).total).toBe(1);
  expect((await list({ q: "互助" })).total).toBe(4);
});
