import { sql } from "@/lib/db/sql";
import { coded, named, phoned, type SearchGroup, worded } from "../base/search";

export const organizationSearch: SearchGroup = {
  label: "社会组织",
  unit: "家",
  permission: "organization.view",
  at: "desk/organizations",
  searchable: true,
  opens: (id) => id,
  found: ({ center }, sought) => sql`
    select id, id::text as key, name as title, coalesce(credit_code, filing_number) as note
      from organizations
     where center_id = ${center.id}::uuid and (${named(sql`name_key`, sought)} or ${worded(sql`founder`, sought)}
       or ${coded(sql`credit_code`, sought)} or ${coded(sql`filing_number`, sought)})`,
};

function persons(label: string, archived: boolean, also?: string): SearchGroup {
  return {
    label,
    unit: "人",
    permission: "person.view",
    at: "desk/persons",
    searchable: true,
    ...(also && { also }),
    opens: (id) => id,
    found: ({ center }, sought) => sql`
      select id, id::text as key, name as title, title as note
        from persons
       where center_id = ${center.id}::uuid and (archived_at is not null) = ${archived}
         and (${named(sql`name_key`, sought)} or ${worded(sql`title`, sought)} or ${phoned(sql`mobile`, sought)})`,
  };
}

export const personSearch = {
  current: persons("人员", false),
  archived: persons("已归档的人员", true, "kept=archived"),
};

export const bodySearch: SearchGroup = {
  label: "单位",
  unit: "家",
  permission: "body.view",
  at: "desk/bodies",
  searchable: true,
  opens: (id) => id,
  found: ({ center }, sought) => sql`
    select id, id::text as key, name as title, contact_name as note
      from bodies
     where center_id = ${center.id}::uuid and (${named(sql`name_key`, sought)} or ${worded(sql`contact_name`, sought)}
       or ${coded(sql`credit_code`, sought)} or ${phoned(sql`contact_phone`, sought)})`,
};

export const placeSearch: SearchGroup = {
  label: "地点",
  unit: "个",
  permission: "place.view",
  at: "desk/places",
  searchable: true,
  opens: (id) => id,
  found: ({ center }, sought) => sql`
    select p.id, p.id::text as key, p.name as title, whole.name as note
      from places p left join places whole on whole.center_id = p.center_id and whole.id = p.parent_id
     where p.center_id = ${center.id}::uuid and ${named(sql`p.name_key`, sought)}`,
};

export const activitySearch: SearchGroup = {
  label: "活动",
  unit: "项",
  permission: "activity.view",
  at: "desk/activities",
  searchable: true,
  opens: (id) => id,
  found: ({ center }, sought) => sql`
    select a.id, a.id::text as key, a.title, a.venue as note
      from activities a
     where a.center_id = ${center.id}::uuid and (${worded(sql`a.title`, sought)} or exists (
       select from activity_organizations l
         join organizations o on o.center_id = l.center_id and o.id = l.organization_id
        where l.center_id = a.center_id and l.activity_id = a.id and ${named(sql`o.name_key`, sought)}))`,
};

export const registrySearch: readonly SearchGroup[] = [
  organizationSearch,
  personSearch.current,
  personSearch.archived,
  bodySearch,
  activitySearch,
  placeSearch,
];
