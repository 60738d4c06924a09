import { sql } from "@/lib/db/sql";
import { chinaDate } from "@/lib/domain/base/china-time";
import type { OwnLine } from "../../base/own-today";
import type { AreaToday } from "../../base/today";

export const givingToday: AreaToday = {
  waits: [
    {
      permission: "opportunity.edit",
      words: (count) => `${count} 条组织提交的信息待发布`,
      at: "desk/opportunities?state=reported",
      rows: ({ center }) => sql`
        select created_at as since from opportunities
         where center_id = ${center.id}::uuid and state = 'reported'`,
    },
    {
      permission: "opportunity.edit",
      words: (count) => `${count} 个对中心的回应待答复`,
      at: "desk/opportunities?state=posted",
      rows: ({ center }) => sql`
        select r.created_at as since from opportunity_replies r
          join opportunities t on t.center_id = r.center_id and t.id = r.opportunity_id and t.state = 'posted'
         where r.center_id = ${center.id}::uuid and r.to_id is null and r.state = 'sent'`,
    },
  ],
  falls: [
    {
      permission: "opportunity.view",
      words: (title) => `信息对接“${title}”截止`,
      at: (key) => `desk/opportunities/${key}`,
      rows: ({ center }) => sql`
        select closes_on as day, title as name, id::text as key from opportunities
         where center_id = ${center.id}::uuid and state = 'posted' and closes_on is not null`,
    },
  ],
};

export const givingOwnToday: readonly OwnLine[] = [
  {
    words: (title) => `修改后重新提交“${title}”`,
    at: (key) => `opportunities/${key}`,
    rows: ({ center, scope }) => sql`
      select title as name, null::date as due, null::text as help, id::text as key from opportunities
       where center_id = ${center.id}::uuid and organization_id = ${scope.organization}::uuid and state = 'drafted'`,
  },
  {
    words: (title) => `答复对“${title}”的回应`,
    at: (key) => `opportunities/${key}`,
    rows: ({ center, scope, now }) => sql`
      select t.title as name, t.closes_on as due, null::text as help, t.id::text as key from opportunities t
       where t.center_id = ${center.id}::uuid and t.organization_id = ${scope.organization}::uuid
         and t.state = 'posted' and (t.closes_on is null or t.closes_on >= ${chinaDate(now)}::date)
         and exists (select from opportunity_replies r
           where r.center_id = t.center_id and r.opportunity_id = t.id and r.state = 'sent')`,
  },
];
