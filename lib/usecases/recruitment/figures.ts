import type { Context } from "@/lib/db/context";
import { type Sql, sql } from "@/lib/db/sql";
import { admittedStates } from "@/lib/domain/recruitment/funnel";
import { unchecked } from "./check/unchecked";

// The figures of recruitment, for a call `c` of a statement that names the center: each is counted in one place only.

/** One walk through the batch, which may have thousands. */
export const applicationFigures = ({ center }: Context): Sql => sql`
  select count(*)::int as applied,
    count(*) filter (where ${unchecked})::int as unchecked,
    count(*) filter (where state = 'passed')::int as standing,
    count(*) filter (where state = any(${[...admittedStates]}::application_state[]))::int as admitted
  from applications where center_id = ${center.id}::uuid and call_id = c.id`;

/** By the record of the check, because an application may be withdrawn after it passed. */
export const checkFigures = ({ center }: Context): Sql => sql`
  select count(*)::int as passed
  from formal_checks k join applications a on a.center_id = k.center_id and a.id = k.application_id
  where a.center_id = ${center.id}::uuid and a.call_id = c.id and k.verdict = 'passed'`;
