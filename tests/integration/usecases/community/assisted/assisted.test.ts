import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  addAssisted,
  deleteAssisted,
  editAssisted,
  endAssisted,
  getAssisted,
  restoreAssisted,
} from "@/lib/usecases/community/assisted/assisted";
import { listAssisted } from "@/lib/usecases/community/assisted/assisted-list";
import { openAssisted, openedAssisted } from "@/lib/usecases/community/assisted/assisted-opening";
import { assistedWorld, refusal, somebody } from "../../../../support/community/assisted-world";
import { closeDesks, owner } from "../../../../support/staff-desk";

const all = { state: null, kind: null, place: null, q: "", page: 1, size: 20 };
let world: Awaited<ReturnType<typeof assistedWorld>>;
beforeAll(async () => {
  world = await assistedWorld();
});
afterAll(closeDesks);

describe("somebody in need", () => {
  it("lies sealed: neither the database nor a list has the name", async () => {
    const { id, written } = await world.made();
    const [stored] = await owner.$queryRaw<[{ row: string }]>`
      select row_to_json(a)::text as row from assisted_persons a where id = ${id}::uuid`;
    for (const secret of [written.name, written.phone, written.address, written.condition])
      expect(stored.row).not.toContain(secret);
    const { rows } = await world.looking((ctx) => listAssisted(ctx, all));
    expect(JSON.stringify(rows)).not.toContain(written.name);
    expect(rows.find((row) => row.id === id)?.masked).toBe("王*英");
    const history = await owner.auditEntry.findMany({ where: { subjectId: id } });
    expect(JSON.stringify(history)).not.toContain(written.name);
  });

  it("is not the neighbour's, whatever the address says", async () => {
    const { id } = await world.made();
    const elsewhere = world.looking(
      (ctx) => getAssisted(ctx, { assisted: id }),
      world.ofNeighbour,
      world.neighbour,
    );
    expect((await refusal(elsewhere)).code).toBe("not_found");
    expect(
      (await world.looking((ctx) => listAssisted(ctx, all), world.ofNeighbour, world.neighbour)).total,
    ).toBe(0);
    const planted = world.within((ctx) =>
      addAssisted(ctx, { ...somebody, phone: null as never, placeId: world.neighbour.id }),
    );
    expect((await refusal(planted)).code).toBe("not_found");
  });

  it("is refused twice, and without a day of the consent", async () => {
    const { written } = await world.made();
    expect((await refusal(world.within((ctx) => addAssisted(ctx, written)))).fields).toHaveProperty("name");
    const unasked = world.within((ctx) => addAssisted(ctx, { ...written, consentOn: null as never }));
    expect((await refusal(unasked)).fields).toHaveProperty("consentOn");
  });

  it("is on the list once where two workers write them down at once", async () => {
    const { written } = await world.made();
    const typed = { ...written, phone: "13811112222" };
    const made = Promise.withResolvers<void>();
    const first = world.within(async (ctx) => {
      await addAssisted(ctx, typed);
      made.resolve();
      await setTimeout(200);
    });
    await made.promise;
    const second = refusal(world.within((ctx) => addAssisted(ctx, typed), world.colleague));
    await first;
    expect((await second).fields).toHaveProperty("name");
  });

  it("is not overwritten by a worker who did not see what a colleague changed", async () => {
    const { id, written } = await world.made();
    const open = (who?: typeof world.colleague) =>
      world.within((ctx) => openAssisted(ctx, { assisted: id, reason: "更正" }), who);
    const [mine, theirs] = [await open(), await open(world.colleague)];
    const { edition } = await world.looking((ctx) =>
      openedAssisted(ctx, { assisted: id, access: mine.access }),
    );
    const change = { ...written, assisted: id, edition };
    await world.within(
      (ctx) => editAssisted(ctx, { ...change, access: theirs.access, address: "6号楼" }),
      world.colleague,
    );
    const late = world.within((ctx) =>
      editAssisted(ctx, { ...change, access: mine.access, address: "7号楼" }),
    );
    expect((await refusal(late)).message).toContain("社区孙");
    const kept = await world.looking((ctx) => openedAssisted(ctx, { assisted: id, access: mine.access }));
    expect(kept.address).toBe("6号楼");
  });

  it("is changed by whoever opened it, and leaves nothing but the count when it is deleted", async () => {
    const { id, written } = await world.made();
    const { access } = await world.within((ctx) => openAssisted(ctx, { assisted: id, reason: "更正住址" }));
    await world.within((ctx) => editAssisted(ctx, { ...written, address: "5号楼", assisted: id, access }));
    expect(await world.looking((ctx) => openedAssisted(ctx, { assisted: id, access }))).toMatchObject({
      address: "5号楼",
    });
    await world.within((ctx) => endAssisted(ctx, { assisted: id, reason: "搬离" }));
    await world.within((ctx) => restoreAssisted(ctx, { assisted: id, reason: "又搬回" }));
    expect(
      (await refusal(world.within((ctx) => deleteAssisted(ctx, { assisted: id, reason: "到期" })))).code,
    ).toBe("conflict");
    await world.within((ctx) => endAssisted(ctx, { assisted: id, reason: "搬离" }));
    await world.within((ctx) => deleteAssisted(ctx, { assisted: id, reason: "到期" }));
    expect(await world.looking((ctx) => getAssisted(ctx, { assisted: id }))).toMatchObject({
      state: "deleted",
      acts: [],
    });
    const gone = world.looking((ctx) => openedAssisted(ctx, { assisted: id, access }));
    expect((await refusal(gone)).code).toBe("not_found");
    const deleted = await world.looking((ctx) => listAssisted(ctx, { ...all, state: "deleted" }));
    expect(deleted.rows.map((row) => row.id)).toContain(id);
  });
});
