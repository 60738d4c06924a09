import { sql } from "@/lib/db/sql";
import type { OwnLine } from "../base/own-today";

export const admissionOwnToday: readonly OwnLine[] = [
  {
    words: (number) => `签订协议 ${number}`,
    at: () => "record",
    rows: ({ center, scope }) => sql`
      select number as name, expires_on as due, null::text as help, '' as key from agreements
       where center_id = ${center.id}::uuid and organization_id = ${scope.organization}::uuid
         and state in ('prepared', 'signedByCenter')`,
  },
];
