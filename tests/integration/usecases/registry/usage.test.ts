import { afterAll, beforeAll, expect, it } from "vitest";
import { keptAs, usageActs, usages } from "@/lib/domain/registry/usage";
import { countsByState } from "@/lib/usecases/base/state-counts";
import { turned } from "@/lib/usecases/registry/usage";
import { closeDesks, type Desk, openDesk } from "../../../support/staff-desk";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(closeDesks);

it("counts those in use and those archived, each as a query tells them apart", async () => {
  const groups = await desk.read("2026-03-12", async (ctx) => {
    const centerId = ctx.center.id;
    const data = [null, null, ctx.now].map((archivedAt) => ({
      centerId,
      kind: "grid" as const,
      name: "网格",
      archivedAt,
    }));
    await ctx.db.place.createMany({ data });
    return countsByState(usages, (one) =>
      ctx.db.place.count({ where: { centerId, archivedAt: keptAs[one] } }),
    );
  });
  expect(groups).toEqual([
    { state: "inUse", _count: 2 },
    { state: "archived", _count: 1 },
  ]);
});

it("is archived and restored with a reason, and never what it is already", async () => {
  await desk.read("2026-03-12", async (ctx) => {
    const turn = (archivedAt: Date | null, event: "archive" | "restore") =>
      turned(ctx, { archivedAt }, usageActs({ archivedAt }), { event, reason: "改作他用" });
    expect(turn(null, "archive")).toEqual({
      data: { archivedAt: ctx.now },
      record: { event: "archive", from: "inUse", to: "archived", reason: "改作他用" },
    });
    expect(turn(ctx.now, "restore").data).toEqual({ archivedAt: null });
    expect(() => turn(ctx.now, "archive")).toThrow(/请刷新页面/);
  });
});
