import { sql } from "@/lib/db/sql";
import type { AreaToday } from "../base/today";
import { foundingKinds } from "./project/project-choice";

/** Agreements on projects that both sides signed, and that are no project yet. */
export const foundingToday: AreaToday = {
  waits: [
    {
      permission: "project.edit",
      words: (count) => `${count} 份已签协议待立项`,
      at: "desk/projects",
      rows: ({ center }) => sql`
        select greatest(g.organization_signed_on, g.center_signed_on)::timestamptz as since from agreements g
          join calls c on c.center_id = g.center_id and c.id = g.call_id
         where g.center_id = ${center.id}::uuid and g.state = 'signed' and c.kind::text = any(${foundingKinds})
           and not exists (select from projects p where p.center_id = g.center_id and p.agreement_id = g.id)`,
    },
  ],
};
