import { afterAll, beforeAll, expect, it } from "vitest";
import { getIncubatee, lockPresent } from "@/lib/usecases/incubation/incubatee-record";
import { makeCohort, makeIncubatee } from "../../../support/factories";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
let here: Desk;
beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

async function enter(state: "incubating" | "left") {
  return here.read(day, async (ctx) =>
    makeIncubatee(ctx, await makeCohort(ctx, { name: "第一批" }), { name: `${state}的组织`, state }),
  );
}

it("shows an organization in incubation with its batch, and to nobody of another center", async () => {
  const { id } = await enter("incubating");
  const incubatee = await here.read(day, (ctx) => getIncubatee(ctx, { incubatee: id }));
  expect(incubatee).toMatchObject({
    name: "incubating的组织",
    cohortName: "第一批",
    startedOn: "2018-03-01",
    endsOn: null,
    agreement: null,
  });
  expect(await here.statements(day, (ctx) => getIncubatee(ctx, { incubatee: id }))).toBe(2);
  const there = await openDesk();
  const refusal = await refusalOf(there.read(day, (ctx) => getIncubatee(ctx, { incubatee: id })));
  expect(refusal.code).toBe("not_found");
});

it("begins nothing with one that left", async () => {
  const [present, gone] = [await enter("incubating"), await enter("left")];
  expect(await here.read(day, (ctx) => lockPresent(ctx, present.id))).toMatchObject({ id: present.id });
  const refusal = await refusalOf(here.read(day, (ctx) => lockPresent(ctx, gone.id)));
  expect(refusal.message).toContain("主动退出");
});
