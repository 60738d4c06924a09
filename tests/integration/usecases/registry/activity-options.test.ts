import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { activityOptions, assertChoosable, type Chosen } from "@/lib/usecases/registry/activity-options";
import { makeSurroundings } from "../../../support/registry/registry";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
const nothing: Chosen = { placeId: null, brandId: null, organizations: [], bodies: [] };

let desk: Desk;
let ours: Awaited<ReturnType<typeof makeSurroundings>>;
let theirs: typeof ours;
beforeAll(async () => {
  desk = await openDesk();
  ours = await desk.read(day, makeSurroundings);
  theirs = await (await openDesk()).read(day, makeSurroundings);
});
afterAll(closeDesks);

const values = (options: readonly { value: string }[]) => options.map(({ value }) => value).sort();

async function offered(chosen?: Chosen, offer?: "own" | "all") {
  const { placeId, organizations, bodies } = await desk.read(day, (ctx) =>
    activityOptions(ctx, chosen && { projectId: null, planLineId: null, ...chosen }, offer),
  );
  return { placeId: values(placeId), organizations: values(organizations), bodies: values(bodies) };
}

describe("what an activity may point at", () => {
  it("is on record here and not archived, but for what it points at already", async () => {
    const organizations = [ours.organization.id];
    expect(await offered()).toEqual({
      placeId: [ours.community.id, ours.place.id].sort(),
      organizations,
      bodies: [ours.body.id],
    });
    const old = { placeId: ours.oldPlace.id, brandId: null, organizations: [], bodies: [ours.oldBody.id] };
    expect(await offered(old, "own")).toEqual({
      organizations: [],
      bodies: old.bodies,
      placeId: [ours.oldPlace.id],
    });
    expect(await offered(old, "all")).toEqual({
      placeId: [ours.community.id, ours.place.id, ours.oldPlace.id].sort(),
      organizations,
      bodies: [ours.body.id, ours.oldBody.id].sort(),
    });
  });

  it("names a place behind the one it is part of", async () => {
    const { placeId } = await desk.read(day, (ctx) => activityOptions(ctx));
    expect(placeId.map(({ label }) => label)).toEqual(["民福社区", "民福社区 · 1号楼"]);
  });

  it("is none of another center's records, one of them among its own neither", async () => {
    const known = (change: Partial<Chosen>) =>
      desk.read(day, (ctx) => assertChoosable(ctx, { ...nothing, ...change }));
    await known({ placeId: ours.place.id, organizations: [ours.organization.id], bodies: [ours.body.id] });
    for (const change of [
      { placeId: theirs.place.id },
      { organizations: [theirs.organization.id] },
      { bodies: [ours.body.id, theirs.body.id] },
    ]) {
      expect((await refusalOf(known(change))).code).toBe("not_found");
    }
  });

  it("is not newly chosen once it is archived, but stays where it was chosen before", async () => {
    const choose = (change: Partial<Chosen>, before?: Chosen) =>
      desk.read(day, (ctx) => assertChoosable(ctx, { ...nothing, ...change }, before));
    const old = { placeId: ours.oldPlace.id, brandId: null, organizations: [], bodies: [ours.oldBody.id] };
    expect((await refusalOf(choose({ placeId: old.placeId }))).fields.placeId).toContain("已停用");
    expect((await refusalOf(choose({ bodies: old.bodies }))).fields.bodies).toContain("已停用");
    await choose({ ...old, bodies: [ours.body.id, ...old.bodies] }, old);
  });
});
