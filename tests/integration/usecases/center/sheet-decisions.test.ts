import { randomUUID } from "node:crypto";
import { afterAll, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import { keepSheet, lastSheet } from "@/lib/usecases/center/checked-sheet";
import { assertPlanSeen, decideRows, planSeen } from "@/lib/usecases/center/sheet-decisions";
import { closeDesks, colleagueOf, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

const recordOf = ({ id }: { id: string }) => ({
  ...{ subject: { type: "censusSheet" as const, id }, event: "decide" as const },
});

it("keeps what was said of rows that wait, and leaves to a colleague what that one said", async () => {
  const desk = await openDesk();
  const colleague = await colleagueOf(desk, "李明");
  await desk.act(day, "census.edit", async (ctx) => {
    ctx.audit.nothing("a test");
    await keepSheet(ctx, "censusSheet", { name: "表.xlsx" }, [{ line: 2 }, { line: 3 }]);
  });
  const look = () => desk.read(day, (ctx) => lastSheet<{ line: number }>(ctx, "censusSheet"));
  const say = (who: typeof desk, answers: Record<string, string>) =>
    who.act(day, "census.edit", async (ctx: Context) => {
      const sheet = await lastSheet<{ line: number }>(ctx, "censusSheet");
      if (!sheet) throw new Error("there is a sheet");
      const rows = ["一", "二"].map((key, at) => ({
        ...{ line: at + 2, key },
        offered: sheet.decisions[key] === undefined ? ["new", "skip"] : [],
      }));
      return decideRows(ctx, { sheet, record: recordOf(sheet), rows, shown: sheet.id, answers });
    });
  await say(colleague, { 2: "new" });
  expect(await say(desk, { 2: "skip", 3: "skip" })).toEqual({
    decided: 1,
    said: "已记下 1 行的判断。第 2 行已由李明判断过，您的没有记下。",
  });
  expect((await look())?.decisions).toEqual({ 一: "new", 二: "skip" });
  expect((await refusalOf(say(desk, { 3: "new" }))).message).toContain("第 3 行已由王芳判断过");
  expect((await refusalOf(say(desk, { 9: "new" }))).code).toBe("not_found");
});

it("takes answers of a page whose sheet was replaced to the rows of the new one, and says which it has not", async () => {
  const desk = await openDesk();
  const colleague = await colleagueOf(desk, "李明");
  const keep = (who: typeof desk, name: string, keys: string[]) =>
    who.act(day, "census.edit", (ctx) => {
      ctx.audit.nothing("a test");
      const rows = keys.map((key, at) => ({ line: at + 2, key }));
      return keepSheet(ctx, "censusSheet", { name }, rows);
    });
  const { id: shown } = await keep(desk, "旧.xlsx", ["一", "二", "三"]);
  await keep(colleague, "新.xlsx", ["零", "二", "一"]);
  const say = (id: string, answers: Record<string, string>) =>
    desk.act(day, "census.edit", async (ctx: Context) => {
      const sheet = await lastSheet<{ line: number; key: string }>(ctx, "censusSheet");
      if (!sheet) throw new Error("there is a sheet");
      const rows = sheet.rows.map((row) => ({ ...row, offered: row.key === "二" ? ["skip"] : ["new"] }));
      return decideRows(ctx, { sheet, record: recordOf(sheet), rows, shown: id, answers });
    });
  const { decided, said } = await say(shown, { 2: "new", 3: "new", 4: "new" });
  expect(decided).toBe(1);
  expect(said).toMatch(/^李明于2026年3月12日.*上传了新的表格“新.xlsx”/);
  expect(said).toContain("已记下 1 行的判断。新的表格里第 3 行可选的有变化");
  expect(said).toContain("原来的第 4 行在新的表格里没有相同的");
  const { decisions } = (await desk.read(day, (ctx) => lastSheet(ctx, "censusSheet"))) ?? {};
  expect(decisions).toEqual({ 一: "new" });
  const refused = await refusalOf(say(shown, { 4: "new" }));
  expect(refused).toMatchObject({ code: "conflict", way: { href: "?" } });
  expect((await refusalOf(say(randomUUID(), { 2: "new" }))).message).toContain("李明于");
});

it("takes no answer for one to another row that is wrong, where the row cannot be told any more", async () => {
  const desk = await openDesk();
  const keep = (name: string) =>
    desk.act(day, "tally.edit", (ctx) => {
      ctx.audit.nothing("a test");
      return keepSheet(ctx, "tallySheet", { name }, [{ line: 5, key: "" }]);
    });
  await keep("新.xlsx");
  const said = desk.act(day, "tally.edit", async (ctx: Context) => {
    const sheet = await lastSheet<{ line: number; key: string }>(ctx, "tallySheet");
    if (!sheet) throw new Error("there is a sheet");
    const rows = sheet.rows.map((row) => ({ ...row, offered: [] }));
    const record = { subject: { type: "tallySheet" as const, id: sheet.id }, event: "decide" as const };
    return decideRows(ctx, { sheet, record, rows, shown: randomUUID(), answers: { 2: "skip" } });
  });
  const { message } = await refusalOf(said);
  expect(message).toContain("原来的第 2 行在新的表格里没有相同的");
  expect(message).not.toContain("第 5 行");
});

it("names what a screen showed, and refuses what it did not", () => {
  const shown = planSeen([{ line: 2, outcome: { kind: "new" } }]);
  expect(() => assertPlanSeen(shown, shown)).not.toThrow();
  expect(() => assertPlanSeen(shown, undefined)).not.toThrow();
  const now = planSeen([{ line: 2, outcome: { kind: "skip" } }]);
  expect(() => assertPlanSeen(now, shown)).toThrow("刷新页面核对");
});
