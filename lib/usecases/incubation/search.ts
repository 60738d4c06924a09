import { sql } from "@/lib/db/sql";
import { coded, named, type SearchGroup, worded } from "../base/search";

/** Those that entered, in every batch and state. */
export const incubateeSearch: SearchGroup = {
  label: "在孵组织",
  unit: "家次",
  permission: "incubatee.view",
  at: "desk/incubatees",
  searchable: true,
  opens: (id) => id,
  found: ({ center }, sought) => sql`
    select i.id, i.id::text as key, o.name as title, h.name as note
      from incubatees i
      join organizations o on o.center_id = i.center_id and o.id = i.organization_id
      join cohorts h on h.center_id = i.center_id and h.id = i.cohort_id
      left join agreements g on g.center_id = i.center_id and g.id = i.agreement_id
     where i.center_id = ${center.id}::uuid and (${named(sql`o.name_key`, sought)} or ${coded(sql`o.credit_code`, sought)}
       or ${coded(sql`o.filing_number`, sought)} or ${coded(sql`g.number`, sought)})`,
};

const cohortSearch: SearchGroup = {
  label: "孵化批次",
  unit: "批",
  permission: "cohort.view",
  at: "desk/cohorts",
  opens: (number) => number,
  found: ({ center }, sought) => sql`
    select id, number::text as key, name as title, null as note
      from cohorts where center_id = ${center.id}::uuid and ${worded(sql`name`, sought)}`,
};

export const incubationSearch: readonly SearchGroup[] = [incubateeSearch, cohortSearch];
