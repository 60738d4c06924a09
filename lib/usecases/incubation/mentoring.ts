import type { Context } from "@/lib/db/context";

/**
 * The guidances of the person on record behind an account: those to come, those that wait for their
 * minutes, and the latest that are over, by day.
 */
export async function viewMentoring({ center, db, actor, now }: Context) {
  const mine = await db.guidance.findMany({
    where: { centerId: center.id, person: { centerId: center.id, userId: actor.userId ?? "" } },
    select: {
      id: true,
      topic: true,
      startsAt: true,
      endsAt: true,
      place: true,
      state: true,
      organization: { select: { name: true } },
    },
    orderBy: [{ startsAt: "desc" }, { id: "desc" }],
    take: 60,
  });
  const open = mine.filter(({ state }) => state === "booked").reverse();
  return {
    ahead: open.filter(({ endsAt }) => endsAt > now),
    due: open.filter(({ endsAt }) => endsAt <= now),
    past: mine.filter(({ state }) => state !== "booked"),
  };
}
