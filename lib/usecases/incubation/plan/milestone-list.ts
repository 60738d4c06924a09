import type { Context } from "@/lib/db/context";
import { sql } from "@/lib/db/sql";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { type PageQuery, pageOf } from "@/lib/domain/base/paging";
import { readSought } from "@/lib/domain/base/sought";
import { presentStates } from "@/lib/domain/incubation/incubatee-lifecycle";
import type { MilestoneState } from "@/lib/domain/incubation/plan/milestone";
import type { PlanContent } from "@/lib/domain/incubation/plan/plan";
import { named, worded } from "../../base/search";

export interface MilestoneQuery extends PageQuery {
  /** "overdue": open after its day. */
  state: MilestoneState | "overdue" | null;
  content: PlanContent | null;
  /** Part of its title or of the organization's name, as typed. */
  q: string;
}

export type MilestoneRow = Awaited<ReturnType<typeof listMilestones>>["rows"][number];

interface Found {
  id: string;
  title: string;
  content: PlanContent;
  name: string;
  owner: string;
  dueOn: Date;
  state: MilestoneState;
  overdue: boolean;
}

/** Milestones of agreed plans of organizations that are here, those to come first, as they fall due: one statement for all of them. */
export async function listMilestones(ctx: Context, query: MilestoneQuery) {
  const { center, db, now } = ctx;
  const sought = readSought(query.q);
  const found = await db.$queryRaw<Found[]>`
    select m.id, m.title, m.content::text as content, o.name, m.owner, m.due_on as "dueOn", m.state::text as state,
      m.state = 'open' and m.due_on < ${toUtcMidnight(chinaDate(now))}::date as overdue
      from milestones m
      join incubation_plans p on p.center_id = m.center_id and p.id = m.plan_id and p.state = 'agreed'
      join incubatees i on i.center_id = p.center_id and i.id = p.incubatee_id
      join organizations o on o.center_id = m.center_id and o.id = m.organization_id
     where m.center_id = ${center.id}::uuid and i.state::text = any(${[...presentStates]})
       and (${query.content}::text is null or m.content::text = ${query.content})
       and ${sought ? sql`(${named(sql`o.name_key`, sought)} or ${worded(sql`m.title`, sought)})` : sql`true`}
     order by m.state in ('reached', 'dropped'), m.due_on, m.position, m.id`;
  const is = (state: MilestoneQuery["state"]) => (one: Found) =>
    state === null || (state === "overdue" ? one.overdue : one.state === state);
  const counts = Object.fromEntries(
    (["open", "overdue", "submitted", "reached", "dropped"] as const).map((state) => [
      state,
      found.filter(is(state)).length,
    ]),
  );
  const shown = found.filter(is(query.state));
  const { window, ...listed } = pageOf(shown.length, query);
  const rows = shown
    .slice(window.skip, window.skip + window.take)
    .map((row) => ({ ...row, dueOn: fromUtcMidnight(row.dueOn) }));
  return { ...listed, all: found.length, counts, rows };
}
