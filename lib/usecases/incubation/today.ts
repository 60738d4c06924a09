import { sql } from "@/lib/db/sql";
import type { AreaToday } from "../base/today";

export const incubationToday: AreaToday = {
  cameIn: [
    {
      permission: "incubatee.view",
      words: (count) => `${count} 家组织进入孵化`,
      at: () => "desk/incubatees",
      rows: ({ center }, { day }) => sql`
        select 1 from incubatees where center_id = ${center.id}::uuid and started_on >= ${day}::date`,
    },
  ],
};
