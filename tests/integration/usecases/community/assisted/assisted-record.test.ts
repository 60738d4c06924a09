import { afterAll, beforeAll, expect, it } from "vitest";
import { findAssisted, sealedAs, secretOf } from "@/lib/usecases/community/assisted/assisted-record";
import { assistedWorld, somebody } from "../../../../support/community/assisted-world";
import { closeDesks } from "../../../../support/staff-desk";

let world: Awaited<ReturnType<typeof assistedWorld>>;
beforeAll(async () => {
  world = await assistedWorld();
});
afterAll(closeDesks);

it("gives its secret to its own record alone", async () => {
  const { id, written } = await world.made();
  const { sealed } = await world.looking((ctx) => findAssisted(ctx, id));
  expect(secretOf(world.center.id, { id, sealed })).toMatchObject({
    name: written.name,
    address: written.address,
  });
  expect(() => secretOf(world.center.id, { id: world.grid.id, sealed })).toThrow();
  expect(() => secretOf(world.grid.id, { id, sealed })).toThrow();
  expect(() => secretOf(world.center.id, { id, sealed: null })).toThrow();
  const once = sealedAs(world.center.id, id, somebody);
  expect(once).not.toBe(sealedAs(world.center.id, id, somebody));
});
