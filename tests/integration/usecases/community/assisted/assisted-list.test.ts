import { afterAll, beforeAll, expect, it } from "vitest";
import { listAssisted } from "@/lib/usecases/community/assisted/assisted-list";
import { assistedWorld } from "../../../../support/community/assisted-world";
import { closeDesks } from "../../../../support/staff-desk";

const all = { state: null, kind: null, place: null, q: "", page: 1, size: 20 };
let world: Awaited<ReturnType<typeof assistedWorld>>;
beforeAll(async () => {
  world = await assistedWorld();
});
afterAll(closeDesks);

it("is found by the whole name or number, and by no part of it", async () => {
  const { id } = await world.made({ name: "欧阳德明" });
  const found = async (q: string) =>
    (await world.looking((ctx) => listAssisted(ctx, { ...all, q }))).rows.map((row) => row.id);
  expect(await found("欧阳 德明")).toEqual([id]);
  expect(await found("欧阳")).toEqual([]);
});

it("are counted by state, and filtered by kind and place", async () => {
  await world.made({ kinds: ["残疾人"] });
  const list = (fields: Partial<typeof all> | { kind: string } | { place: string }) =>
    world.looking((ctx) => listAssisted(ctx, { ...all, ...fields }));
  expect((await list({ kind: "残疾人" })).total).toBe(1);
  expect((await list({ place: world.community.id })).total).toBe(0);
  const whole = await list({ place: world.grid.id });
  expect(whole.total).toBe(whole.counts?.active);
  const { place } = whole.options;
  expect(place.map(({ value }) => value).sort()).toEqual([world.community.id, world.grid.id].sort());
});
