import { afterAll, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import {
  keepSheet,
  lastSheet,
  noteDecisions,
  sheetMade,
  stillOpen,
} from "@/lib/usecases/center/checked-sheet";
import { closeDesks, openDesk } from "../../../support/staff-desk";

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
    act((ctx) => keepSheet(ctx, "censusSheet", { name }, [{ line }]));

  expect(await last()).toBeNull();
  const { id } = await keep("一.xlsx", 1);
  const sheet = stillOpen(await last(), id);
  expect(sheet).toMatchObject({ fileName: "一.xlsx", rows: [{ line: 1 }], decisions: {} });
  await act((ctx) => noteDecisions(ctx, sheet, { a: "skip" }));
  const { id: second } = await keep("二.xlsx", 2);
  expect(await last()).toMatchObject({ id: second, rows: [{ line: 2 }], decisions: { a: "skip" } });
  const shown = await last();
  expect(() => stillOpen(shown, id)).toThrow("表格");
  await act((ctx) => sheetMade(ctx, { id: second }));
  const made = await last();
  expect(() => stillOpen(made, second)).toThrow("已经导入");
  await keep("三.xlsx", 3);
  expect(await last()).toMatchObject({ rows: [{ line: 3 }], decisions: {} });
  expect(await last("teamSheet")).toBeNull();
});
