import { sql } from "@/lib/db/sql";
import { chinaDate } from "@/lib/domain/base/china-time";
import { addDays } from "@/lib/domain/base/civil-date";
import { workingStates } from "@/lib/domain/projects/project/project";
import { type AreaToday, movedAt } from "../../base/today";
import { planLines } from "../plan-line-list";
import { awardsInHand, soonDays } from "./project-list";
import { upheldInHand } from "./upheld";

const always = { from: null, to: null };

/** What a day should know of the projects that are under way. */
export const projectToday: AreaToday = {
  waits: [
    {
      permission: "project.view",
      words: (count) => `${count} 项服务指标已逾期`,
      at: "desk/projects/lines?state=late",
      rows: (ctx) => sql`
        select due_on::timestamptz as since from (${planLines(ctx, always)}) l where overdue and state = 'late'`,
    },
    {
      permission: "project.view",
      words: (count) => `${count} 个项目 ${soonDays} 天内到期或已过期`,
      at: "desk/projects?counted=endingSoon",
      rows: ({ center, now }) => sql`
        select null::timestamptz as since from projects
         where center_id = ${center.id}::uuid and state::text = any(${[...workingStates]})
           and ends_on <= ${addDays(chinaDate(now), soonDays)}::date`,
    },
    {
      permission: "project.edit",
      words: (count) => `${count} 项直接委托待公示、启动或撤销`,
      at: "desk/projects?counted=awarded",
      rows: (ctx) => sql`
        select ${movedAt(ctx, "project", sql`w.id`)} as since from (${awardsInHand(ctx)}) w`,
    },
    {
      permission: "project.edit",
      words: (count) => `${count} 个项目的异议成立，待处理`,
      at: "desk/projects?counted=opposed",
      rows: (ctx) => sql`
        select min("answeredOn")::timestamptz as since from (${upheldInHand(ctx)}) u group by id`,
    },
    {
      permission: "tranche.view",
      words: (count) => `${count} 期拨付已过预计日期`,
      at: "desk/tranches?late=yes",
      rows: ({ center, now }) => sql`
        select t.due_on::timestamptz as since
          from tranches t join projects p on p.center_id = t.center_id and p.id = t.project_id and p.state <> 'dropped'
         where t.center_id = ${center.id}::uuid and t.due_on < ${chinaDate(now)}::date and t.paid_on is null`,
    },
  ],
  falls: [
    {
      permission: "project.view",
      words: (name) => `项目“${name}”到期`,
      at: (key) => `desk/projects/${key}`,
      rows: ({ center }) => sql`
        select ends_on as day, name, id::text as key from projects
         where center_id = ${center.id}::uuid and state::text = any(${[...workingStates]})`,
    },
    {
      permission: "tranche.view",
      words: (name) => `拨付“${name}”预计日期`,
      at: (key) => `desk/tranches/${key}`,
      rows: ({ center }) => sql`
        select t.due_on as day, p.name || ' ' || t.name as name, t.id::text as key
          from tranches t join projects p on p.center_id = t.center_id and p.id = t.project_id and p.state <> 'dropped'
         where t.center_id = ${center.id}::uuid and t.due_on is not null and t.paid_on is null`,
    },
  ],
};
