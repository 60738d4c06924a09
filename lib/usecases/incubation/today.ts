import { sql } from "@/lib/db/sql";
import { chinaDate } from "@/lib/domain/base/china-time";
import { toUtcMidnight } from "@/lib/domain/base/civil-date";
import { presentStates } from "@/lib/domain/incubation/incubatee-lifecycle";
import { type AreaToday, movedAt } from "../base/today";

/** Milestones of agreed plans of organizations that are here, as `m`, with their organizations as `o`. */
const milestones = sql`milestones m
  join incubation_plans p on p.center_id = m.center_id and p.id = m.plan_id and p.state = 'agreed'
  join incubatees i on i.center_id = p.center_id and i.id = p.incubatee_id
    and i.state::text = any(${[...presentStates]})
  join organizations o on o.center_id = m.center_id and o.id = m.organization_id`;

export const incubationToday: AreaToday = {
  waits: [
    {
      permission: "plan.confirm",
      words: (count) => `${count} 个里程碑的成果待确认`,
      at: "desk/milestones?state=submitted",
      rows: (ctx) => sql`
        select ${movedAt(ctx, "milestone", sql`m.id`)} as since from ${milestones}
         where m.center_id = ${ctx.center.id}::uuid and m.state = 'submitted'`,
    },
  ],
  stands: [
    {
      permission: "plan.view",
      words: (count) => `${count} 个里程碑逾期`,
      at: "desk/milestones?state=overdue",
      rows: ({ center, now }) => sql`
        select m.due_on::timestamptz as since from ${milestones}
         where m.center_id = ${center.id}::uuid and m.state = 'open' and m.due_on < ${toUtcMidnight(chinaDate(now))}::date`,
    },
  ],
  falls: [
    {
      permission: "plan.view",
      words: (name) => `${name}的里程碑到期`,
      at: (key) => `desk/milestones/${key}`,
      rows: ({ center }) => sql`
        select m.due_on as day, o.name, m.id::text as key from ${milestones}
         where m.center_id = ${center.id}::uuid and m.state = 'open'`,
    },
  ],
  cameIn: [
    {
      permission: "incubatee.view",
      words: (count) => `${count} 家组织进入孵化`,
      at: () => "desk/incubatees",
      rows: ({ center }, { day }) => sql`
        select 1 from incubatees where center_id = ${center.id}::uuid and started_on >= ${day}::date`,
    },
  ],
};
