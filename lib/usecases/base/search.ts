import type { Context } from "@/lib/db/context";
import { literally } from "@/lib/db/literally";
import { type Sql, sql } from "@/lib/db/sql";
import type { MemberPermission } from "@/lib/domain/access";
import { readSought, type Sought } from "@/lib/domain/base/sought";
import { idsOf } from "./moves";

// What each area lets be found. The search of the desk joins all of them (oversight/search), and the list of a noun
// finds by the same statement, so that both find the same.

export interface SearchGroup {
  /** What it finds, in a word. */
  label: string;
  unit: string;
  permission: MemberPermission;
  /** The list it leads to, as seen from the center. */
  at: string;
  /** The list has a search of its own, which finds by this group: its address with `q` shows just what was found. */
  searchable?: boolean;
  /** What else the address of the list must say to show them. */
  also?: string;
  /** The address of one that was found, as seen from the list, by its `key`. */
  opens: (key: string) => string;
  /** A statement with the columns id, key, title and note (or null): all that match, in no order. */
  found: (ctx: Context, sought: Sought) => Sql;
}

/** A name with the words in it, however either is spelled; `key` is the column that names are compared by. */
export function named(key: Sql, { name }: Sought): Sql {
  return sql`${key} like ${`%${literally(name)}%`}`;
}

/** The same for words that have no such column. */
export function worded(column: Sql, sought: Sought): Sql {
  return named(sql`name_key(${column})`, sought);
}

/** A code or number with the words in it. */
export function coded(column: Sql, { code }: Sought): Sql {
  return sql`upper(${column}) like ${`%${literally(code)}%`}`;
}

/** A phone number with the digits in it, however it was written down. */
export function phoned(column: Sql, { phone }: Sought): Sql {
  if (phone === null) return sql`false`;
  return sql`translate(${column}, '+-()（）－— ', '') like ${`%${phone}%`}`;
}

/** The ids of all that a group finds, for the list of it; null when nothing was typed. */
export async function idsFound(ctx: Context, group: SearchGroup, typed: string): Promise<string[] | null> {
  const sought = readSought(typed);
  if (!sought) return null;
  const rows = await ctx.db.$queryRaw<{ id: string }[]>`select id from (${group.found(ctx, sought)}) found`;
  return idsOf(rows);
}
