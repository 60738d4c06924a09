import { sql } from "@/lib/db/sql";
import { presentStates } from "@/lib/domain/incubation/incubatee-lifecycle";
import type { OwnLine } from "../base/own-today";
import { reportOwnLine } from "./report/today";

export const incubationOwnToday: readonly OwnLine[] = [
  reportOwnLine,
  {
    words: (name) => `预约了${name}`,
    at: (key) => `bookings/${key}`,
    rows: ({ center, scope, now }) => sql`
      select v.name, (b.starts_at at time zone 'Asia/Shanghai')::date as due, null::text as help, b.id::text as key
        from bookings b join venues v on v.center_id = b.center_id and v.id = b.venue_id
       where b.center_id = ${center.id}::uuid and b.organization_id = ${scope.organization}::uuid
         and b.state = 'booked' and b.ends_at > ${now} and b.starts_at < ${now}::timestamptz + interval '14 days'`,
  },
  {
    words: (name) => `确认服务交换：${name}`,
    at: (key) => `exchanges/${key}`,
    rows: ({ center, scope }) => sql`
      select r.name, null::date as due, null::text as help, x.id::text as key
        from exchange_entries x join exchange_rules r on r.center_id = x.center_id and r.id = x.rule_id
       where x.center_id = ${center.id}::uuid and x.organization_id = ${scope.organization}::uuid
         and x.state = 'proposed' and x.organization_confirmed_at is null`,
  },
  {
    words: (service) => `确认服务“${service}”已经完成`,
    at: (request) => `services/${request}`,
    rows: ({ center, scope }) => sql`
      select s.name, null::date as due, r.assignee as help, r.id::text as key
        from service_requests r
        join incubation_services s on s.center_id = r.center_id and s.id = r.service_id
       where r.center_id = ${center.id}::uuid and r.organization_id = ${scope.organization}::uuid
         and r.state = 'delivered'`,
  },
  {
    words: (training) => `参加培训“${training}”`,
    at: (training) => `trainings/${training}`,
    rows: ({ center, scope, now }) => sql`
      select t.title as name, min((s.starts_at at time zone 'Asia/Shanghai')::date) as due, null::text as help,
        t.id::text as key
        from enrolments e
        join trainings t on t.center_id = e.center_id and t.id = e.training_id
        join training_sessions s on s.center_id = t.center_id and s.training_id = t.id
       where e.center_id = ${center.id}::uuid and e.organization_id = ${scope.organization}::uuid
         and e.state = 'enrolled' and t.state = 'open' and s.starts_at > ${now}
       group by t.id, t.title`,
  },
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
