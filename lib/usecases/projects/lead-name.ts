import { sql } from "@/lib/db/sql";

/** The name of who leads a project, an organization or another body; null where nobody does. The project is `p`. */
export const leadName = sql`
  (select coalesce(o.name, b.name) from executors e
     left join organizations o on o.center_id = e.center_id and o.id = e.organization_id
     left join bodies b on b.center_id = e.center_id and b.id = e.body_id
    where e.center_id = p.center_id and e.project_id = p.id and e.lead)`;
