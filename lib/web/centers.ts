import { database } from "@/lib/db/client";
import { literally } from "@/lib/db/literally";
import { sql } from "@/lib/db/sql";
import { chinaDate } from "@/lib/domain/base/china-time";
import type { CivilDate } from "@/lib/domain/base/civil-date";
import type { Listed } from "@/lib/domain/base/paging";
import { cleanName } from "@/lib/domain/base/text-input";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import { type CallWindow, callWindow, isRunOut } from "@/lib/domain/recruitment/call/call-phase";
import { env } from "@/lib/env";
import { asRefusal } from "./refusal";
import { nowOn } from "./visit";

/** A center by which a person finds it. */
export interface NamedCenter {
  id: string;
  slug: string;
  name: string;
}

/** The centers of these memberships, and none other. */
export async function centersOf(memberships: readonly { centerId: string }[]): Promise<NamedCenter[]> {
  if (memberships.length === 0) return [];
  return database().center.findMany({
    where: { id: { in: memberships.map(({ centerId }) => centerId) } },
    select: { id: true, slug: true, name: true },
    orderBy: { slug: "asc" },
  });
}

/** A call that takes applications now or will soon, as the database gives it. */
interface StoredCall extends CallKey, CallWindow {
  title: string;
  state: "recruiting";
}

export type OpenCall = StoredCall & ReturnType<typeof callWindow>;

export interface CenterLine extends NamedCenter {
  bureau: string;
  /** Null when they cannot be read now. */
  calls: OpenCall[] | null;
}

/** With the day in this center. */
type StoredLine = Omit<CenterLine, "calls"> & { today: CivilDate; calls: StoredCall[] | null };

/** A call may have run out within the day, by the clock of its center. */
function lineOf({ today, calls, ...line }: StoredLine): CenterLine {
  const now = nowOn(today);
  const open = calls?.filter((call) => !isRunOut(call, now));
  return { ...line, calls: open?.map((call) => ({ ...call, ...callWindow(call, now) })) ?? null };
}

const size = 20;

/**
 * The centers whose name, bureau or address has these words, by name, with what is open in each: one statement,
 * however many centers there are. Where the calls of one of them cannot be read the centers are still named: their
 * own pages may answer.
 */
export async function findCenters(query: { q: string; page: number }): Promise<Listed<CenterLine>> {
  try {
    return await centerLines(query, true);
  } catch (fault) {
    asRefusal("/, asking for open calls", fault); // into the log: one line of a database that is away
    return centerLines(query, false);
  }
}

async function centerLines({ q, page }: { q: string; page: number }, withCalls: boolean) {
  const words = `%${literally(cleanName(q))}%`;
  const [found] = await database().$queryRaw<{ total: number; page: number; rows: StoredLine[] }[]>`
    with found as materialized (
      select id, slug, name, bureau, case when ${env().DEMO} then demo_today end as demo_today
      from centers where name ilike ${words} or bureau ilike ${words} or address ilike ${words}
    ),
    counted as (
      select count(*)::int as total, greatest(1, least(${page}::int, ceil(count(*) / ${size}::numeric)::int)) as page from found
    ),
    shown as (
      select id, slug, name, bureau, coalesce(demo_today, ${chinaDate(new Date())}::date) as today
      from found order by name, slug limit ${size} offset (select (page - 1) * ${size} from counted)
    )
    select total, page, (
      select coalesce(json_agg(json_build_object('id', id, 'slug', slug, 'name', name, 'bureau', bureau, 'today', today,
        'calls', ${withCalls ? sql`open_calls(id, today)` : sql`null::json`}) order by name, slug), '[]') from shown
    ) as rows from counted`;
  if (!found) throw new Error("a statement that counts answered nothing");
  return { ...found, rows: found.rows.map(lineOf), pageCount: Math.max(1, Math.ceil(found.total / size)) };
}
