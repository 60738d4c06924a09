import { afterAll, expect, it } from "vitest";
import { barList } from "@/app/[center]/desk/bars/list";
import { readQuery } from "@/components/list/list";
import { civilDate } from "@/lib/domain/base/civil-date";
import { addBar, editBar, getBar, liftBar, listBars } from "@/lib/usecases/recruitment/bar/bar";
import { makeOrganizationNamed } from "../../../../support/registry/registry";
import { closeDesks, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

it("is put on record, changed, lifted with its reason, and then stays as it is", async () => {
  const desk = await openDesk();
  const { id: organizationId } = await desk.read(day, (ctx) => makeOrganizationNamed(ctx, "甲互助队"));
  const written = {
    ...{ organizationId, projectId: null, reason: "中期评估不合格，拒不整改", document: "民发〔2026〕1号" },
    ...{ startsOn: civilDate("2026-03-01"), endsOn: civilDate("2029-02-28") },
  };
  const act = <T>(run: Parameters<typeof desk.act<T>>[2], on = day) => desk.act(on, "bar.edit", run);
  const backwards = act((ctx) => addBar(ctx, { ...written, endsOn: civilDate("2026-02-01") }));
  expect((await refusalOf(backwards)).fields).toHaveProperty("endsOn");
  const { id } = await act((ctx) => addBar(ctx, written));
  await act((ctx) => editBar(ctx, { ...written, reason: "拒不整改", bar: id }));
  expect(await desk.read(day, (ctx) => getBar(ctx, { bar: id }))).toMatchObject({
    state: "active",
    reason: "拒不整改",
  });
  await act((ctx) => liftBar(ctx, { bar: id, reason: "已经整改" }));
  const lifted = await desk.read(day, (ctx) => getBar(ctx, { bar: id }));
  expect(lifted).toMatchObject({ state: "lifted", liftedOn: day, liftReason: "已经整改", acts: [] });
  expect((await refusalOf(act((ctx) => liftBar(ctx, { bar: id, reason: "再来" })))).code).toBe("conflict");
  const there = await openDesk();
  expect((await refusalOf(there.read(day, (ctx) => getBar(ctx, { bar: id })))).code).toBe("not_found");
});

it("are counted and found by how they stand on the day", async () => {
  const desk = await openDesk();
  await desk.read(day, async (ctx) => {
    const { id } = await makeOrganizationNamed(ctx, "乙互助队");
    const base = { organizationId: id, projectId: null, reason: "失信", document: null };
    for (const [from, to] of [
      ["2026-01-01", "2028-12-31"],
      ["2027-01-01", "2028-12-31"],
      ["2020-01-01", "2022-12-31"],
    ] as const)
      await addBar(ctx, { ...base, startsOn: civilDate(from), endsOn: civilDate(to) });
  });
  const listed = (typed: Record<string, string>) =>
    desk.read(day, (ctx) => listBars(ctx, readQuery(barList, typed)));
  expect((await listed({})).counts).toMatchObject({ active: 1, coming: 1, over: 1 });
  expect((await listed({ state: "active" })).rows).toHaveLength(1);
  expect((await listed({ q: "乙互助" })).rows).toHaveLength(3);
  expect((await listed({ q: "别家" })).rows).toHaveLength(0);
  expect(await desk.statements(day, (ctx) => listBars(ctx, readQuery(barList, {})))).toBeLessThanOrEqual(8);
});
