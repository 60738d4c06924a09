import type { Context } from "@/lib/db/context";
import { planOnce } from "@/lib/db/plan-once";
import { chinaDate } from "@/lib/domain/base/china-time";
import { addDays, type CivilDate, daysBetween, weekOf } from "@/lib/domain/base/civil-date";
import { isWorkingDay, workingDayBefore } from "@/lib/domain/center/calendar";
import { actPlaces, type NavigationPlace } from "@/lib/domain/oversight/act";
import { type NextStep, nextStep } from "@/lib/domain/oversight/next-step";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import { holidaysWithin } from "../center/calendar-day";
import { presentCount } from "../incubation/figures";
import { callsInWork } from "./call-figures";
import { countedLines, datesFrom } from "./today-lines";

/** How much waits for staff, by place of the navigation. */
export type Waiting = Record<NavigationPlace, number>;

export interface Task extends NextStep {
  call: CallKey;
  callName: string;
  noticeId: string | null;
}

type Progress = Awaited<ReturnType<typeof callsInWork>>[number];

/** What each call needs, as one task; `count` is how many records wait in it. */
function tasksOf(calls: readonly Progress[], today: CivilDate): (Task & { count: number })[] {
  return calls.flatMap((call) => {
    const step = nextStep(call, today);
    if (step === null) return [];
    return [
      {
        ...step,
        call: { kind: call.kind, number: call.number },
        callName: call.name,
        noticeId: call.notice?.id ?? null,
        count: countOf(step, call),
      },
    ];
  });
}

function countOf({ act }: NextStep, call: Progress): number {
  if (act === "checkApplications") return call.unchecked;
  return act === "signAgreements" ? call.agreementsWaiting : 1;
}

/** The same tasks as 今天 lists, counted by the place of the navigation where they are done, in one statement. */
export async function countWaiting(ctx: Context): Promise<Waiting> {
  const waiting: Waiting = {
    calls: 0,
    applications: 0,
    reviews: 0,
    notices: 0,
    agreements: 0,
  };
  const tasks = tasksOf(await callsInWork(ctx), chinaDate(ctx.now));
  for (const { act, count } of tasks.filter(({ waiting }) => !waiting)) waiting[actPlaces[act]] += count;
  return waiting;
}

/** What does not move for longer than this many working days is said. */
const patience = 5;
/** For the longest holidays. */
const lookBack = 30;

/**
 * What the day starts with: what is to be done, by its due date; what only needs time; what came in since the last
 * working day began; what stands still; the dates of this week and the next one after it.
 */
export async function getToday(ctx: Context) {
  const today = chinaDate(ctx.now);
  const week = weekOf(today);
  const holidays = await holidaysWithin(ctx, addDays(today, -lookBack), addDays(today, 7));
  const since = workingDayBefore(today, holidays);
  const tasks = tasksOf(await callsInWork(ctx), today).sort(byDue(today));
  const still = workingDayBefore(today, holidays, patience);
  await planOnce(ctx);
  const { waits, cameIn, stands } = await countedLines(ctx, { since, still });
  const dates = await datesFrom(ctx, week[0] ?? today);
  return {
    tasks: tasks.filter(({ waiting }) => !waiting),
    running: tasks.filter(({ waiting }) => waiting),
    waits,
    cameIn,
    since,
    stands,
    week: week.map((day) => ({
      day,
      off: !isWorkingDay(day, holidays),
      holiday: holidays.rest.get(day) ?? null,
      dates: dates.filter((date) => date.day === day),
    })),
    next: dates.find(({ day }) => day > today) ?? null,
    present: await presentCount(ctx),
  };
}

/** What has no date can be done at once: it comes as if it were due today. */
function byDue(today: CivilDate): (one: Task, other: Task) => number {
  return (one, other) =>
    daysBetween(other.due ?? today, one.due ?? today) || one.call.number - other.call.number;
}
