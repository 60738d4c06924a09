import type { Context } from "@/lib/db/context";
import { planOnce } from "@/lib/db/plan-once";
import { type Sql, sql } from "@/lib/db/sql";
import { chinaDate } from "@/lib/domain/base/china-time";
import { type CivilDate, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { admissionOwnToday } from "../admission/own-today";
import type { OwnLine } from "../base/own-today";
import { communityOwnToday } from "../community/today";
import { ownLeavingToday } from "../incubation/own-leaving-today";
import { incubationOwnToday } from "../incubation/own-today";
import { givingOwnToday } from "../projects/giving/giving-today";
import { moneyOwnToday } from "../projects/money/money-today";
import { supervisionOwnToday } from "../projects/supervision/supervision-today";
import { registryOwnToday } from "../registry/own-today";
import { ownPortal } from "./own-portal";

const lines: readonly OwnLine[] = [
  ...admissionOwnToday,
  ...incubationOwnToday,
  ...ownLeavingToday,
  ...registryOwnToday,
  ...moneyOwnToday,
  ...givingOwnToday,
  ...communityOwnToday,
  ...supervisionOwnToday,
];

/** Something that an organization has before it; its address begins at the portal. */
export interface OwnTask {
  words: string;
  at: string;
  /** Null: as soon as possible. */
  due: CivilDate | null;
  /** Who helps with it, where somebody in particular does. */
  help: string | null;
}

interface Row {
  line: number;
  name: string;
  due: Date | null;
  help: string | null;
  key: string;
}

const unionOf = (parts: readonly Sql[]) => parts.reduce((all, part) => sql`${all} union all ${part}`);

/** What an organization has before it: what is overdue, what has no day and can be done at once, then the first due first. */
async function ownTasks(ctx: Context): Promise<OwnTask[]> {
  const parts = lines.map(
    (line, at) => sql`select ${at}::int as line, name, due, help, key from (${line.rows(ctx)}) line`,
  );
  await planOnce(ctx);
  const rows = await ctx.db.$queryRaw<Row[]>`
    select * from (${unionOf(parts)}) tasks
     order by due < ${toUtcMidnight(chinaDate(ctx.now))}::date is true desc, due nulls first, line, name limit 30`;
  return rows.flatMap(({ line, name, due, help, key }) => {
    const told = lines[line];
    return told
      ? [{ words: told.words(name), at: told.at(key), due: due && fromUtcMidnight(due), help }]
      : [];
  });
}

/** The home of an organization's portal: who it is, how it stands, and what comes next. */
export async function getOwnToday(ctx: Context) {
  return { organization: await ownPortal(ctx), tasks: await ownTasks(ctx) };
}
