import type { Context } from "@/lib/db/context";

export interface RoomWaits {
  /** Teams of the place that were called out and have not been heard of. */
  unanswered: number;
  /** Exports of the list that were released to this person and end within a day. */
  released: number;
}

/** What else waits in the room of a place: one statement. */
export async function getRoomWaits({ center, db, actor, now }: Context): Promise<RoomWaits> {
  const [waits] = await db.$queryRaw<RoomWaits[]>`
    select
      (select count(*)::int from mobilizations m
        join mobilization_answers a on a.center_id = m.center_id and a.mobilization_id = m.id and a.answer = 'none'
       where m.center_id = ${center.id}::uuid and m.ended_at is null) as unanswered,
      (select count(*)::int from assisted_exports
       where center_id = ${center.id}::uuid and state = 'approved' and expires_at > ${now}
         and requested_by_id = ${actor.userId ?? null}::uuid) as released`;
  return waits ?? { unanswered: 0, released: 0 };
}
