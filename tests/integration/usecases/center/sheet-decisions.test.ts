import { afterAll, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import { keepSheet, lastSheet } from "@/lib/usecases/center/checked-sheet";
import { assertPlanSeen, decideRows, planSeen } from "@/lib/usecases/center/sheet-decisions";
import { closeDesks, colleagueOf, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

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
      const subject = { type: "censusSheet" as const, id: sheet.id };
      return decideRows(ctx, { subject, event: "decide" }, sheet, rows, answers);
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

it("names what a screen showed, and refuses what it did not", () => {
  const shown = planSeen([{ line: 2, outcome: { kind: "new" } }]);
  expect(() => assertPlanSeen(shown, shown)).not.toThrow();
  expect(() => assertPlanSeen(shown, undefined)).not.toThrow();
  const now = planSeen([{ line: 2, outcome: { kind: "skip" } }]);
  expect(() => assertPlanSeen(now, shown)).toThrow("刷新页面核对");
});
