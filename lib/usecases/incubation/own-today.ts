import { sql } from "@/lib/db/sql";
import { presentStates } from "@/lib/domain/incubation/incubatee-lifecycle";
import type { OwnLine } from "../base/own-today";

export const incubationOwnToday: readonly OwnLine[] = [
  {
    words: () => "孵化期满",
    at: () => "record",
    rows: ({ center, scope }) => sql`
      select '' as name, ends_on as due, null::text as help, '' as key from incubatees
       where center_id = ${center.id}::uuid and organization_id = ${scope.organization}::uuid
         and state::text = any(${[...presentStates]}) and ends_on is not null`,
  },
];
