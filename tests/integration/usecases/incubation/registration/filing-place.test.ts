import { afterAll, beforeAll, expect, it } from "vitest";
import {
  assertFilingPlace,
  assertNumberFree,
  filingPlaces,
} from "@/lib/usecases/incubation/registration/filing-place";
import { registerOrganization } from "@/lib/usecases/registry/organization";
import { ownerClient } from "../../../../support/factories";
import { filingWorld } from "../../../../support/incubation/filings";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());
let world: Awaited<ReturnType<typeof filingWorld>>;
beforeAll(async () => {
  world = await filingWorld(owner);
});

it("offers the communities in use, with the sub-district above", async () => {
  const { placeId } = await world.desk(filingPlaces);
  expect(placeId.map(({ label }) => label)).toEqual(["新城街道 / 宝山花园社区", "新城街道 / 隔壁社区"]);
  const { community, street } = world.places;
  const check = (kind: "filing" | "registration", id: string) =>
    world.desk((ctx) => assertFilingPlace(ctx, kind, id));
  await check("filing", community);
  await expect(check("filing", street)).rejects.toMatchObject({ fields: { placeId: expect.any(String) } });
  await expect(check("registration", community)).rejects.toMatchObject({
    fields: { placeId: expect.stringContaining("民政部门") },
  });
});

it("finds a number that was given anywhere in the sub-district, and not in another one", async () => {
  const { center, places } = world;
  const elsewhere = await owner.place.create({
    data: { centerId: center.id, name: "外街道", kind: "subDistrict" },
  });
  const far = await owner.place.create({
    data: { centerId: center.id, name: "外社区", kind: "community", parentId: elsewhere.id },
  });
  await world.desk((ctx) =>
    registerOrganization(ctx, {
      ...{ name: "老年合唱队", category: "文艺", legalStatus: "filed" as const, creditCode: null },
      ...{ filingNumber: "新备1号", placeId: places.neighbour },
    }),
  );
  const free = (placeId: string, paper: string) =>
    world.desk((ctx) => assertNumberFree(ctx, { placeId, paper, organizationId: places.street }));
  await expect(free(places.community, "新备 1 号")).rejects.toMatchObject({
    fields: { paper: expect.stringContaining("老年合唱队") },
  });
  await free(places.community, "新备2号");
  await free(far.id, "新备1号");
});
