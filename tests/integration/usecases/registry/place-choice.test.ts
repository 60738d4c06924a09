import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inCenter } from "@/lib/db/tenant";
import { addPlace, archivePlace } from "@/lib/usecases/registry/place";
import { assertPlace, idsWithin, placeOptions } from "@/lib/usecases/registry/place-choice";
import { communityWorld } from "../../../support/community/community-world";
import { visitOf } from "../../../support/factories";
import { closeDesks, type Desk, openDesk, owner, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
let desk: Desk;
let other: Desk;
let ids: Record<"street" | "community" | "building" | "closed" | "theirs", string>;

const add = (
  at: Desk,
  name: string,
  kind: Parameters<typeof addPlace>[1]["kind"],
  parentId: string | null = null,
) =>
  at
    .act(day, "place.edit", (ctx) => addPlace(ctx, { name, kind, parentId, note: null }))
    .then(({ id }) => id);

beforeAll(async () => {
  [desk, other] = [await openDesk(), await openDesk()];
  const street = await add(desk, "新建南路街道", "subDistrict");
  const community = await add(desk, "民福社区", "community", street);
  const building = await add(desk, "1号楼", "building", community);
  const closed = await add(desk, "老社区", "community", street);
  await desk.act(day, "place.edit", (ctx) => archivePlace(ctx, { place: closed, reason: "撤并" }));
  ids = { street, community, building, closed, theirs: await add(other, "别处街道", "subDistrict") };
});
afterAll(closeDesks);

describe("places to choose from", () => {
  const labels = (chosen?: string) =>
    desk.read(day, async (ctx) => (await placeOptions(ctx, chosen)).map(({ label }) => label));

  it("are those of the center in use, but for buildings, named after those above them", async () => {
    expect(await labels()).toEqual(["新建南路街道", "新建南路街道 / 民福社区"]);
  });

  it("keep the one that was chosen before", async () => {
    expect(await labels(ids.closed)).toContain("新建南路街道 / 老社区");
    expect(await labels(ids.building)).toContain("新建南路街道 / 民福社区 / 1号楼");
    expect(await labels(ids.theirs)).toHaveLength(2);
  });
});

it("a place is found with all its parts, and one of another center is none", async () => {
  const within = (place: string) => desk.read(day, (ctx) => idsWithin(ctx, place));
  expect((await within(ids.community)).sort()).toEqual([ids.community, ids.building].sort());
  expect(await within(ids.street)).toHaveLength(4);
  expect(await within(ids.theirs)).toEqual([]);
});

describe("a chosen place", () => {
  const assert = (placeId: string | null, before?: { placeId: string | null }) =>
    desk.read(day, (ctx) => assertPlace(ctx, { placeId }, before));

  it("is in use, or was chosen before", async () => {
    await assert(null);
    await assert(ids.building);
    expect(await refusalOf(assert(ids.closed))).toMatchObject({
      code: "invalid",
      fields: { placeId: "“老社区”已停用，请选择其他地点。" },
    });
    await assert(ids.closed, { placeId: ids.closed });
  });

  it("is one of the center", async () => {
    expect(await refusalOf(assert(ids.theirs))).toMatchObject({ code: "not_found" });
  });
});

it("are the own place and all below it; at the desk those of the center", async () => {
  const { center, staff, street, community, grid, neighbour, ofCommunity } = await communityWorld(owner);
  const visit = visitOf(center, ofCommunity, "community.view", "2026-03-12", { place: community.id });
  const own = await inCenter(visit, (ctx) => placeOptions(ctx));
  expect(own.map(({ value }) => value).sort()).toEqual([community.id, grid.id].sort());
  const all = await inCenter(visitOf(center, staff, "desk.view", "2026-03-12"), (ctx) => placeOptions(ctx));
  expect(all.map(({ value }) => value).sort()).toEqual(
    [street, community, grid, neighbour].map(({ id }) => id).sort(),
  );
});
