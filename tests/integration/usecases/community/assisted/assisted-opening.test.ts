import { afterAll, beforeAll, expect, it } from "vitest";
import { inCenter } from "@/lib/db/tenant";
import {
  openAssisted,
  openedAssisted,
  openedOrOver,
} from "@/lib/usecases/community/assisted/assisted-opening";
import { assistedWorld, refusal } from "../../../../support/community/assisted-world";
import { visitOf } from "../../../../support/factories";
import { closeDesks } from "../../../../support/staff-desk";

let world: Awaited<ReturnType<typeof assistedWorld>>;
beforeAll(async () => {
  world = await assistedWorld();
});
afterAll(closeDesks);

it("opens for a reason alone, to whoever gave it and for half an hour", async () => {
  const { id, written } = await world.made();
  const { access } = await world.within((ctx) =>
    openAssisted(ctx, { assisted: id, reason: "入户走访前联系" }),
  );
  const opened = await world.looking((ctx) => openedAssisted(ctx, { assisted: id, access }));
  expect(opened).toMatchObject({ name: written.name, phone: written.phone, reason: "入户走访前联系" });
  const other = world.looking((ctx) => openedAssisted(ctx, { assisted: id, access }), world.colleague);
  expect((await refusal(other)).code).toBe("not_found");
  const another = await world.made();
  const moved = world.looking((ctx) => openedAssisted(ctx, { assisted: another.id, access }));
  expect((await refusal(moved)).code).toBe("not_found");
  const late = inCenter(
    visitOf(world.center, world.ofCommunity, "assisted.open", "2026-03-13", { place: world.community.id }),
    (ctx) => openedAssisted(ctx, { assisted: id, access }),
  );
  expect((await refusal(late)).code).toBe("conflict");
});

it("does not open without a reason", async () => {
  const { id } = await world.made();
  const blank = world.within((ctx) => openAssisted(ctx, { assisted: id, reason: " " }));
  await expect(blank).rejects.toThrow("says_why");
  const looked = await world.looking(({ db }) => db.assistedAccess.count({ where: { assistedId: id } }));
  expect(looked).toBe(0);
});

it("shows nothing, and is no fault, once its time is over", async () => {
  const { id } = await world.made();
  const { access } = await world.within((ctx) => openAssisted(ctx, { assisted: id, reason: "回访" }));
  const visit = visitOf(world.center, world.ofCommunity, "assisted.open", "2026-03-13", {
    place: world.community.id,
  });
  expect(await inCenter(visit, (ctx) => openedOrOver(ctx, { assisted: id, access }))).toBeNull();
});
