import { afterAll, expect, it } from "vitest";
import { coverageInput } from "@/app/[center]/_parts/registry/coverage-table";
import { organizationList, ownOrganizationList } from "@/app/[center]/desk/organizations/list";
import { readQuery } from "@/components/list/list";
import { enoughInCommunity } from "@/lib/domain/registry/coverage";
import { getCoverage } from "@/lib/usecases/registry/coverage";
import { listOrganizations } from "@/lib/usecases/registry/organization-list";
import { syntheticCreditCode } from "../../../support/factories";
import { censusWorld } from "../../../support/registry/census";
import { closeDesks, openDesk, owner } from "../../../support/staff-desk";

afterAll(closeDesks);

it("counts what is registered or filed at or below each community, and each number opens its list", async () => {
  const { organization, community, grid, street, neighbour, deskLooks } = await censusWorld(owner);
  const filed = (at: number) => ({ legalStatus: "filed", filingNumber: `备${at}` });
  await organization("甲中心", community.id, {
    ...{ legalStatus: "registered", creditCode: syntheticCreditCode(61) },
  });
  await organization("乙会", grid.id, filed(1));
  await organization("丙会", street.id, filed(2));
  await organization("丁会", null, filed(3));
  const found = await deskLooks(getCoverage);
  expect(found).toMatchObject({ organizations: 2, communities: 2, mean: 1, elsewhere: 2 });
  expect(found.rows.map(({ name, organizations, whole }) => [name, organizations, whole])).toEqual([
    ["宝山花园社区", 2, "新城街道"],
    ["隔壁社区", 0, "新城街道"],
  ]);
  const listed = (words: Record<string, string>) =>
    deskLooks(async (ctx) => (await listOrganizations(ctx, readQuery(organizationList, words))).total);
  expect(await listed({ counted: "covering" })).toBe(found.organizations);
  expect(await listed({ counted: "covering", place: community.id })).toBe(2);
  expect(await listed({ counted: "covering", place: neighbour.id })).toBe(0);
  expect(await listed({ counted: "elsewhere" })).toBe(found.elsewhere);
});

it("counts each organization once, in the community of its building, and neither a team nor who is no more", async () => {
  const desk = await openDesk();
  const found = await desk.read("2026-03-12", async (ctx) => {
    const centerId = ctx.center.id;
    const place = (name: string, kind: "subDistrict" | "community" | "building", parentId: string | null) =>
      ctx.db.place.create({ data: { centerId, name, kind, parentId }, select: { id: true } });
    const street = await place("仓后街街道", "subDistrict", null);
    const rich = await place("富强社区", "community", street.id);
    const bare = await place("滨河社区", "community", street.id);
    const house = await place("3 号楼", "building", rich.id);
    const closed = await place("旧社区", "community", street.id);
    await ctx.db.place.updateMany({
      where: { centerId, id: closed.id },
      data: { archivedAt: ctx.now },
    });
    const at = (name: string, placeId: string | null, legalStatus: "team" | "filed" | "deregistered") => ({
      filingNumber: legalStatus === "filed" ? name : null,
      ...{ centerId, name, placeId, legalStatus, category: "公益慈善" },
    });
    await ctx.db.organization.createMany({
      data: [
        at("社区里的", rich.id, "filed"),
        at("楼里的", house.id, "filed"),
        at("没有备案的", rich.id, "team"),
        at("注销了的", house.id, "deregistered"),
        at("街道的", street.id, "filed"),
        at("没有地点的", null, "filed"),
      ],
    });
    return { ...(await getCoverage(ctx)), bare: bare.id };
  });
  expect(found.rows.map(({ name, whole, organizations }) => [name, whole, organizations])).toEqual([
    ["滨河社区", "仓后街街道", 0],
    ["富强社区", "仓后街街道", 2],
  ]);
  expect(found).toMatchObject({ organizations: 2, elsewhere: 2, mean: 1 });
  expect(found.below[0]?.id).toBe(found.bare);
});

it("within a place counts its own communities alone, and each number opens the worker's list", async () => {
  const { organization, community, grid, street, neighbour, inStreet, inCommunity, inGrid } =
    await censusWorld(owner);
  const filed = (at: number) => ({ legalStatus: "filed", filingNumber: `备${at}` });
  await organization("乙会", grid.id, filed(11));
  await organization("丙会", street.id, filed(12));
  await organization("邻会", neighbour.id, filed(13));
  await organization("丁会", null, filed(14));
  expect(await inStreet(getCoverage)).toMatchObject({ organizations: 2, communities: 2, elsewhere: 1 });
  expect(await inCommunity(getCoverage)).toMatchObject({
    ...{ organizations: 1, communities: 1, mean: 1, elsewhere: 0 },
    rows: [{ id: community.id, organizations: 1 }],
  });
  expect(await inGrid(getCoverage)).toMatchObject({ communities: 0, rows: [] });
  const listed = (words: Record<string, string>) =>
    inStreet(async (ctx) => (await listOrganizations(ctx, readQuery(ownOrganizationList, words))).total);
  expect(await listed({ counted: "covering" })).toBe(2);
  expect(await listed({ counted: "covering", place: community.id })).toBe(1);
  expect(await listed({ counted: "elsewhere" })).toBe(1);
});

it("shows those alone that have fewer than enough, the fewest first", async () => {
  const { organization, community, grid, deskLooks } = await censusWorld(owner);
  for (let at = 0; at < enoughInCommunity; at += 1)
    await organization(`会${at}`, at % 2 ? grid.id : community.id, {
      ...{ legalStatus: "filed", filingNumber: `备2${at}` },
    });
  const all = await deskLooks((ctx) => getCoverage(ctx, coverageInput.parse({})));
  expect(all.shown.map(({ name }) => name)).toEqual(["宝山花园社区", "隔壁社区"]);
  const short = await deskLooks((ctx) => getCoverage(ctx, coverageInput.parse({ reach: "short" })));
  expect(short.shown.map(({ name }) => name)).toEqual(["隔壁社区"]);
});

it("of a center without communities says so", async () => {
  const desk = await openDesk();
  const found = await desk.read("2026-03-12", getCoverage);
  expect(found).toMatchObject({ rows: [], communities: 0, organizations: 0, mean: null, elsewhere: 0 });
});
