import { sql } from "@/lib/db/sql";
import { openAgreementStates } from "@/lib/domain/admission/agreement-lifecycle";
import { type AreaToday, movedAt } from "../base/today";
import { withoutScan } from "./signing/missing-scan";

export const admissionToday: AreaToday = {
  waits: [
    {
      permission: "objection.view",
      words: (count) => `${count} 件异议待答复`,
      at: "desk/objections?state=open",
      rows: ({ center }) => sql`
        select received_on::timestamptz as since from objections
         where center_id = ${center.id}::uuid and state = 'open'`,
    },
  ],
  cameIn: [
    {
      permission: "agreement.view",
      words: (count) => `${count} 份协议双方已签`,
      at: () => "desk/agreements",
      rows: ({ center }, { day }) => sql`
        select 1 from agreements
         where center_id = ${center.id}::uuid and state = 'signed'
           and greatest(organization_signed_on, center_signed_on) >= ${day}::date`,
    },
  ],
  stands: [
    {
      permission: "notice.view",
      words: (count) => `${count} 件公示稿拟好后未发布`,
      at: "desk/notices",
      rows: (ctx) => sql`
        select ${movedAt(ctx, "notice", sql`n.id`)} as since from public_notices n
         where n.center_id = ${ctx.center.id}::uuid and n.state = 'drafted'`,
    },
    {
      permission: "agreement.view",
      words: (count) => `${count} 份协议未签齐`,
      at: "desk/agreements",
      rows: ({ center }) => sql`
        select (select max(n.closed_at) from public_notices n
                 where n.center_id = g.center_id and n.call_id = g.call_id) as since
          from agreements g
         where g.center_id = ${center.id}::uuid and g.state::text = any(${openAgreementStates})`,
    },
    {
      permission: "agreement.view",
      words: (count) => `${count} 份协议缺签署件扫描`,
      at: "desk/agreements/scans",
      rows: (ctx) => sql`select since from (${withoutScan(ctx)}) as without`,
    },
  ],
  falls: [
    {
      permission: "agreement.view",
      words: (name) => `${name}签约期限`,
      at: (number) => `desk/agreements/${number}`,
      rows: ({ center }) => sql`
        select g.expires_on as day, coalesce(a.name, o.name) as name, g.number as key
          from agreements g
          left join applications a on a.center_id = g.center_id and a.id = g.application_id
          left join organizations o on o.center_id = g.center_id and o.id = g.organization_id
         where g.center_id = ${center.id}::uuid and g.expires_on is not null
           and g.state in ('prepared', 'signedByCenter')`,
    },
    {
      permission: "notice.view",
      words: (name) => `${name}公示期满`,
      at: (id) => `desk/notices/${id}`,
      rows: ({ center }) => sql`
        select n.ends_on as day, coalesce(c.name, p.name) as name, n.id::text as key
          from public_notices n
          left join calls c on c.center_id = n.center_id and c.id = n.call_id
          left join projects p on p.center_id = n.center_id and p.id = n.project_id
         where n.center_id = ${center.id}::uuid and n.state = 'published'`,
    },
  ],
};
