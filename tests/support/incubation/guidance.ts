import type { Context } from "@/lib/db/context";
import { civilDate } from "@/lib/domain/base/civil-date";
import { offerHours } from "@/lib/usecases/incubation/guidance/hour";

/** An hour of a named mentor; of the days that tests live on it is always to come. */
export const plainHour = {
  personId: null,
  mentor: "贺兰",
  bodyId: null,
  topics: null,
  day: civilDate("2030-03-12"),
  from: "9:00",
  to: "10:00",
  place: "会议室",
  minutes: null,
  weeks: null,
};

/** One hour on offer, by a mentor of this name. */
export async function offeredHour(ctx: Context, mentor: string, change: Partial<typeof plainHour> = {}) {
  await offerHours(ctx, { ...plainHour, mentor, ...change });
  return ctx.db.guidanceHour.findFirstOrThrow({ where: { centerId: ctx.center.id, mentor } });
}
