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
  {
    words: (title) => `提交“${title}”的成果`,
    at: (key) => `milestones/${key}`,
    rows: ({ center, scope }) => sql`
      select m.title as name, m.due_on as due, p.lead_name as help, m.id::text as key from milestones m
        join incubation_plans p on p.center_id = m.center_id and p.id = m.plan_id and p.state = 'agreed'
       where m.center_id = ${center.id}::uuid and m.organization_id = ${scope.organization}::uuid
         and m.state = 'open'`,
  },
  {
    words: (topic) => `一对一指导：${topic}`,
    at: (key) => `guidances/${key}`,
    rows: ({ center, scope }) => sql`
      select topic as name, (starts_at at time zone 'Asia/Shanghai')::date as due, mentor as help, id::text as key
        from guidances
       where center_id = ${center.id}::uuid and organization_id = ${scope.organization}::uuid
         and state = 'booked'`,
  },
];
