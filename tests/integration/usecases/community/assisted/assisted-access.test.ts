import { afterAll, beforeAll, expect, it } from "vitest";
import { inCenter } from "@/lib/db/tenant";
import { getAssisted } from "@/lib/usecases/community/assisted/assisted";
import { listAccesses } from "@/lib/usecases/community/assisted/assisted-access";
import { openAssisted } from "@/lib/usecases/community/assisted/assisted-opening";
import { assistedWorld, day } from "../../../../support/community/assisted-world";
import { visitOf } from "../../../../support/factories";
import { closeDesks } from "../../../../support/staff-desk";

let world: Awaited<ReturnType<typeof assistedWorld>>;
beforeAll(async () => {
  world = await assistedWorld();
});
afterAll(closeDesks);

it("tells the manager who looked at whom, and why", async () => {
  const { id } = await world.made();
  await world.within((ctx) => openAssisted(ctx, { assisted: id, reason: "入户走访前联系" }), world.colleague);
  const { number } = await world.looking((ctx) => getAssisted(ctx, { assisted: id }));
  const list = (q: string) =>
    inCenter(visitOf(world.center, world.staff, "assistedAccess.view", day), (ctx) =>
      listAccesses(ctx, { state: "open", q, page: 1, size: 20 }),
    );
  for (const q of ["", "社区孙", number.toLowerCase()])
    expect((await list(q)).rows).toMatchObject([
      { reason: "入户走访前联系", byName: "社区孙", assisted: { number } },
    ]);
  expect((await list("别人")).rows).toEqual([]);
});
