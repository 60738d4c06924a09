import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { addAssisted } from "@/lib/usecases/community/assisted/assisted";
import {
  approveExport,
  exportFile,
  getExport,
  listExports,
  refuseExport,
  requestExport,
  takeExport,
} from "@/lib/usecases/community/assisted/assisted-export";
import { assistedWorld, day, plainAssisted, refusal } from "../../../../support/community/assisted-world";
import { makeWorker } from "../../../../support/community/community-world";
import { visitOf } from "../../../../support/factories";
import { closeDesks, owner } from "../../../../support/staff-desk";

let world: Awaited<ReturnType<typeof assistedWorld>>;
beforeAll(async () => {
  world = await assistedWorld();
});
afterAll(closeDesks);

describe("a list that is to leave", () => {
  const asked = () => world.within((ctx) => requestExport(ctx, { reason: "重阳节走访" }));
  const withState = async (id: string) =>
    (await world.looking((ctx) => getExport(ctx, { exported: id }))).state;

  it("is refused, and then released to who asked, once, with everybody in it on record", async () => {
    const { id: person, written } = await world.made();
    const first = await asked();
    await world.atDesk((ctx) => refuseExport(ctx, { exported: first.id, reason: "范围过大" }));
    expect(await withState(first.id)).toBe("refused");
    const { id } = await asked();
    const unreleased = world.within((ctx) => takeExport(ctx, { exported: id }));
    expect((await refusal(unreleased)).code).toBe("conflict");
    await world.atDesk((ctx) => approveExport(ctx, { exported: id, reason: "节前走访用" }));
    const other = world.within((ctx) => takeExport(ctx, { exported: id }), world.colleague);
    expect((await refusal(other)).code).toBe("not_found");
    await world.within((ctx) => takeExport(ctx, { exported: id }));
    const again = world.within((ctx) => takeExport(ctx, { exported: id }));
    expect((await refusal(again)).code).toBe("conflict");
    const file = await world.looking((ctx) => exportFile(ctx, { exported: id }));
    const rows = await readSheet(Buffer.from(file.bytes));
    const line = rows.find((row) => row.includes(written.name));
    expect(line?.join(" ")).toContain("严禁外传");
    const accesses = await owner.assistedAccess.count({
      where: { assistedId: person, act: "export", exportId: id },
    });
    expect(accesses).toBe(1);
    const foreign = world.looking((ctx) => exportFile(ctx, { exported: id }), world.colleague);
    expect((await refusal(foreign)).code).toBe("conflict");
  });

  it("is the list of the place it was released for, also in the hands of who works at a place above", async () => {
    const both = await makeWorker(owner, world.center, world.ofCommunity, world.street);
    const { id } = await asked();
    await world.atDesk((ctx) => approveExport(ctx, { exported: id, reason: "可以" }));
    const above = visitOf(world.center, both, "assisted.edit", day, { place: world.street.id });
    const next = { ...plainAssisted(day), name: "隔壁老人", placeId: world.neighbour.id };
    const { id: nextDoor } = await actInCenter(above, (ctx) => addAssisted(ctx, next));
    await actInCenter(above, (ctx) => takeExport(ctx, { exported: id }));
    const taken = await owner.assistedAccess.findMany({ where: { exportId: id } });
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.map(({ assistedId }) => assistedId)).not.toContain(nextDoor);
  });

  it("is not released by who asked, and ends when nobody takes it within a day", async () => {
    const ownAsked = await world.within((ctx) => requestExport(ctx, { reason: "重阳节走访" }), world.both);
    const own = actInCenter(visitOf(world.center, world.both, "assistedExport.decide", day), (ctx) =>
      approveExport(ctx, { exported: ownAsked.id, reason: "自己批" }),
    );
    expect((await refusal(own)).code).toBe("forbidden");
    const { id } = await asked();
    await world.atDesk((ctx) => approveExport(ctx, { exported: id, reason: "可以" }));
    expect(
      (
        await refusal(
          world.within((ctx) => takeExport(ctx, { exported: id }), world.ofCommunity, "2026-03-14"),
        )
      ).code,
    ).toBe("conflict");
    const { rows } = await inCenter(visitOf(world.center, world.staff, "desk.view", "2026-03-14"), (ctx) =>
      listExports(ctx, { state: "expired", page: 1, size: 20 }),
    );
    expect(rows.map((row) => row.id)).toContain(id);
  });
});
