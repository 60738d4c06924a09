import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { yearOf } from "@/lib/domain/base/civil-date";
import { filedGroups } from "./filing-confirmation";

export interface FilingsToday {
  /** For the community to say what it thinks of. */
  opinion: number;
  /** For the sub-district to decide. */
  decision: number;
  /** Filed groups that nobody has confirmed this year: from January 1 until all are. */
  open: number;
}

/** What of filing waits in the room of a place, in one statement. */
export async function getFilingsToday(ctx: Context): Promise<FilingsToday> {
  const { center, db, now } = ctx;
  const groups = filedGroups(ctx, yearOf(chinaDate(now)));
  const [waits] = await db.$queryRaw<FilingsToday[]>`
    select count(*) filter (where agreed is null)::int as opinion,
      count(*) filter (where agreed is not null)::int as decision,
      (select count(*)::int from ${groups} where g.state = 'open') as open
      from registration_cases
     where center_id = ${center.id}::uuid and kind = 'filing' and state = 'submitted' and place_id is not null`;
  return waits ?? { opinion: 0, decision: 0, open: 0 };
}
