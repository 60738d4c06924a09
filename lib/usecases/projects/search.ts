import { sql } from "@/lib/db/sql";
import { coded, named, type SearchGroup, worded } from "../base/search";

export const projectSearch: SearchGroup = {
  label: "项目",
  unit: "个",
  permission: "project.view",
  at: "desk/projects",
  searchable: true,
  opens: (id) => id,
  found: ({ center }, sought) => sql`
    select p.id, p.id::text as key, p.name as title, p.number as note
      from projects p
     where p.center_id = ${center.id}::uuid and (${worded(sql`p.name`, sought)} or ${coded(sql`p.number`, sought)}
       or exists (select from executors e
         left join organizations o on o.center_id = e.center_id and o.id = e.organization_id
         left join bodies b on b.center_id = e.center_id and b.id = e.body_id
        where e.center_id = p.center_id and e.project_id = p.id
          and (${named(sql`o.name_key`, sought)} or ${named(sql`b.name_key`, sought)})))`,
};

export const fundSearch: SearchGroup = {
  label: "资金",
  unit: "笔",
  permission: "fund.view",
  at: "desk/funds",
  searchable: true,
  opens: (id) => id,
  found: ({ center }, sought) => sql`
    select f.id, f.id::text as key, f.name as title, f.document as note
      from funds f
     where f.center_id = ${center.id}::uuid and (${worded(sql`f.name`, sought)} or ${coded(sql`f.document`, sought)})`,
};

export const expenseSearch: SearchGroup = {
  label: "支出",
  unit: "笔",
  permission: "project.view",
  at: "desk/expenses",
  searchable: true,
  opens: (id) => id,
  found: ({ center }, sought) => sql`
    select x.id, x.id::text as key, x.payee as title, x.purpose as note
      from expenses x join projects p on p.center_id = x.center_id and p.id = x.project_id
     where x.center_id = ${center.id}::uuid
       and (${worded(sql`x.payee`, sought)} or ${worded(sql`x.purpose`, sought)} or ${worded(sql`p.name`, sought)}
         or ${coded(sql`p.number`, sought)} or ${coded(sql`x.invoice`, sought)} or ${coded(sql`x.voucher`, sought)})`,
};

export const projectsSearch: readonly SearchGroup[] = [projectSearch, fundSearch, expenseSearch];
