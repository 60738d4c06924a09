import type { Context } from "@/lib/db/context";
import { type Sql, sql } from "@/lib/db/sql";
import { admittedStates } from "@/lib/domain/recruitment/funnel";

// The figures of review, for a call `c` of a statement that names the center.

export const panelFigures = ({ center }: Context): Sql => sql`
  select count(*)::int as panelists from panelists where center_id = ${center.id}::uuid and call_id = c.id`;

export const markFigures = ({ center }: Context): Sql => sql`
  select count(*)::int as "marksGiven"
  from marks m join applications a on a.center_id = m.center_id and a.id = m.application_id
  where a.center_id = ${center.id}::uuid and a.call_id = c.id and a.state = 'passed' and m.status <> 'draft'`;

export const outcomeFigures = ({ center }: Context): Sql => sql`
  select count(*)::int as admitted from applications
  where center_id = ${center.id}::uuid and call_id = c.id and state::text = any(${[...admittedStates]})`;

export const rankingConfirmed = ({ center }: Context): Sql => sql`
  exists (select from rankings where center_id = ${center.id}::uuid and call_id = c.id)`;
