import { sql } from "@/lib/db/sql";
import { chinaDate } from "@/lib/domain/base/china-time";
import { promisedStates } from "@/lib/domain/incubation/service-request";
import type { AreaToday } from "../base/today";

export const incubationToday: AreaToday = {
  waits: [
    {
      permission: "service.handle",
      words: (count) => `${count} 件服务申请待受理`,
      at: "desk/services?state=requested",
      rows: ({ center }) => sql`
        select created_at as since from service_requests
         where center_id = ${center.id}::uuid and state = 'requested'`,
    },
    {
      permission: "service.handle",
      words: (count) => `${count} 件服务已过承诺日期`,
      at: "desk/services?late=yes",
      rows: ({ center, now }) => sql`
        select promised_on as since from service_requests
         where center_id = ${center.id}::uuid and state::text = any(${[...promisedStates]})
           and promised_on < ${chinaDate(now)}::date`,
    },
  ],
  falls: [
    {
      permission: "training.view",
      words: (name) => name,
      at: (training) => `desk/trainings/${training}`,
      rows: ({ center }) => sql`
        select (s.starts_at at time zone 'Asia/Shanghai')::date as day, t.title as name, t.id::text as key
          from training_sessions s join trainings t on t.center_id = s.center_id and t.id = s.training_id
         where s.center_id = ${center.id}::uuid and t.state in ('open', 'closed')`,
    },
  ],
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
