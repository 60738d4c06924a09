import type { Context } from "@/lib/db/context";
import { type Sql, sql } from "@/lib/db/sql";
import { admittedStates, type FunnelStage } from "@/lib/domain/recruitment/funnel";

/**
 * Which applications `a` came through a gate: the list behind a figure of the dashboard, which counts them by joins.
 * The formal check counts by its record, because an application may be withdrawn after it passed.
 */
export function cameThrough({ center }: Context, stage: FunnelStage): Sql {
  switch (stage) {
    case "applied":
      return sql`true`;
    case "passed":
      return sql`exists (select from formal_checks k
        where k.center_id = ${center.id}::uuid and k.application_id = a.id and k.verdict = 'passed')`;
    case "admitted":
      return sql`a.state::text = any(${[...admittedStates]})`;
    case "signed":
      return sql`exists (select from agreements g
        where g.center_id = ${center.id}::uuid and g.application_id = a.id and g.state = 'signed')`;
  }
}
