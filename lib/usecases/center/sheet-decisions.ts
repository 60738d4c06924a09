import type { AuditRecord } from "@/lib/db/audit";
import type { Context } from "@/lib/db/context";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { fingerprint } from "../base/fingerprint";
import { noteDecisions } from "./checked-sheet";

// What persons say of the rows of a sheet that is looked at first, and that it is confirmed as they saw it.

/** A row, by its line and its key. */
interface Asked {
  line: number;
  key: string;
  /** The answers that it may be given; none once it is not asked about any more. */
  offered: readonly string[];
}

/** Who decided of rows last, by their keys, as the history of the sheet tells. */
async function decidedBy(
  { center, db }: Context,
  { type, id }: AuditRecord["subject"],
  keys: readonly string[],
) {
  const said = await db.$queryRaw<{ key: string; name: string }[]>`
    select distinct on (k.key) k.key, e.actor_name as name
      from audit_entries e join unnest(${keys}::text[]) as k(key) on e.details ? k.key
     where e.center_id = ${center.id}::uuid and e.subject_type = ${type} and e.subject_id = ${id}::uuid
       and e.event = 'decide'
     order by k.key, e.id desc`;
  return new Map(said.map(({ key, name }) => [key, name]));
}

/**
 * Takes down what a person said of rows, by their lines. A page may be an old one: what a colleague decided meanwhile
 * stays as it is, and the other answers are kept. The sentence says both; `record` is of the act.
 */
export async function decideRows(
  ctx: Context,
  record: AuditRecord,
  sheet: { id: string; decisions: Record<string, string> },
  rows: readonly Asked[],
  answers: Record<string, string>,
): Promise<{ decided: number; said: string }> {
  const decided: Record<string, string> = {};
  const left: Asked[] = [];
  const byLine = new Map(rows.map((row) => [String(row.line), row]));
  for (const [line, answer] of Object.entries(answers)) {
    const row = byLine.get(line);
    if (!row) throw notFound("表格中的这一行");
    if (row.offered.includes(answer)) decided[row.key] = answer;
    else left.push(row);
  }
  const who = await decidedBy(
    ctx,
    record.subject,
    left.filter(({ key }) => sheet.decisions[key] !== undefined).map(({ key }) => key),
  );
  const words = left.map(({ line, key }) => {
    const name = who.get(key);
    if (name) return `第 ${line} 行已由${name}判断过，您的没有记下。`;
    return `第 ${line} 行可选的有变化，您的没有记下，请再核对。`;
  });
  const count = Object.keys(decided).length;
  if (count === 0 && words.length > 0) throw new AppError("conflict", `${words.join("")}请刷新页面。`);
  await ctx.audit({ ...record, details: decided });
  await noteDecisions(ctx, sheet, decided);
  return { decided: count, said: [`已记下 ${count} 行的判断。`, ...words].join("") };
}

/** Names what a screen says that would become of each row. */
export function planSeen(planned: readonly { line: number; outcome: unknown }[]): string {
  return fingerprint(planned.map(({ line, outcome }) => [line, outcome]));
}

/** Refuses to make of a sheet what its screen did not show. Call it with the center locked. */
export function assertPlanSeen(now: string, seen: string | undefined): void {
  if (seen === undefined || seen === now) return;
  throw new AppError(
    "conflict",
    "您打开本页之后，有同事判断过其中的行，或已登记的记录有变化，将导入的和本页所列不同。本次没有导入，请刷新页面核对后再确认。",
  );
}
