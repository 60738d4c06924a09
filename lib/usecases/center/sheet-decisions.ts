import type { AuditRecord } from "@/lib/db/audit";
import type { Context } from "@/lib/db/context";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { fingerprint } from "../base/fingerprint";
import { keysOf, noteDecisions, toLastSheet, type Uploaded, uploadedSince } from "./checked-sheet";

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
 * The row that an answer is of, given by its line in the sheet that the page showed, `shown`: where that one was
 * replaced, the row of the same key, first one that is asked so; none where there is no such row.
 */
async function rowsAnswered(ctx: Context, sheet: { id: string }, shown: string, rows: readonly Asked[]) {
  if (shown === sheet.id) {
    const byLine = new Map(rows.map((row) => [String(row.line), row]));
    return (line: string): Asked => {
      const row = byLine.get(line);
      if (!row) throw notFound("表格中的这一行");
      return row;
    };
  }
  const keys = await keysOf(ctx, shown);
  const byKey = Map.groupBy(rows, ({ key }) => key);
  return (line: string, answer: string): Asked | undefined => {
    // What is wrong has no key, and is like nothing.
    const key = keys.get(line);
    const like = (key && byKey.get(key)) || [];
    return like.find(({ offered }) => offered.includes(answer)) ?? like[0];
  };
}

interface Answered {
  /** The last sheet, and its rows. */
  sheet: Uploaded & { id: string; decisions: Record<string, string> };
  /** Of the act, whose subject it is. */
  record: AuditRecord;
  rows: readonly Asked[];
  /** The sheet that the page showed, with what was said of its lines. */
  shown: string;
  answers: Record<string, string>;
}

/**
 * Takes down what a person said of rows, by their lines. A page may be an old one: what a colleague decided meanwhile
 * stays as it is, a sheet that was uploaded in its place takes the answers to rows that it has too, and the other
 * answers are kept. The sentence says all of it.
 */
export async function decideRows(
  ctx: Context,
  { sheet, record, rows, shown, answers }: Answered,
): Promise<{ decided: number; said: string }> {
  const decided: Record<string, string> = {};
  const left: Asked[] = [];
  const nowhere: string[] = [];
  const rowOf = await rowsAnswered(ctx, sheet, shown, rows);
  for (const [line, answer] of Object.entries(answers)) {
    const row = rowOf(line, answer);
    if (row?.offered.includes(answer)) decided[row.key] = answer;
    else if (row) left.push(row);
    else nowhere.push(line);
  }
  const who = await decidedBy(
    ctx,
    record.subject,
    left.filter(({ key }) => sheet.decisions[key] !== undefined).map(({ key }) => key),
  );
  const there = shown === sheet.id ? "" : "新的表格里";
  const words = left.map(({ line, key }) => {
    const name = who.get(key);
    if (name) return `${there}第 ${line} 行已由${name}判断过，您的没有记下。`;
    return `${there}第 ${line} 行可选的有变化，您的没有记下，请再核对。`;
  });
  if (nowhere.length > 0)
    words.push(`原来的第 ${nowhere.join("、")} 行在新的表格里没有相同的，您的判断没有记下。`);
  const count = Object.keys(decided).length;
  const before = shown === sheet.id ? [] : [uploadedSince(sheet)];
  if (count === 0 && before.length > 0)
    throw new AppError("conflict", [...before, ...words].join(""), {}, toLastSheet);
  if (count === 0 && words.length > 0) throw new AppError("conflict", `${words.join("")}请刷新页面。`);
  await ctx.audit({ ...record, details: decided });
  await noteDecisions(ctx, sheet, decided);
  return { decided: count, said: [...before, `已记下 ${count} 行的判断。`, ...words].join("") };
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
