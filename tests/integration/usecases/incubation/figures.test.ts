import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import { civilDate } from "@/lib/domain/base/civil-date";
import { incubationStates, presentStates } from "@/lib/domain/incubation/incubatee-lifecycle";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { categoryEntries, cohortEntries } from "@/lib/usecases/incubation/figures";
import { type IncubateeFilter, listIncubatees } from "@/lib/usecases/incubation/incubatee";
import { countedCalls } from "@/lib/usecases/oversight/call-figures";
import { makeCohort, makeIncubatee } from "../../../support/factories";
import { makeSigningCall } from "../../../support/signing-call";
import { closeDesks, type Desk, openDesk } from "../../../support/staff-desk";

const day = "2022-02-17";
let here: Desk;
let signed: Awaited<ReturnType<typeof makeSigningCall>>;

/** A batch taken over with an organization in every state, an empty one, and two that signed out of a call. */
async function fill(desk: Desk) {
  await desk.read(day, async (ctx) => {
    const before = await makeCohort(ctx);
    for (const state of incubationStates) await makeIncubatee(ctx, before, { state, category: "arts" });
    await makeIncubatee(ctx, before, { category: "tradeAssociation" });
    await makeCohort(ctx);
  });
  const made = await makeSigningCall(desk.center, desk.person, { quota: 3, applications: [{}, {}, {}] });
  await desk.act(day, "agreement.sign", (ctx) =>
    signAgreements(ctx, {
      call: made.call.id,
      agreements: made.agreements.slice(0, 2).map(({ id }) => id),
      side: "both",
      signedOn: civilDate(day),
    }),
  );
  return made;
}

beforeAll(async () => {
  here = await openDesk();
  signed = await fill(here);
  await fill(await openDesk());
});
afterAll(closeDesks);

const read = <T>(run: (ctx: Context) => Promise<T>) => here.read(day, run);

/** How many the list of organizations shows for what a figure links to. */
async function listed(asked: Partial<IncubateeFilter>): Promise<number> {
  const all = { cohort: null, state: null, category: null, q: "", page: 1, size: 15 };
  return (await read((ctx) => listIncubatees(ctx, { ...all, ...asked }))).total;
}

describe("the figures of incubation are as long as the lists they open", () => {
  it("by batch, an empty one too", async () => {
    const batches = await read(cohortEntries);
    expect(batches.map(({ incubated }) => incubated).sort()).toEqual([0, 2, incubationStates.length + 1]);
    for (const { number, incubated } of batches) expect(await listed({ cohort: number })).toBe(incubated);
  });

  it("by category: ever entered, present, graduated", async () => {
    const entries = await read(categoryEntries);
    const sums = Object.fromEntries(entries.map(({ category, ...sums }) => [category, sums]));
    expect(sums).toEqual({
      arts: { incubated: incubationStates.length, present: presentStates.length, graduated: 1 },
      tradeAssociation: { incubated: 1, present: 1, graduated: 0 },
      charity: { incubated: 2, present: 2, graduated: 0 },
    });
    for (const { category, incubated, present, graduated } of entries) {
      expect(await listed({ category })).toBe(incubated);
      expect(await listed({ category, state: "present" })).toBe(present);
      expect(await listed({ category, state: "graduated" })).toBe(graduated);
    }
  });

  it("by call, which counts those that entered out of it and not those admitted", async () => {
    const [call] = await read((ctx) => countedCalls(ctx, { kind: "incubation", number: signed.call.number }));
    expect(call).toMatchObject({ admitted: 3, incubated: 2 });
    expect(await listed({ cohort: signed.call.number })).toBe(2);
  });
});
