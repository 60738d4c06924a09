import type { Context } from "@/lib/db/context";
import { chinaDayStart } from "@/lib/domain/base/china-time";
import { type CivilDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { invalid } from "@/lib/domain/base/errors";
import { parseTimeOfDay } from "@/lib/domain/base/time-of-day";
import { trainingFaults, type WrittenTraining } from "@/lib/domain/incubation/training";
import { drawSlipCode } from "@/lib/io/slip-code";
import { assertSound } from "../service-request";
import { sessionsOf } from "./parts";

interface Session {
  startsAt: Date;
  endsAt: Date;
  place: string;
  teacher: string;
  topic: string | null;
}

/** A time of day that was read before, as the moment it is on a day. */
function momentOf(day: CivilDate, typed: string): Date {
  const [hours = 0, minutes = 0] = (parseTimeOfDay(typed) ?? "").split(":").map(Number);
  return new Date(chinaDayStart(day).getTime() + (hours * 60 + minutes) * 60_000);
}

/** A training as it is stored; refuses what does not go together. */
export function checkedTraining({ sessions, enrolBy, ...data }: WrittenTraining, enrolled = 0) {
  assertSound({
    ...trainingFaults({ sessions, enrolBy }),
    ...(data.seats !== null && data.seats < enrolled && { seats: `已有 ${enrolled} 人报名，名额不能更少。` }),
  });
  return {
    data: { ...data, enrolBy: enrolBy && toUtcMidnight(enrolBy) },
    sessions: sessions
      .map(({ day, from, until, venue: place, ...rest }) => ({
        ...rest,
        place,
        startsAt: momentOf(day, from),
        endsAt: momentOf(day, until),
      }))
      .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime()),
  };
}

/**
 * Makes the sessions of a training those that were written. One keeps its code, which may hang on a wall, when it stays
 * at its time or, of the rest, in its order. A session that somebody came to is neither moved nor taken out.
 */
export async function writeSessions(
  ctx: Context,
  trainingId: string,
  written: readonly Session[],
): Promise<void> {
  const centerId = ctx.center.id;
  const before = await sessionsOf(ctx, trainingId);
  const at = (moment: Date) => before.find(({ startsAt }) => startsAt.getTime() === moment.getTime());
  const kept = new Set(written.map(({ startsAt }) => at(startsAt)?.id));
  const rest = before.filter(({ id }) => !kept.has(id));
  const attended = rest.find((session) => session.attended > 0);
  if (attended)
    throw invalid({
      sessions: `已有 ${attended.attended} 人签到的场次不能改期或删除，请保留它的日期和时间。`,
    });
  const teachers = await teachersOf(ctx, written);
  for (const session of written) {
    const data = { ...session, personId: teachers.get(session.teacher) ?? null };
    const id = (at(session.startsAt) ?? rest.shift())?.id;
    if (id) await ctx.db.trainingSession.updateMany({ where: { centerId, id }, data });
    else
      await ctx.db.trainingSession.create({ data: { centerId, trainingId, code: drawSlipCode(), ...data } });
  }
  await ctx.db.trainingSession.deleteMany({ where: { centerId, id: { in: rest.map(({ id }) => id) } } });
}

/** The people on record who are meant: those of whose name there is only one. */
async function teachersOf(
  { center, db }: Context,
  sessions: readonly Session[],
): Promise<Map<string, string>> {
  const people = await db.person.findMany({
    where: { centerId: center.id, archivedAt: null, name: { in: sessions.map(({ teacher }) => teacher) } },
    select: { id: true, name: true },
  });
  const named = Map.groupBy(people, ({ name }) => name);
  return new Map(
    [...named].flatMap(([name, [one, ...others]]) => (one && others.length === 0 ? [[name, one.id]] : [])),
  );
}
