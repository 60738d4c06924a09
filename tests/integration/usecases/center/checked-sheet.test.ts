import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { afterAll, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import { lockCenter } from "@/lib/db/lock-center";
import { actInCenter } from "@/lib/db/tenant";
import { system } from "@/lib/domain/access";
import {
  forgetSheets,
  keepSheet,
  keysOf,
  lastSheet,
  noteDecisions,
  sheetMade,
  stillOpen,
} from "@/lib/usecases/center/checked-sheet";
import { visitOf } from "../../../support/factories";
import { ownerPool } from "../../../support/machine/database";
import { closeDesks, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

it("keeps the last sheet of each kind by itself, with what was decided, until all was made of it", async () => {
  const desk = await openDesk();
  const last = (kind: "censusSheet" | "teamSheet" = "censusSheet") =>
    desk.read(day, (ctx) => lastSheet<{ line: number }>(ctx, kind));
  const act = <T>(run: (ctx: Context) => Promise<T>) =>
    desk.act(day, "census.edit", (ctx) => {
      ctx.audit.nothing("a test of what acts are made of");
      return run(ctx);
    });
  const keep = (name: string, line: number) =>
    desk.act(day, "census.edit", async (ctx) => {
      const { id } = await keepSheet(ctx, "censusSheet", { name }, [{ line, key: `k${line}` }]);
      await ctx.audit({ subject: { type: "censusSheet", id }, event: "check", reason: name });
      return { id };
    });
  const open = (sheet: Awaited<ReturnType<typeof last>>, id: string) =>
    desk.read(day, (ctx) => stillOpen(ctx, sheet, id));
  const refused = async (sheet: Awaited<ReturnType<typeof last>>, id: string) =>
    (await refusalOf(open(sheet, id))).message;

  expect(await last()).toBeNull();
  const { id } = await keep("一.xlsx", 1);
  const sheet = await open(await last(), id);
  expect(sheet).toMatchObject({ fileName: "一.xlsx", rows: [{ line: 1 }], decisions: {} });
  expect(await refused(null, id)).toContain("没有找到该表格");
  expect(await refused(sheet, randomUUID())).toContain("没有找到该表格");
  await act((ctx) => noteDecisions(ctx, sheet, { a: "skip" }));
  const { id: second } = await keep("二.xlsx", 2);
  expect(await last()).toMatchObject({ id: second, rows: [{ line: 2 }], decisions: { a: "skip" } });
  const shown = await last();
  expect(await refused(shown, id)).toMatch(
    /^王芳于2026年3月12日.*上传了新的表格“二.xlsx”，代替了本页的表格。本次没有导入/,
  );
  const keys = await desk.read(day, (ctx) => keysOf(ctx, id));
  expect([...keys]).toEqual([["1", "k1"]]);
  await act((ctx) => sheetMade(ctx, { id: second }));
  const made = await last();
  expect(await refused(made, second)).toContain("这份表格已经导入");
  expect(await refused(made, id)).toContain("新的表格已经导入");
  await keep("三.xlsx", 3);
  expect(await last()).toMatchObject({ rows: [{ line: 3 }], decisions: {} });
  expect(await desk.read(day, (ctx) => keysOf(ctx, id))).toEqual(new Map());
  expect(await last("teamSheet")).toBeNull();
});

it("shows what was uploaded last, also where the clock of a demo center was turned back meanwhile", async () => {
  const desk = await openDesk();
  const keep = (on: string, name: string) =>
    desk.act(on, "census.edit", (ctx) => {
      ctx.audit.nothing("a test");
      return keepSheet(ctx, "censusSheet", { name }, [{ line: 2, key: name }]);
    });
  await keep("2026-05-01", "先.xlsx");
  const { id } = await keep(day, "后.xlsx");
  expect(await desk.read(day, (ctx) => lastSheet(ctx, "censusSheet"))).toMatchObject({ id });
});

it("keeps the rows of no sheet beyond 30 days, whether it was taken over, replaced or left alone", async () => {
  const desk = await openDesk();
  const keep = (on: string, kind: "censusSheet" | "teamSheet", name: string) =>
    desk.act(on, "census.edit", async (ctx) => {
      ctx.audit.nothing("a test");
      const kept = await keepSheet(ctx, kind, { name }, [{ line: 1, key: name, leader: "张三" }]);
      await noteDecisions(ctx, { ...kept, decisions: {} }, { [name]: "skip" });
      return kept.id;
    });
  const sweep = (on: string) =>
    actInCenter(visitOf(desk.center, system, "sheet.forget", on), (ctx) => forgetSheets(ctx));
  const left = async () => {
    const { rows } = await ownerPool().query(
      `select file_name, rows::text || decisions::text like '%张三%skip%' as there from checked_sheets
        where center_id = $1 order by id`,
      [desk.center.id],
    );
    return Object.fromEntries(rows.map(({ file_name, there }) => [file_name, there]));
  };
  const replaced = await keep(day, "censusSheet", "代替.xlsx");
  const alone = await keep(day, "censusSheet", "搁置.xlsx");
  const taken = await keep(day, "teamSheet", "导入.xlsx");
  await desk.act(day, "team.edit", (ctx) => {
    ctx.audit.nothing("a test");
    return sheetMade(ctx, { id: taken });
  });
  await keep("2026-03-20", "teamSheet", "新近.xlsx");
  await sweep("2026-04-10");
  expect(Object.values(await left())).toEqual([true, true, true, true]);
  await sweep("2026-04-11");
  expect(await left()).toEqual({
    ...{ "代替.xlsx": false, "搁置.xlsx": false, "导入.xlsx": false, "新近.xlsx": true },
  });
  expect(await desk.records(replaced)).toMatchObject([
    { event: "forget", actorName: "系统", reason: "代替.xlsx，上传已满 30 天" },
  ]);

  const sheet = await desk.read("2026-04-11", (ctx) => lastSheet(ctx, "censusSheet"));
  expect(sheet).toMatchObject({ id: alone, forgotten: true, rows: [], decisions: {} });
  const late = await refusalOf(desk.read("2026-04-11", (ctx) => stillOpen(ctx, sheet, alone)));
  expect(late.message).toMatch(/没有导入：上传已满 30 天，表格的内容已按期删除。.*请重新上传/);

  const { rows } = await ownerPool().query(
    "select count(*)::int as waiting from jobs.job where name = 'forgetSheets' and data->>'center' = $1",
    [desk.center.id],
  );
  expect(rows, "each upload leaves a job for its own day").toEqual([{ waiting: 4 }]);
});

it("brings nothing back that was decided while the rows were taken out", async () => {
  const desk = await openDesk();
  const act = <T>(run: (ctx: Context) => Promise<T>) =>
    desk.act(day, "census.edit", (ctx) => {
      ctx.audit.nothing("a test");
      return run(ctx);
    });
  const { id } = await act((ctx) =>
    keepSheet(ctx, "censusSheet", { name: "一.xlsx" }, [{ line: 1, key: "张三" }]),
  );
  const forgotten = await act(async (ctx) => {
    await lockCenter(ctx);
    const going = actInCenter(visitOf(desk.center, system, "sheet.forget", "2026-04-20"), forgetSheets);
    await Promise.race([going, setTimeout(500)]);
    await noteDecisions(ctx, { id, decisions: {} }, { 张三: "skip" });
    return [going];
  });
  await Promise.all(forgotten);
  const left = await desk.read(day, (ctx) => lastSheet(ctx, "censusSheet"));
  expect([left?.id, left?.rows, left?.decisions]).toEqual([id, [], {}]);
});
