import { sql } from "@/lib/db/sql";
import { admittedStates } from "@/lib/domain/recruitment/funnel";

// The figures of review, for a call `c` of a statement.

export const panelFigures = sql`
  select count(*)::int as panelists from panelists where center_id = c.center_id and call_id = c.id`;

export const markFigures = sql`
  select count(*)::int as "marksGiven"
  from marks m join applications a on a.center_id = m.center_id and a.id = m.application_id
  where a.center_id = c.center_id and a.call_id = c.id and a.state = 'passed' and m.status <> 'draft'`;

export const outcomeFigures = sql`
  select count(*)::int as admitted from applications
  where center_id = c.center_id and call_id = c.id and state::text = any(${[...admittedStates]})`;

export const rankingConfirmed = sql`
  exists (select from rankings where center_id = c.center_id and call_id = c.id)`;
