import { afterAll, expect, it } from "vitest";
import { coverage } from "@/lib/usecases/registry/coverage";
import { closeDesks, openDesk } from "../../../support/staff-desk";

afterAll(closeDesks);

it("counts each organization once, in the community of its building, and nobody who is no more", async () => {
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
        at("楼里的", house.id, "team"),
        at("注销了的", house.id, "deregistered"),
        at("街道的", street.id, "filed"),
        at("没有地点的", null, "team"),
      ],
    });
    return { ...(await coverage(ctx)), bare: bare.id };
  });
  expect(found.communities.map(({ name, above, organizations }) => [name, above, organizations])).toEqual([
    ["滨河社区", "仓后街街道", 0],
    ["富强社区", "仓后街街道", 2],
  ]);
  expect(found).toMatchObject({ organizations: 2, elsewhere: 2, mean: 1 });
  expect(found.below[0]?.id).toBe(found.bare);
});

it("of a center without communities says so", async () => {
  const desk = await openDesk();
  const found = await desk.read("2026-03-12", coverage);
  expect(found).toMatchObject({ communities: [], organizations: 0, mean: null, elsewhere: 0 });
});
