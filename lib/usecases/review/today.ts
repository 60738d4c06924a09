import { sql } from "@/lib/db/sql";
import type { AreaToday } from "../base/today";
import { rankingConfirmed } from "./figures";

export const reviewToday: AreaToday = {
  waits: [
    {
      permission: "appraisal.give",
      words: (count) => `您有 ${count} 份评估意见没有提交`,
      at: "desk/reviews",
      rows: ({ center, actor }) => sql`
        select o.saved_at as since
          from appraisal_opinions o
          join appraisals p on p.center_id = o.center_id and p.id = o.appraisal_id
          join applications a on a.center_id = p.center_id and a.id = p.application_id and a.state = 'passed'
         where o.center_id = ${center.id}::uuid and o.appraiser_id = ${actor.userId}::uuid and o.submitted_at is null`,
    },
    {
      // Of somebody who works at the desk and sits on a panel too.
      permission: "mark.give",
      words: (count) => `您有 ${count} 张打分表未提交`,
      at: "panel",
      rows: ({ center, actor }) => sql`
        select c.review_on as since
          from panelists p
          join experts x on x.center_id = p.center_id and x.id = p.expert_id
          join persons n on n.center_id = x.center_id and n.id = x.person_id
          join calls c on c.center_id = p.center_id and c.id = p.call_id
          join applications a on a.center_id = c.center_id and a.call_id = c.id and a.state = 'passed'
          left join marks m on m.center_id = p.center_id and m.panelist_id = p.id and m.application_id = a.id
         where p.center_id = ${center.id}::uuid and n.user_id = ${actor.userId}::uuid and c.state = 'reviewing'
           and coalesce(m.status::text, 'draft') = 'draft'`,
    },
  ],
  cameIn: [
    {
      permission: "appraisal.view",
      words: (count) => `同事提交了 ${count} 份评估意见`,
      at: () => "desk/reviews",
      rows: ({ center, actor }, { moment }) => sql`
        select 1 from appraisal_opinions
         where center_id = ${center.id}::uuid and submitted_at >= ${moment} and appraiser_id <> ${actor.userId}::uuid`,
    },
    {
      permission: "ranking.view",
      words: (count) => `评审专家提交了 ${count} 张打分表`,
      at: () => "desk/reviews",
      rows: ({ center }, { moment }) => sql`
        select 1 from marks
         where center_id = ${center.id}::uuid and status::text <> 'draft' and locked_at >= ${moment}`,
    },
  ],
  stands: [
    {
      permission: "ranking.view",
      words: (count) => `${count} 个批次的评审没有进展`,
      at: "desk/reviews",
      // An appraised batch need not have a day of its review.
      rows: (ctx) => sql`
        select coalesce(
          greatest(
            (select max(m.saved_at) from panelists p
               join marks m on m.center_id = p.center_id and m.panelist_id = p.id
              where p.center_id = c.center_id and p.call_id = c.id),
            (select max(o.saved_at) from applications a
               join appraisals p on p.center_id = a.center_id and p.application_id = a.id
               join appraisal_opinions o on o.center_id = p.center_id and o.appraisal_id = p.id
              where a.center_id = c.center_id and a.call_id = c.id and c.method = 'appraisal')),
          c.review_on, c.closes_on) as since
          from calls c
         where c.center_id = ${ctx.center.id}::uuid and c.state = 'reviewing' and not ${rankingConfirmed(ctx)}`,
    },
  ],
};
