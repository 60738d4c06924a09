import type { Context } from "@/lib/db/context";
import { openAgreementStates } from "@/lib/domain/admission/agreement-lifecycle";
import { chinaDate } from "@/lib/domain/base/china-time";
import { type CivilDate, daysBetween } from "@/lib/domain/base/civil-date";
import { type NextStep, nextStep } from "@/lib/domain/oversight/next-step";
import type { CallKey } from "@/lib/domain/recruitment/call-key";
import { cohortEntries } from "../incubation/figures";
import { type CountedCall, countedCalls } from "./call-figures";

/** How much waits for staff, by place of the navigation. */
export interface Waiting {
  calls: number;
  applications: number;
  reviews: number;
  notices: number;
  agreements: number;
}

/** One statement: it runs with every page of the desk. */
export async function countWaiting(ctx: Context): Promise<Waiting> {
  const today = chinaDate(ctx.now);
  const [row] = await ctx.db.$queryRaw<Waiting[]>`
    with center_calls as (
        select id, state, closes_on from calls where center_id = ${ctx.center.id}::uuid),
      unchecked as (
        select call_id from applications where center_id = ${ctx.center.id}::uuid and state = 'submitted'),
      ranked as (select call_id from rankings where center_id = ${ctx.center.id}::uuid),
      center_notices as (
        select call_id, state, ends_on from public_notices where center_id = ${ctx.center.id}::uuid)
    select
      (select count(*)::int from center_calls where state = 'preparing') as calls,
      (select count(*)::int from unchecked) as applications,
      (select count(*)::int from center_calls
        where state = 'reviewing' and id not in (select call_id from ranked)
          or (state = 'closed' or (state = 'recruiting' and closes_on < ${today}::date))
            and id not in (select call_id from unchecked)) as reviews,
      (select count(*)::int from center_notices
        where state = 'drafted' or (state = 'published' and ends_on < ${today}::date))
        + (select count(*)::int from center_calls where state = 'reviewing' and id in (select call_id from ranked)
          and id not in (select call_id from center_notices)) as notices,
      (select count(*)::int from agreements
        where center_id = ${ctx.center.id}::uuid and state::text = any(${openAgreementStates})) as agreements`;
  return row ?? { calls: 0, applications: 0, reviews: 0, notices: 0, agreements: 0 };
}

export interface Task extends NextStep {
  call: CallKey;
  callName: string;
  noticeId: string | null;
}

/** What is to be done, by due date; what only needs time; and a few figures. */
export async function getToday(ctx: Context) {
  const today = chinaDate(ctx.now);
  const calls = await countedCalls(ctx);
  const tasks = calls.flatMap((call) => taskOf(call, nextStep(call, today)));
  const published = calls.filter(({ state }) => state !== "preparing");
  const lastCohort = (await cohortEntries(ctx)).at(-1);
  return {
    tasks: tasks.filter(({ waiting }) => !waiting).sort(byDue(today)),
    waiting: tasks.filter(({ waiting }) => waiting).sort(byDue(today)),
    figures: {
      calls: published.length,
      applications: calls.reduce((total, { applied }) => total + applied, 0),
      /** Ever entered, and the last batch that any entered with. */
      incubatees: lastCohort?.cumulative ?? 0,
      through: lastCohort?.number ?? null,
    },
  };
}

function taskOf(call: CountedCall, step: NextStep | null): Task[] {
  if (step === null) return [];
  return [
    {
      ...step,
      call: { kind: call.kind, number: call.number },
      callName: call.name,
      noticeId: call.notice?.id ?? null,
    },
  ];
}

/** What has no date can be done at once: it comes as if it were due today. */
function byDue(today: CivilDate): (one: Task, other: Task) => number {
  return (one, other) =>
    daysBetween(other.due ?? today, one.due ?? today) || one.call.number - other.call.number;
}
