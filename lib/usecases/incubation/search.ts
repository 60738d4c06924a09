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

export const venueSearch: SearchGroup = {
  label: "场地",
  unit: "处",
  permission: "venue.view",
  at: "desk/venues",
  searchable: true,
  opens: (id) => id,
  found: ({ center }, sought) => sql`
    select v.id, v.id::text as key, v.name as title, whole.name as note
      from venues v left join venues whole on whole.center_id = v.center_id and whole.id = v.parent_id
     where v.center_id = ${center.id}::uuid and ${worded(sql`v.name`, sought)}`,
};

export const allocationSearch: SearchGroup = {
  label: "入驻位置",
  unit: "处",
  permission: "venue.view",
  at: "desk/allocations",
  searchable: true,
  opens: (id) => id,
  found: ({ center }, sought) => sql`
    select a.id, a.id::text as key, v.name as title, o.name as note
      from allocations a
      join venues v on v.center_id = a.center_id and v.id = a.venue_id
      join organizations o on o.center_id = a.center_id and o.id = a.organization_id
     where a.center_id = ${center.id}::uuid and (${worded(sql`v.name`, sought)} or ${named(sql`o.name_key`, sought)})`,
};

export const bookingSearch: SearchGroup = {
  label: "预约",
  unit: "次",
  permission: "booking.view",
  at: "desk/bookings/list",
  searchable: true,
  opens: (id) => `../${id}`,
  found: ({ center }, sought) => sql`
    select b.id, b.id::text as key, b.purpose as title, o.name as note
      from bookings b join organizations o on o.center_id = b.center_id and o.id = b.organization_id
     where b.center_id = ${center.id}::uuid and (${worded(sql`b.purpose`, sought)} or ${named(sql`o.name_key`, sought)})`,
};

export const exchangeSearch: SearchGroup = {
  label: "服务交换",
  unit: "笔",
  permission: "exchange.view",
  at: "desk/exchanges",
  searchable: true,
  opens: (id) => id,
  found: ({ center }, sought) => sql`
    select x.id, x.id::text as key, r.name as title, o.name as note
      from exchange_entries x
      join exchange_rules r on r.center_id = x.center_id and r.id = x.rule_id
      join organizations o on o.center_id = x.center_id and o.id = x.organization_id
     where x.center_id = ${center.id}::uuid and (${worded(sql`r.name`, sought)} or ${named(sql`o.name_key`, sought)})`,
};

export const incubationSearch: readonly SearchGroup[] = [
  incubateeSearch,
  cohortSearch,
  venueSearch,
  allocationSearch,
  bookingSearch,
  exchangeSearch,
];
