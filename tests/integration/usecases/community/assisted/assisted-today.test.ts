import { afterAll, beforeAll, expect, it } from "vitest";
import { inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import { requestExport } from "@/lib/usecases/community/assisted/assisted-export";
import { assistedToReview } from "@/lib/usecases/community/assisted/assisted-today";
import { getToday } from "@/lib/usecases/oversight/today";
import { assistedWorld, day } from "../../../../support/community/assisted-world";
import { visitOf } from "../../../../support/factories";
import { closeDesks } from "../../../../support/staff-desk";

let world: Awaited<ReturnType<typeof assistedWorld>>;
beforeAll(async () => {
  world = await assistedWorld();
});
afterAll(closeDesks);

it("tells the manager what waits for a second person", async () => {
  await world.within((ctx) => requestExport(ctx, { reason: "重阳节走访" }));
  const { waits } = await inCenter(visitOf(world.center, world.staff, "desk.view", day), (ctx) =>
    getToday(ctx),
  );
  expect(JSON.stringify(waits)).toContain("1 份帮扶对象名单的导出待批准");
});

it("tells the community whose time is up within 30 days", async () => {
  const soon = await world.made({ keepUntil: civilDate("2026-04-11") });
  await world.made({ keepUntil: civilDate("2026-04-12") });
  const rows = await world.looking((ctx) => assistedToReview(ctx));
  expect(rows.map(({ id }) => id)).toEqual([soon.id]);
  expect(await world.looking((ctx) => assistedToReview(ctx), world.ofNeighbour, world.neighbour)).toEqual([]);
});
