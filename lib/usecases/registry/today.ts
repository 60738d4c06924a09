import { sql } from "@/lib/db/sql";
import { chinaDate } from "@/lib/domain/base/china-time";
import { type AreaToday, movedAt } from "../base/today";
import { endingGrades } from "./standing-record";

export const registryToday: AreaToday = {
  waits: [
    {
      permission: "standing.edit",
      words: (count) => `${count} 家组织的等级 90 天内到期`,
      at: "desk/standings?kind=grade&ends=soon",
      rows: endingGrades,
    },
    {
      permission: "activity.confirm",
      words: (count) => `${count} 项活动待确认`,
      at: "desk/activities?state=reported",
      rows: (ctx) => sql`
        select ${movedAt(ctx, "activity", sql`a.id`)} as since from activities a
         where a.center_id = ${ctx.center.id}::uuid and a.state = 'reported'`,
    },
    {
      permission: "census.view",
      words: (count) => `${count} 个社区逾期未确认摸底`,
      at: "desk/censuses?state=running",
      rows: ({ center, now }) => sql`
        select r.due_on as since from census_rounds r
          join places p on p.center_id = r.center_id and p.kind = 'community' and p.archived_at is null
         where r.center_id = ${center.id}::uuid and r.closed_at is null and r.due_on < ${chinaDate(now)}::date
           and not exists (select from census_confirmations c where c.center_id = r.center_id and c.round_id = r.id
             and c.place_id = p.id and c.taken_back_at is null)`,
    },
    {
      permission: "census.view",
      words: (count) => `${count} 条社区反映待核对`,
      at: "desk/censuses/notes?state=open",
      rows: ({ center }) => sql`
        select said_at as since from census_notes where center_id = ${center.id}::uuid and settled_at is null`,
    },
  ],
  stands: [
    {
      permission: "activity.edit",
      words: (count) => `${count} 项活动办完后未上报`,
      at: "desk/activities?state=drafted",
      rows: ({ center }) => sql`
        select held_on as since from activities where center_id = ${center.id}::uuid and state = 'drafted'`,
    },
  ],
  falls: [
    {
      permission: "census.view",
      words: (name) => `${name}截止`,
      at: (id) => `desk/censuses/${id}`,
      rows: ({ center }) => sql`
        select due_on as day, name, id::text as key from census_rounds
         where center_id = ${center.id}::uuid and closed_at is null`,
    },
    {
      permission: "activity.view",
      words: (name) => name,
      at: (id) => `desk/activities/${id}`,
      rows: ({ center }) => sql`
        select held_on as day, title as name, id::text as key from activities
         where center_id = ${center.id}::uuid and state <> 'voided'`,
    },
  ],
};
