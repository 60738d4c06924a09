import { sql } from "@/lib/db/sql";
import { coded, named, type SearchGroup, worded } from "../../base/search";

/** By donor too, but never by one that does not want to be named. */
export const resourceSearch: SearchGroup = {
  label: "慈善资源",
  unit: "项",
  permission: "resource.view",
  at: "desk/resources",
  searchable: true,
  opens: (id) => id,
  found: ({ center }, sought) => sql`
    select r.id, r.id::text as key, r.title, r.number as note
      from charity_resources r left join bodies b on b.center_id = r.center_id and b.id = r.donor_id
     where r.center_id = ${center.id}::uuid and (${worded(sql`r.title`, sought)} or ${coded(sql`r.number`, sought)}
       or not r.anonymous and (${worded(sql`coalesce(r.donor_name, '')`, sought)}
         or ${worded(sql`coalesce(b.name, '')`, sought)}))`,
};

export const distributionSearch: SearchGroup = {
  label: "发放",
  unit: "次",
  permission: "distribution.view",
  at: "desk/distributions",
  searchable: true,
  opens: (id) => id,
  found: ({ center }, sought) => sql`
    select d.id, d.id::text as key, r.title, concat_ws('、', o.name, b.name, p.name) as note
      from distributions d
      join charity_resources r on r.center_id = d.center_id and r.id = d.resource_id
      left join organizations o on o.center_id = d.center_id and o.id = d.organization_id
      left join bodies b on b.center_id = d.center_id and b.id = d.body_id
      left join places p on p.center_id = d.center_id and p.id = d.place_id
     where d.center_id = ${center.id}::uuid and (${worded(sql`r.title`, sought)} or ${worded(sql`d.receiver`, sought)}
       or ${named(sql`coalesce(o.name_key, '')`, sought)} or ${worded(sql`coalesce(b.name, '')`, sought)}
       or ${worded(sql`coalesce(p.name, '')`, sought)})`,
};

export const opportunitySearch: SearchGroup = {
  label: "信息对接",
  unit: "条",
  permission: "opportunity.view",
  at: "desk/opportunities",
  searchable: true,
  opens: (id) => id,
  found: ({ center }, sought) => sql`
    select t.id, t.id::text as key, t.title, coalesce(o.name, b.name) as note
      from opportunities t
      left join organizations o on o.center_id = t.center_id and o.id = t.organization_id
      left join bodies b on b.center_id = t.center_id and b.id = t.body_id
     where t.center_id = ${center.id}::uuid and (${worded(sql`t.title`, sought)}
       or ${named(sql`coalesce(o.name_key, '')`, sought)} or ${worded(sql`coalesce(b.name, '')`, sought)})`,
};

export const outcomeSearch: SearchGroup = {
  label: "对接成果",
  unit: "个",
  permission: "outcome.view",
  at: "desk/outcomes",
  searchable: true,
  opens: (id) => id,
  found: ({ center }, sought) => sql`
    select t.id, t.id::text as key, t.title, t.partner as note
      from outcomes t
      left join organizations o on o.center_id = t.center_id and o.id = t.organization_id
      left join bodies b on b.center_id = t.center_id and b.id = t.body_id
     where t.center_id = ${center.id}::uuid and (${worded(sql`t.title`, sought)} or ${worded(sql`t.partner`, sought)}
       or ${named(sql`coalesce(o.name_key, '')`, sought)} or ${worded(sql`coalesce(b.name, '')`, sought)})`,
};

export const honourSearch: SearchGroup = {
  label: "荣誉",
  unit: "项",
  permission: "honour.view",
  at: "desk/honours",
  searchable: true,
  opens: (id) => id,
  found: ({ center }, sought) => sql`
    select h.id, h.id::text as key, h.name as title, h.holder as note
      from honours h
     where h.center_id = ${center.id}::uuid and (${worded(sql`h.name`, sought)} or ${worded(sql`h.holder`, sought)}
       or ${worded(sql`h.awarded_by`, sought)})`,
};

export const givingSearch: readonly SearchGroup[] = [
  resourceSearch,
  distributionSearch,
  opportunitySearch,
  outcomeSearch,
  honourSearch,
];
