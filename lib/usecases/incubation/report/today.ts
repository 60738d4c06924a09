import { sql } from "@/lib/db/sql";
import { chinaDate } from "@/lib/domain/base/china-time";
import { presentStates } from "@/lib/domain/incubation/incubatee-lifecycle";
import { endsWithin } from "@/lib/domain/incubation/incubatee-term";
import type { OwnLine } from "../../base/own-today";
import { type AreaToday, movedAt } from "../../base/today";
import { concerned } from "./period";

/** Reports and the end of terms: what waits, what stands still, and on which day it falls. */
export const reportToday = {
  waits: [
    {
      permission: "report.edit",
      words: (count) => `${count} 份进展报告待回复`,
      at: "desk/reports?state=submitted",
      rows: (ctx) => sql`
        select ${movedAt(ctx, "progressReport", sql`r.id`)} as since from progress_reports r
          join periods p on p.center_id = r.center_id and p.id = r.period_id and p.locked_at is null
         where r.center_id = ${ctx.center.id}::uuid and r.state = 'submitted'`,
    },
    {
      permission: "period.edit",
      words: (count) => `${count} 个报告期已过提交截止，待锁定`,
      at: "desk/periods?state=open",
      rows: ({ center, now }) => sql`
        select p.due_on::timestamptz as since from periods p
         where p.center_id = ${center.id}::uuid and p.locked_at is null and p.due_on < ${chinaDate(now)}::date`,
    },
    {
      permission: "incubatee.edit",
      words: (count) => `${count} 家组织的孵化期 ${endsWithin} 天内期满`,
      at: "desk/incubatees?ends=soon",
      rows: ({ center, now }) => sql`
        select (i.ends_on - ${endsWithin}::int)::timestamptz as since from incubatees i
         where i.center_id = ${center.id}::uuid and i.state::text = any(${[...presentStates]})
           and i.ends_on between ${chinaDate(now)}::date and ${chinaDate(now)}::date + ${endsWithin}::int`,
    },
  ],
  stands: [
    {
      permission: "report.view",
      words: (count) => `${count} 份进展报告逾期未交`,
      at: "desk/reports?state=overdue",
      rows: ({ center, now }) => sql`
        select p.due_on::timestamptz as since from periods p
          join incubatees i on ${concerned}
          left join progress_reports r on r.center_id = p.center_id and r.period_id = p.id and r.incubatee_id = i.id
         where p.center_id = ${center.id}::uuid and p.locked_at is null and p.due_on < ${chinaDate(now)}::date
           and (r.id is null or r.state = 'drafted')`,
    },
  ],
  falls: [
    {
      permission: "report.view",
      words: (name) => `${name}进展报告提交截止`,
      at: (period) => `desk/periods/${period}`,
      rows: ({ center }) => sql`
        select p.due_on as day, p.name, p.id::text as key from periods p
         where p.center_id = ${center.id}::uuid and p.locked_at is null`,
    },
    {
      permission: "incubatee.view",
      words: (name) => `${name}孵化期满`,
      at: (key) => `desk/incubatees/${key}`,
      ofOrganization: true,
      rows: ({ center }) => sql`
        select i.ends_on as day, i.organization_id, i.id::text as key from incubatees i
         where i.center_id = ${center.id}::uuid and i.state::text = any(${[...presentStates]})
           and i.ends_on is not null`,
    },
  ],
} as const satisfies AreaToday;

/** A report that an organization owes: from the last week of its period on, and whenever it came back. */
export const reportOwnLine: OwnLine = {
  words: (name) => `提交${name}进展报告`,
  at: (period) => `reports/${period}`,
  rows: ({ center, scope, now }) => sql`
    select p.name, p.due_on as due, null::text as help, p.id::text as key from periods p
      join incubatees i on ${concerned} and i.organization_id = ${scope.organization}::uuid
      left join progress_reports r on r.center_id = p.center_id and r.period_id = p.id and r.incubatee_id = i.id
     where p.center_id = ${center.id}::uuid and p.locked_at is null
       and (r.state = 'returned' or (p.ends_on - 7 <= ${chinaDate(now)}::date and (r.id is null or r.state = 'drafted')))`,
};
