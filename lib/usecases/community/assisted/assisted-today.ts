import type { Context } from "@/lib/db/context";
import { sql } from "@/lib/db/sql";
import { chinaDate } from "@/lib/domain/base/china-time";
import { addDays, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { reviewedWithin } from "@/lib/domain/community/assisted";
import type { AreaToday } from "../../base/today";

/** At the desk: what only a second person can release. */
export const assistedToday: AreaToday = {
  waits: [
    {
      permission: "assistedExport.decide",
      words: (count) => `${count} 份帮扶对象名单的导出待批准`,
      at: "desk/assisted-exports?state=requested",
      rows: ({ center }) => sql`
        select requested_at as since from assisted_exports
         where center_id = ${center.id}::uuid and state = 'requested'`,
    },
  ],
  falls: [],
};

/** In the room of a community: records whose time is up soon, the first to end first. */
export async function assistedToReview({ center, db, now }: Context) {
  const rows = await db.assistedPerson.findMany({
    where: {
      centerId: center.id,
      state: { not: "deleted" },
      keepUntil: { lte: toUtcMidnight(addDays(chinaDate(now), reviewedWithin)) },
    },
    orderBy: [{ keepUntil: "asc" }, { id: "asc" }],
    take: 20,
    select: { id: true, masked: true, number: true, keepUntil: true },
  });
  return rows.map(({ keepUntil, ...row }) => ({ ...row, keepUntil: fromUtcMidnight(keepUntil) }));
}
