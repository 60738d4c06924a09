import type { Context } from "@/lib/db/context";

/** The guidances of the person on record behind an account: those to come, and the latest that were, by day. */
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
  const isAhead = ({ state, endsAt }: (typeof mine)[number]) => state === "booked" && endsAt > now;
  return { ahead: mine.filter(isAhead).reverse(), past: mine.filter((one) => !isAhead(one)) };
}
