import { sql } from "@/lib/db/sql";
import { coded, named, type SearchGroup, worded } from "../base/search";

const agreementSearch: SearchGroup = {
  label: "协议",
  unit: "份",
  permission: "agreement.view",
  at: "desk/agreements",
  opens: (number) => number,
  found: ({ center }, sought) => sql`
    select g.id, g.number as key, coalesce(a.name, o.name) as title, g.number as note
      from agreements g
      left join applications a on a.center_id = g.center_id and a.id = g.application_id
      left join organizations o on o.center_id = g.center_id and o.id = coalesce(g.organization_id, a.organization_id)
     where g.center_id = ${center.id}::uuid and (${coded(sql`g.number`, sought)} or ${named(sql`a.name_key`, sought)}
       or ${named(sql`o.name_key`, sought)} or ${coded(sql`o.credit_code`, sought)} or ${coded(sql`o.filing_number`, sought)})`,
};

export const noticeSearch: SearchGroup = {
  label: "公示",
  unit: "件",
  permission: "notice.view",
  at: "desk/notices",
  searchable: true,
  opens: (id) => id,
  found: ({ center }, sought) => sql`
    select n.id, n.id::text as key, n.title, coalesce(c.name, p.name) as note
      from public_notices n
      left join calls c on c.center_id = n.center_id and c.id = n.call_id
      left join projects p on p.center_id = n.center_id and p.id = n.project_id
     where n.center_id = ${center.id}::uuid
       and (${worded(sql`n.title`, sought)} or ${worded(sql`c.name`, sought)} or ${worded(sql`p.name`, sought)})`,
};

/** By whom it concerns; who objects is not looked for. */
export const objectionSearch: SearchGroup = {
  label: "异议",
  unit: "件",
  permission: "objection.view",
  at: "desk/objections",
  searchable: true,
  opens: (id) => id,
  found: ({ center }, sought) => sql`
    select o.id, o.id::text as key, coalesce(a.name, p.name) || '：第 ' || o.number || ' 号异议' as title, n.title as note
      from objections o
      join public_notices n on n.center_id = o.center_id and n.id = o.notice_id
      left join applications a on a.center_id = o.center_id and a.id = o.application_id
      left join projects p on p.center_id = n.center_id and p.id = n.project_id
     where o.center_id = ${center.id}::uuid
       and (${named(sql`a.name_key`, sought)} or ${worded(sql`p.name`, sought)} or ${worded(sql`n.title`, sought)})`,
};

export const admissionSearch: readonly SearchGroup[] = [agreementSearch, noticeSearch, objectionSearch];
