import type { Context } from "@/lib/db/context";
import { type Sql, sql } from "@/lib/db/sql";

// The figures of review, for a call `c` of a statement that names the center.

export const panelFigures = ({ center }: Context): Sql => sql`
  select count(*)::int as panelists from panelists where center_id = ${center.id}::uuid and call_id = c.id`;

/** From the seats of the panel, each mark then finding its application: a batch may have thousands, and few are marked. */
export const markFigures = ({ center }: Context): Sql => sql`
  select count(*) filter (where (select a.state from applications a
      where a.center_id = ${center.id}::uuid and a.id = m.application_id) = 'passed')::int as "marksGiven"
  from panelists p join marks m on m.center_id = p.center_id and m.panelist_id = p.id
  where p.center_id = ${center.id}::uuid and p.call_id = c.id and m.status <> 'draft'`;

/** Of those in the race, how many have a conclusion of their appraisal. */
export const appraisalFigures = ({ center }: Context): Sql => sql`
  select count(*)::int as appraised from applications a
  join appraisals p on p.center_id = a.center_id and p.application_id = a.id and p.conclusion is not null
  where a.center_id = ${center.id}::uuid and a.call_id = c.id and a.state = 'passed' and c.method = 'appraisal'`;

/** The ranking is confirmed, or the list of an appraisal. */
export const rankingConfirmed = ({ center }: Context): Sql => sql`
  (exists (select from rankings where center_id = ${center.id}::uuid and call_id = c.id)
    or exists (select from selections where center_id = ${center.id}::uuid and call_id = c.id and method = 'appraisal'))`;
