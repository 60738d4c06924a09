import { sql } from "@/lib/db/sql";
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
      permission: "activity.view",
      words: (name) => name,
      at: (id) => `desk/activities/${id}`,
      rows: ({ center }) => sql`
        select held_on as day, title as name, id::text as key from activities
         where center_id = ${center.id}::uuid and state <> 'voided'`,
    },
  ],
};
