import { sql } from "@/lib/db/sql";
import { chinaDate } from "@/lib/domain/base/china-time";
import { toUtcMidnight } from "@/lib/domain/base/civil-date";
import { presentStates } from "@/lib/domain/incubation/incubatee-lifecycle";
import { promisedStates } from "@/lib/domain/incubation/service-request";
import { type AreaToday, movedAt } from "../base/today";
import { reportToday } from "./report/today";

/** Milestones of agreed plans of organizations that are here, as `m`. */
const milestones = sql`milestones m
  join incubation_plans p on p.center_id = m.center_id and p.id = m.plan_id and p.state = 'agreed'
  join incubatees i on i.center_id = p.center_id and i.id = p.incubatee_id
    and i.state::text = any(${[...presentStates]})`;

export const incubationToday: AreaToday = {
  waits: [
    ...reportToday.waits,
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
    {
      permission: "plan.confirm",
      words: (count) => `${count} 个里程碑的成果待确认`,
      at: "desk/milestones?state=submitted",
      rows: (ctx) => sql`
        select ${movedAt(ctx, "milestone", sql`m.id`)} as since from ${milestones}
         where m.center_id = ${ctx.center.id}::uuid and m.state = 'submitted'`,
    },
    {
      permission: "exchange.edit",
      words: (count) => `${count} 笔服务交换等中心确认`,
      at: "desk/exchanges?state=proposed&turn=center",
      rows: ({ center }) => sql`
        select created_at as since from exchange_entries
         where center_id = ${center.id}::uuid and state = 'proposed' and center_confirmed_at is null`,
    },
    {
      permission: "exchange.edit",
      words: (count) => `${count} 笔服务交换的依据已作废`,
      at: "desk/exchanges?basis=gone",
      rows: ({ center }) => sql`
        select created_at as since from exchange_entries
         where center_id = ${center.id}::uuid and state <> 'voided' and (activity_id in (
           select id from activities where center_id = ${center.id}::uuid and state = 'voided') or booking_id in (
           select id from bookings where center_id = ${center.id}::uuid and state <> 'booked'))`,
    },
  ],
  stands: [
    ...reportToday.stands,
    {
      permission: "plan.view",
      words: (count) => `${count} 个里程碑逾期`,
      at: "desk/milestones?state=overdue",
      rows: ({ center, now }) => sql`
        select m.due_on::timestamptz as since from ${milestones}
         where m.center_id = ${center.id}::uuid and m.state = 'open' and m.due_on < ${toUtcMidnight(chinaDate(now))}::date`,
    },
  ],
  falls: [
    ...reportToday.falls,
    {
      permission: "venue.view",
      words: (name) => `${name}的入驻位置到期`,
      at: (key) => `desk/allocations/${key}`,
      ofOrganization: true,
      rows: ({ center }) => sql`
        select a.ends_on as day, a.organization_id, a.id::text as key from allocations a
         where a.center_id = ${center.id}::uuid and a.withdrawn_at is null and a.ends_on is not null`,
    },
    {
      permission: "training.view",
      words: (name) => name,
      at: (training) => `desk/trainings/${training}`,
      rows: ({ center }) => sql`
        select (s.starts_at at time zone 'Asia/Shanghai')::date as day, t.title as name, t.id::text as key
          from training_sessions s join trainings t on t.center_id = s.center_id and t.id = s.training_id
         where s.center_id = ${center.id}::uuid and t.state in ('open', 'closed')`,
    },
    {
      permission: "plan.view",
      words: (name) => `${name}的里程碑到期`,
      at: (key) => `desk/milestones/${key}`,
      ofOrganization: true,
      rows: ({ center }) => sql`
        select m.due_on as day, m.organization_id, m.id::text as key from ${milestones}
         where m.center_id = ${center.id}::uuid and m.state = 'open'`,
    },
    {
      permission: "guidance.view",
      words: (name) => `${name}的一对一指导`,
      at: (key) => `desk/guidances/${key}`,
      ofOrganization: true,
      rows: ({ center }) => sql`
        select (g.starts_at at time zone 'Asia/Shanghai')::date as day, g.organization_id, g.id::text as key
          from guidances g
         where g.center_id = ${center.id}::uuid and g.state = 'booked'`,
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
