import { sql } from "@/lib/db/sql";
import { callAddress } from "@/lib/domain/recruitment/call/call-key";
import type { AreaToday, Falls } from "../base/today";
import { answered } from "./check/unchecked";

/** A day of a published call, by its column. */
function ofCall(words: Falls["words"], column: "opens_on" | "closes_on" | "review_on"): Falls {
  // A window that closes within a day says when: "第四批招募 17:00 ".
  const closing = sql`name || '招募' || case closes_at when '23:59' then '' else ' ' || closes_at || ' ' end`;
  const days = { opens_on: sql`opens_on`, closes_on: sql`closes_on`, review_on: sql`review_on` };
  return {
    permission: "call.view",
    words,
    at: (key) => `desk/calls/${callAddress(key)}`,
    rows: ({ center }) => sql`
      select ${days[column]} as day, ${column === "closes_on" ? closing : sql`name`} as name, kind::text || ' ' || number as key from calls
       where center_id = ${center.id}::uuid and state::text <> 'preparing' and ${days[column]} is not null`,
  };
}

export const recruitmentToday: AreaToday = {
  waits: [
    {
      permission: "application.check",
      words: (count) => `${count} 份申请已补正，待初审`,
      at: "desk/applications?hand=answered",
      rows: ({ center }) => sql`
        select (select max(n.ended_at) from corrections n
          where n.center_id = a.center_id and n.application_id = a.id and n.state = 'answered') as since
          from applications a where a.center_id = ${center.id}::uuid and ${answered}`,
    },
  ],
  cameIn: [
    {
      permission: "application.view",
      words: (count) => `收到 ${count} 份申请`,
      at: (since) => `desk/applications?since=${since}`,
      rows: ({ center }, { moment }) => sql`
        select 1 from applications where center_id = ${center.id}::uuid and submitted_at >= ${moment}`,
    },
  ],
  stands: [
    {
      permission: "application.view",
      words: (count) => `${count} 份申请提交后未初审`,
      at: "desk/applications?state=submitted",
      rows: ({ center }) => sql`
        select submitted_at as since from applications
         where center_id = ${center.id}::uuid and state = 'submitted'`,
    },
    {
      permission: "application.view",
      words: (count) => `${count} 份申请受理后没有初审结论`,
      at: "desk/applications?state=accepted",
      rows: ({ center }) => sql`
        select coalesce(accepted_at, submitted_at) as since from applications
         where center_id = ${center.id}::uuid and state = 'accepted'`,
    },
  ],
  falls: [
    ofCall((name) => `${name}招募开始`, "opens_on"),
    ofCall((name) => `${name}截止`, "closes_on"),
    ofCall((name) => `${name}评审会`, "review_on"),
  ],
};
