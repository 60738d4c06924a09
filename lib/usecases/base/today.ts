import type { Context } from "@/lib/db/context";
import { type Sql, sql } from "@/lib/db/sql";
import type { MemberPermission } from "@/lib/domain/access";
import type { CivilDate } from "@/lib/domain/base/civil-date";

// What each area puts on 今天, as statements and words; oversight/today joins them into one statement of each kind.

interface Line {
  permission: MemberPermission;
}

/** Records in a queue; each waits since a moment (column `since`). */
interface Queue extends Line {
  /** Where they are, as seen from the center. */
  at: string;
  rows: (ctx: Context) => Sql;
}

/** What waits for this person to act. */
export interface Waits extends Queue {
  words: (count: number) => string;
}

/** What does not move on; said once its oldest has stood for some working days. */
export interface Stands extends Queue {
  words: (count: number) => string;
}

/** What came in since the last working day began: a row each. */
export interface CameIn extends Line {
  at: (since: CivilDate) => string;
  words: (count: number) => string;
  rows: (ctx: Context, since: { day: CivilDate; moment: Date }) => Sql;
}

/**
 * What falls on a day: the columns `day`, `name` and `key`; of an organization `organization_id` in the place of `name`,
 * because names are looked up once, for those that are shown.
 */
export interface Falls extends Line {
  ofOrganization?: true;
  words: (name: string) => string;
  at: (key: string) => string;
  rows: (ctx: Context) => Sql;
}

export interface AreaToday {
  waits?: readonly Waits[];
  cameIn?: readonly CameIn[];
  stands?: readonly Stands[];
  falls?: readonly Falls[];
}

/** Since when a record is in its state: by the last entry of its history. */
export function movedAt(ctx: Context, type: string, id: Sql): Sql {
  return sql`(select max(e.at) from audit_entries e
    where e.center_id = ${ctx.center.id}::uuid and e.subject_type = ${type} and e.subject_id = ${id})`;
}
