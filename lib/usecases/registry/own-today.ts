import { sql } from "@/lib/db/sql";
import type { OwnLine } from "../base/own-today";

export const registryOwnToday: readonly OwnLine[] = [
  {
    words: (title) => `修改退回的活动“${title}”`,
    at: (activity) => `activities/${activity}`,
    rows: ({ center, scope }) => sql`
      select title as name, null::date as due, null::text as help, id::text as key from activities
       where center_id = ${center.id}::uuid and reporter_id = ${scope.organization}::uuid and state = 'returned'`,
  },
];
