import { sql } from "@/lib/db/sql";
import { chinaDate } from "@/lib/domain/base/china-time";
import type { OwnLine } from "../base/own-today";

// What the roads to registration and to graduation, and the way out, ask of the organization.

export const ownLeavingToday: readonly OwnLine[] = [
  {
    words: (count) => `登记备案还有 ${count} 项要准备`,
    at: () => "registration",
    rows: ({ center, scope }) => sql`
      select count(*)::text as name, null::date as due, null::text as help, '' as key
        from registration_cases c cross join jsonb_array_elements(c.steps) s
       where c.center_id = ${center.id}::uuid and c.organization_id = ${scope.organization}::uuid
         and c.state = 'preparing' and s.value->>'metOn' is null and s.value->>'claimedOn' is null
       group by c.id`,
  },
  {
    words: () => "登记备案等结果，绿色通道时限",
    at: () => "registration",
    rows: ({ center, scope }) => sql`
      select '' as name, due_on as due, null::text as help, '' as key from registration_cases
       where center_id = ${center.id}::uuid and organization_id = ${scope.organization}::uuid
         and state = 'submitted' and due_on is not null`,
  },
  {
    words: () => "填写并提交出壳评估自评",
    at: () => "graduation",
    rows: ({ center, scope }) => sql`
      select '' as name, null::date as due, null::text as help, '' as key from graduation_assessments
       where center_id = ${center.id}::uuid and organization_id = ${scope.organization}::uuid
         and state = 'requested'`,
  },
  {
    words: () => "到中心领取出壳证书",
    at: () => "graduation",
    rows: ({ center, scope }) => sql`
      select '' as name, null::date as due, null::text as help, '' as key from graduation_assessments
       where center_id = ${center.id}::uuid and organization_id = ${scope.organization}::uuid
         and state = 'decided' and result = 'graduate' and certificate_given_on is null`,
  },
  {
    words: () => "对清退告知提交陈述和申辩",
    at: () => "record/eviction",
    rows: ({ center, scope, now }) => sql`
      select '' as name, answer_by as due, null::text as help, '' as key from eviction_notices
       where center_id = ${center.id}::uuid and organization_id = ${scope.organization}::uuid
         and statement is null and withdrawn_at is null and decided_on is null
         and answer_by >= ${chinaDate(now)}::date`,
  },
  {
    words: () => "与中心办结退出交接",
    at: () => "record/handover",
    rows: ({ center, scope }) => sql`
      select '' as name, due_on as due, null::text as help, '' as key from handovers
       where center_id = ${center.id}::uuid and organization_id = ${scope.organization}::uuid
         and direction = 'moveOut' and settled_on is null and archived_at is null`,
  },
  {
    words: () => "跟踪服务到期",
    at: () => "record",
    rows: ({ center, scope, now }) => sql`
      select '' as name, after_care_until as due, null::text as help, '' as key from incubatees
       where center_id = ${center.id}::uuid and organization_id = ${scope.organization}::uuid
         and after_care_until >= ${chinaDate(now)}::date`,
  },
];
