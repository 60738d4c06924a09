import { sql } from "@/lib/db/sql";
import { type AreaToday, movedAt } from "../base/today";
import { foundingKinds } from "./project/project-choice";

/** Agreements that a selection for projects led to, and that are no project yet. */
export const foundingToday: AreaToday = {
  waits: [
    {
      permission: "project.edit",
      words: (count) => `${count} 份项目协议待立项`,
      at: "desk/projects",
      rows: (ctx) => sql`
        select ${movedAt(ctx, "agreement", sql`g.id`)} as since from agreements g
          join calls c on c.center_id = g.center_id and c.id = g.call_id
         where g.center_id = ${ctx.center.id}::uuid and g.state <> 'voided' and c.kind::text = any(${foundingKinds})
           and not exists (select from projects p where p.center_id = g.center_id and p.agreement_id = g.id)`,
    },
  ],
};
