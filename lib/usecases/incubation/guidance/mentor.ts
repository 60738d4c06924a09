import type { Context } from "@/lib/db/context";
import { invalid, notFound } from "@/lib/domain/base/errors";
import type { Option } from "@/lib/domain/base/form";
import { mentorFaults, type Span } from "@/lib/domain/incubation/guidance/hour";

interface Chosen {
  personId: string | null;
  mentor: string | null;
  bodyId: string | null;
}

const options = (rows: readonly { id: string; name: string }[]) =>
  rows.map(({ id, name }): Option => ({ value: id, label: name }));

/** Whom a form offers as mentors, and the bodies they may speak for. */
export async function mentorOptions({ center, db }: Context) {
  const shown = {
    where: { centerId: center.id, archivedAt: null },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  } as const;
  return {
    personId: options(await db.person.findMany(shown)),
    bodyId: options(await db.body.findMany(shown)),
  };
}

/** The mentor who was chosen or named, with the names as they are now. */
export async function mentorOf({ center, db }: Context, chosen: Chosen) {
  const faults = mentorFaults(chosen);
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const { personId, bodyId } = chosen;
  const person =
    personId === null ? null : await db.person.findFirst({ where: { centerId: center.id, id: personId } });
  const body =
    bodyId === null ? null : await db.body.findFirst({ where: { centerId: center.id, id: bodyId } });
  if (personId !== null && !person) throw notFound("人员");
  if (bodyId !== null && !body) throw notFound("单位");
  const mentor = person?.name ?? chosen.mentor ?? "";
  return { personId, mentor, bodyId, bodyName: body?.name ?? null };
}

/** When a mentor is taken already from a moment on: hours on offer, and guidance agreed on without one. */
export async function takenSpans(
  { center, db }: Context,
  { personId, mentor }: { personId: string | null; mentor: string },
  since: Date,
): Promise<Span[]> {
  const who = personId ? { personId } : { personId: null, mentor };
  const own = { centerId: center.id, ...who, endsAt: { gt: since } };
  const select = { startsAt: true, endsAt: true } as const;
  const hours = await db.guidanceHour.findMany({ where: { ...own, cancelledAt: null }, select });
  const direct = await db.guidance.findMany({
    where: { ...own, hourId: null, state: { in: ["booked", "held"] } },
    select,
  });
  return [...hours, ...direct];
}
