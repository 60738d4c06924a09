import type { Context } from "@/lib/db/context";
import { chinaDayStart } from "@/lib/domain/base/china-time";
import type { CivilDate } from "@/lib/domain/base/civil-date";

interface TakenHours {
  startsAt: Date;
  endsAt: Date;
}

/**
 * When a room is taken, whoever has it, from the beginning of one day to the beginning of another. Within the scope of an
 * organization nothing else of the bookings of others can be read.
 */
export function takenHours(
  { db }: Context,
  { venueId, from, to }: { venueId: string; from: CivilDate; to: CivilDate },
): Promise<TakenHours[]> {
  return db.$queryRaw<TakenHours[]>`
    select starts_at as "startsAt", ends_at as "endsAt"
      from taken_hours(${chinaDayStart(from)}::timestamptz, ${chinaDayStart(to)}::timestamptz)
     where venue_id = ${venueId}::uuid order by starts_at`;
}
