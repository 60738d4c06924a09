import { sql } from "@/lib/db/sql";
import { named, phoned, type SearchGroup, worded } from "../../base/search";

export const teamSearch: SearchGroup = {
  label: "志愿服务队伍",
  unit: "支",
  permission: "team.view",
  at: "desk/teams",
  searchable: true,
  opens: (id) => id,
  found: ({ center }, sought) => sql`
    select t.id, t.id::text as key, t.name as title, coalesce(p.name, '全区') as note
      from volunteer_teams t left join places p on p.center_id = t.center_id and p.id = t.place_id
     where t.center_id = ${center.id}::uuid and (${named(sql`t.name_key`, sought)}
       or ${worded(sql`coalesce(t.leader, '')`, sought)} or ${named(sql`coalesce(p.name_key, '')`, sought)})`,
};

export const volunteerSearch: SearchGroup = {
  label: "志愿者",
  unit: "人",
  permission: "volunteer.view",
  at: "desk/volunteers",
  searchable: true,
  opens: (id) => id,
  found: ({ center }, sought) => sql`
    select v.id, v.id::text as key, v.name as title, null as note
      from volunteers v
     where v.center_id = ${center.id}::uuid and (${named(sql`v.name_key`, sought)}
       or ${phoned(sql`coalesce(v.phone, '')`, sought)})`,
};

export const partnershipSearch: SearchGroup = {
  label: "报到共建",
  unit: "项",
  permission: "partnership.view",
  at: "desk/partnerships",
  searchable: true,
  opens: (id) => id,
  found: ({ center }, sought) => sql`
    select r.id, r.id::text as key, coalesce(o.name, b.name) as title, p.name as note
      from partnerships r
      join places p on p.center_id = r.center_id and p.id = r.place_id
      left join organizations o on o.center_id = r.center_id and o.id = r.organization_id
      left join bodies b on b.center_id = r.center_id and b.id = r.body_id
     where r.center_id = ${center.id}::uuid and (${named(sql`coalesce(o.name_key, '')`, sought)}
       or ${worded(sql`coalesce(b.name, '')`, sought)} or ${named(sql`p.name_key`, sought)})`,
};

export const peopleSearch: readonly SearchGroup[] = [teamSearch, volunteerSearch, partnershipSearch];
