import { z } from "zod";
import type { Context } from "@/lib/db/context";
import type { SheetKind } from "@/lib/db/generated/client";
import { AppError, notFound } from "@/lib/domain/base/errors";

// Sheets whose rows are looked at before anything is made of them, the last one of each kind. Callers lock the center.

const storedDecisions = z.record(z.string(), z.string());

/** Keeps the rows of a sheet to be looked at, in place of one that nobody confirmed; what was decided of it stays. */
export async function keepSheet(
  ctx: Context,
  kind: SheetKind,
  { name: fileName }: { name: string },
  rows: readonly object[],
): Promise<{ id: string }> {
  const open = { centerId: ctx.center.id, kind, confirmedAt: null };
  const before = await ctx.db.checkedSheet.findFirst({ where: open, select: { decisions: true } });
  await ctx.db.checkedSheet.deleteMany({ where: open });
  return ctx.db.checkedSheet.create({
    data: {
      ...{ centerId: ctx.center.id, kind, fileName, createdAt: ctx.now, uploadedByName: ctx.actor.name },
      rows: JSON.parse(JSON.stringify(rows)),
      decisions: storedDecisions.parse(before?.decisions ?? {}),
    },
    select: { id: true },
  });
}

/** The last sheet of a kind as `keepSheet` stored its rows, and nothing else did. */
export async function lastSheet<Row extends object>({ center, db }: Context, kind: SheetKind) {
  const found = await db.checkedSheet.findFirst({
    where: { centerId: center.id, kind },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  if (!found) return null;
  const { id, fileName, confirmedAt } = found;
  const row = z.custom<Row>((said) => typeof said === "object" && said !== null);
  return {
    ...{ id, fileName, confirmedAt },
    rows: z.array(row).parse(found.rows),
    decisions: storedDecisions.parse(found.decisions),
  };
}

interface Sheet {
  id: string;
  confirmedAt: Date | null;
}

/** The sheet that a screen showed, if it is the last one still and nobody confirmed it meanwhile. */
export function stillOpen<S extends Sheet>(sheet: S | null, id: string): S {
  if (sheet?.id !== id) throw notFound("表格");
  if (sheet.confirmedAt !== null) throw new AppError("conflict", "这份表格已经导入，没有再次导入。");
  return sheet;
}

/** Takes down what a person said of rows, by their keys, beside what was said before. */
export async function noteDecisions(
  { center, db }: Context,
  { id, decisions }: Pick<Sheet, "id"> & { decisions: Record<string, string> },
  decided: Record<string, string>,
): Promise<void> {
  await db.checkedSheet.updateMany({
    where: { centerId: center.id, id },
    data: { decisions: { ...decisions, ...decided } },
  });
}

/** Says of a sheet that all was made of it. */
export async function sheetMade({ center, db, now }: Context, { id }: Pick<Sheet, "id">): Promise<void> {
  await db.checkedSheet.updateMany({
    where: { centerId: center.id, id, confirmedAt: null },
    data: { confirmedAt: now },
  });
}
