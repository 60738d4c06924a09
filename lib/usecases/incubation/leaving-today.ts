import { sql } from "@/lib/db/sql";
import { chinaDate } from "@/lib/domain/base/china-time";
import { type AreaToday, movedAt } from "../base/today";
import { casesToCheck } from "./registration/case-list";

// What the roads to registration, to graduation and out of the house ask of the desk.

export const leavingToday: AreaToday = {
  waits: [
    {
      permission: "registration.edit",
      words: (count) => `${count} 件登记备案申请待受理`,
      at: "desk/registrations?state=requested",
      rows: ({ center }) => sql`
        select opened_on::timestamptz as since from registration_cases
         where center_id = ${center.id}::uuid and state = 'requested'`,
    },
    {
      permission: "registration.edit",
      words: (count) => `${count} 件登记备案有事项待核对`,
      at: "desk/registrations?waits=check",
      rows: (ctx) => sql`select since::timestamptz as since from (${casesToCheck(ctx)}) claimed`,
    },
    {
      permission: "registration.view",
      words: (count) => `${count} 件登记备案已过绿色通道时限`,
      at: "desk/registrations?waits=late",
      rows: ({ center, now }) => sql`
        select due_on::timestamptz as since from registration_cases
         where center_id = ${center.id}::uuid and state = 'submitted' and due_on < ${chinaDate(now)}::date`,
    },
    {
      permission: "graduation.edit",
      words: (count) => `${count} 件出壳评估等面谈`,
      at: "desk/graduations?state=selfScored",
      rows: (ctx) => sql`
        select ${movedAt(ctx, "graduation", sql`g.id`)} as since from graduation_assessments g
         where g.center_id = ${ctx.center.id}::uuid and g.state = 'selfScored'`,
    },
    {
      permission: "graduation.edit",
      words: (count) => `${count} 件出壳评估待派发第三方评审`,
      at: "desk/graduations?waits=assign",
      rows: (ctx) => sql`
        select ${movedAt(ctx, "graduation", sql`g.id`)} as since from graduation_assessments g
         where g.center_id = ${ctx.center.id}::uuid and g.state = 'interviewed'
           and not exists (select from evaluations e where e.center_id = g.center_id
             and e.graduation_id = g.id and e.state <> 'withdrawn')`,
    },
    {
      permission: "graduation.edit",
      words: (count) => `${count} 件第三方评审待核收`,
      at: "desk/graduations?waits=accept",
      rows: ({ center }) => sql`
        select submitted_at as since from evaluations
         where center_id = ${center.id}::uuid and stage = 'graduation' and state = 'submitted'`,
    },
    {
      permission: "graduation.edit",
      words: (count) => `${count} 件出壳评估待作出结果`,
      at: "desk/graduations?state=reviewed",
      rows: (ctx) => sql`
        select ${movedAt(ctx, "graduation", sql`g.id`)} as since from graduation_assessments g
         where g.center_id = ${ctx.center.id}::uuid and g.state = 'reviewed'`,
    },
    {
      permission: "graduation.edit",
      words: (count) => `${count} 份出壳证书待发放`,
      at: "desk/graduations?waits=certificate",
      rows: ({ center }) => sql`
        select decided_on::timestamptz as since from graduation_assessments
         where center_id = ${center.id}::uuid and state = 'decided' and result = 'graduate'
           and certificate_given_on is null`,
    },
    {
      permission: "incubatee.end",
      words: (count) => `${count} 份清退告知待作出决定`,
      at: "desk/incubatees?eviction=decide",
      rows: ({ center, now }) => sql`
        select coalesce(stated_at, answer_by::timestamptz) as since from eviction_notices
         where center_id = ${center.id}::uuid and withdrawn_at is null and decided_on is null
           and (statement is not null or answer_by < ${chinaDate(now)}::date)`,
    },
    {
      permission: "handover.edit",
      words: (count) => `${count} 份交接清单逾期`,
      at: "desk/handovers?state=late",
      rows: ({ center, now }) => sql`
        select due_on::timestamptz as since from handovers
         where center_id = ${center.id}::uuid and settled_on is null and archived_at is null
           and due_on < ${chinaDate(now)}::date`,
    },
  ],
  stands: [
    {
      permission: "registration.view",
      words: (count) => `${count} 件登记备案提交后没有结果`,
      at: "desk/registrations?state=submitted",
      rows: ({ center }) => sql`
        select submitted_on::timestamptz as since from registration_cases
         where center_id = ${center.id}::uuid and state = 'submitted'`,
    },
    {
      permission: "graduation.view",
      words: (count) => `${count} 件出壳评估待组织自评`,
      at: "desk/graduations?state=requested",
      rows: ({ center }) => sql`
        select requested_on::timestamptz as since from graduation_assessments
         where center_id = ${center.id}::uuid and state = 'requested'`,
    },
    {
      permission: "graduation.view",
      words: (count) => `${count} 件第三方评审逾期未交`,
      at: "desk/graduations?waits=handIn",
      rows: ({ center, now }) => sql`
        select due_on::timestamptz as since from evaluations
         where center_id = ${center.id}::uuid and stage = 'graduation' and state in ('assigned', 'running')
           and due_on < ${chinaDate(now)}::date`,
    },
  ],
  falls: [
    {
      permission: "registration.view",
      words: (name) => `${name}的绿色通道到期`,
      at: (key) => `desk/registrations/${key}`,
      ofOrganization: true,
      rows: ({ center }) => sql`
        select c.due_on as day, c.organization_id, c.id::text as key from registration_cases c
         where c.center_id = ${center.id}::uuid and c.state = 'submitted' and c.due_on is not null`,
    },
    {
      permission: "graduation.view",
      words: (name) => `${name}的第三方评审到期`,
      at: (key) => `desk/graduations/${key}`,
      ofOrganization: true,
      rows: ({ center }) => sql`
        select e.due_on as day, e.evaluee_id as organization_id, e.graduation_id::text as key from evaluations e
         where e.center_id = ${center.id}::uuid and e.state in ('assigned', 'running')
           and e.graduation_id is not null`,
    },
    {
      permission: "incubatee.view",
      words: (name) => `${name}的陈述申辩截止`,
      at: (key) => `desk/incubatees/${key}/eviction`,
      ofOrganization: true,
      rows: ({ center }) => sql`
        select e.answer_by as day, e.organization_id, e.incubatee_id::text as key from eviction_notices e
         where e.center_id = ${center.id}::uuid and e.withdrawn_at is null and e.decided_on is null
           and e.statement is null`,
    },
    {
      permission: "handover.view",
      words: (name) => `${name}的交接到期`,
      at: (key) => `desk/handovers/${key}`,
      ofOrganization: true,
      rows: ({ center }) => sql`
        select h.due_on as day, h.organization_id, h.incubatee_id::text || '/' || h.direction::text as key from handovers h
         where h.center_id = ${center.id}::uuid and h.settled_on is null and h.archived_at is null`,
    },
    {
      permission: "incubatee.view",
      words: (name) => `${name}的跟踪服务到期`,
      at: (key) => `desk/incubatees/${key}`,
      ofOrganization: true,
      rows: ({ center }) => sql`
        select i.after_care_until as day, i.organization_id, i.id::text as key from incubatees i
         where i.center_id = ${center.id}::uuid and i.after_care_until is not null`,
    },
  ],
};
