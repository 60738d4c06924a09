import type { Context } from "@/lib/db/context";
import { type Sql, sql } from "@/lib/db/sql";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import type { RegistrationState, RegistrationWait } from "@/lib/domain/incubation/registration";
import { stepsOf } from "@/lib/domain/incubation/registration-step";
import { legalFormOf } from "./case";

export interface RegistrationQuery extends PageQuery {
  state: RegistrationState | null;
  waits: RegistrationWait | null;
}

export type RegistrationRow = Awaited<ReturnType<typeof listRegistrations>>["rows"][number];

/** Cases with a step that the organization says is met and the desk has not looked at, as `since` and `id`. */
export function casesToCheck({ center }: Context): Sql {
  return sql`
    select c.id, max((s.value->>'claimedOn')::date) as since
      from registration_cases c cross join jsonb_array_elements(c.steps) s
     where c.center_id = ${center.id}::uuid and c.state = 'preparing'
       and s.value->>'claimedOn' is not null and s.value->>'metOn' is null
     group by c.id`;
}

async function waitingCases(ctx: Context, waits: RegistrationWait | null) {
  if (waits === "late")
    return { state: "submitted" as const, dueOn: { lt: toUtcMidnight(chinaDate(ctx.now)) } };
  if (waits === null) return {};
  const found = await ctx.db.$queryRaw<{ id: string }[]>`${casesToCheck(ctx)}`;
  return { id: { in: found.map(({ id }) => id) } };
}

/** One page of the cases, the latest first. */
export async function listRegistrations(ctx: Context, query: RegistrationQuery) {
  const { center, db } = ctx;
  const own = { centerId: center.id, ...(await waitingCases(ctx, query.waits)) };
  const groups = await db.registrationCase.groupBy({ by: ["state"], where: own, _count: true });
  const { window, ...listed } = countedPage(groups, query);
  const found = await db.registrationCase.findMany({
    where: { AND: [own, query.state ? { state: query.state } : {}] },
    include: { organization: { select: { name: true } } },
    orderBy: [{ openedOn: "desc" }, { id: "desc" }],
    ...window,
  });
  const rows = found.map(
    ({ id, kind, form, state, fastTrack, steps, openedOn, submittedOn, paper, organization }) => {
      const all = stepsOf(steps);
      return {
        ...{ id, kind, state, fastTrack, paper, name: organization.name, legalForm: legalFormOf(form) },
        met: all.filter(({ metOn }) => metOn !== null).length,
        of: all.length,
        openedOn: fromUtcMidnight(openedOn),
        submittedOn: submittedOn && fromUtcMidnight(submittedOn),
      };
    },
  );
  return { ...listed, rows };
}
