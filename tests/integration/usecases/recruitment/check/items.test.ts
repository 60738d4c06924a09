import { afterAll, beforeAll, expect, it } from "vitest";
import { itemsFor } from "@/lib/usecases/recruitment/check/items";
import { checkWorld } from "../../../../support/recruitment/check-world";
import { closeDesks, type Desk, openDesk } from "../../../../support/staff-desk";

let here: Desk;
beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

it("are the fields, papers and conditions of the call, in one statement", async () => {
  const { application, material, entry, exclusion } = await checkWorld(here);
  const { items } = await here.read("2026-03-04", (ctx) => itemsFor(ctx, application));
  expect(items.map(({ item }) => item).slice(-3)).toEqual([
    `material:${material.id}`,
    `condition:${entry.id}`,
    `condition:${exclusion.id}`,
  ]);
  expect(items.find(({ item }) => item === "field:name")?.words).toBe(application.name);
  expect(await here.statements("2026-03-04", (ctx) => itemsFor(ctx, application))).toBe(1);
});
