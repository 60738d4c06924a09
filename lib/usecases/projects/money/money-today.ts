import { sql } from "@/lib/db/sql";
import { chinaDate } from "@/lib/domain/base/china-time";
import type { OwnLine } from "../../base/own-today";
import { type AreaToday, movedAt } from "../../base/today";

/** Payments, expenses, reports, changes and refunds of projects: what waits, what stands still, what falls on a day. */
export const moneyToday: AreaToday = {
  waits: [
    {
      permission: "tranche.check",
      words: (count) => `${count} 期拨付申请待审核`,
      at: "desk/tranches?state=requested",
      rows: (ctx) => sql`
        select ${movedAt(ctx, "tranche", sql`t.id`)} as since from tranches t
         where t.center_id = ${ctx.center.id}::uuid and t.state = 'requested'`,
    },
    {
      permission: "tranche.pay",
      words: (count) => `${count} 期拨付已审批，待拨付`,
      at: "desk/tranches?state=approved",
      rows: (ctx) => sql`
        select ${movedAt(ctx, "tranche", sql`t.id`)} as since from tranches t
         where t.center_id = ${ctx.center.id}::uuid and t.state = 'approved'`,
    },
    {
      permission: "project.edit",
      words: (count) => `${count} 笔项目支出待核对`,
      at: "desk/expenses?state=reported",
      rows: ({ center }) => sql`
        select created_at as since from expenses where center_id = ${center.id}::uuid and state = 'reported'`,
    },
    {
      permission: "project.edit",
      words: (count) => `${count} 份项目报告待回复`,
      at: "desk/project-reports?state=submitted",
      rows: ({ center }) => sql`
        select submitted_at as since from project_reports
         where center_id = ${center.id}::uuid and state = 'submitted'`,
    },
  ],
  stands: [
    {
      permission: "project.view",
      words: (count) => `${count} 笔追回款逾期未收回`,
      at: "desk/refunds?late=yes",
      rows: ({ center, now }) => sql`
        select due_on::timestamptz as since from refunds
         where center_id = ${center.id}::uuid and returned_on is null and withdrawn_at is null
           and due_on < ${chinaDate(now)}::date`,
    },
    {
      permission: "project.view",
      words: (count) => `${count} 份项目报告逾期未交`,
      at: "desk/project-reports?state=drafted",
      rows: ({ center, now }) => sql`
        select r.due_on::timestamptz as since from project_reports r
          join projects p on p.center_id = r.center_id and p.id = r.project_id and p.state::text = r.stage::text
         where r.center_id = ${center.id}::uuid and r.state in ('drafted', 'returned')
           and r.due_on < ${chinaDate(now)}::date`,
    },
  ],
  falls: [
    {
      permission: "project.view",
      words: (name) => `“${name}”项目报告提交截止`,
      at: (key) => `desk/project-reports/${key}`,
      rows: ({ center }) => sql`
        select r.due_on as day, p.name, r.id::text as key from project_reports r
          join projects p on p.center_id = r.center_id and p.id = r.project_id
         where r.center_id = ${center.id}::uuid and r.state in ('drafted', 'returned')`,
    },
    {
      permission: "project.view",
      words: (name) => `“${name}”退回资金的期限`,
      at: (key) => `desk/refunds/${key}`,
      rows: ({ center }) => sql`
        select f.due_on as day, p.name, f.id::text as key from refunds f
          join projects p on p.center_id = f.center_id and p.id = f.project_id
         where f.center_id = ${center.id}::uuid and f.returned_on is null and f.withdrawn_at is null`,
    },
  ],
};

/** What an executor owes of its projects; the scope leaves it those. */
export const moneyOwnToday: readonly OwnLine[] = [
  {
    words: (name) => `提交“${name}”的项目报告`,
    at: (key) => `project-reports/${key}`,
    rows: ({ center }) => sql`
      select p.name, r.due_on as due, null::text as help, r.id::text as key from project_reports r
        join projects p on p.center_id = r.center_id and p.id = r.project_id and p.state::text = r.stage::text
       where r.center_id = ${center.id}::uuid and r.state in ('drafted', 'returned')`,
  },
  {
    words: (purpose) => `修改被退回的支出：${purpose}`,
    at: (key) => `expenses/${key}`,
    rows: ({ center, scope }) => sql`
      select purpose as name, null::date as due, null::text as help, id::text as key from expenses
       where center_id = ${center.id}::uuid and organization_id = ${scope.organization}::uuid
         and state = 'returned'`,
  },
  {
    words: (name) => `退回“${name}”的资金`,
    at: (key) => `projects/${key}`,
    rows: ({ center }) => sql`
      select p.name, f.due_on as due, null::text as help, p.id::text as key from refunds f
        join projects p on p.center_id = f.center_id and p.id = f.project_id
       where f.center_id = ${center.id}::uuid and f.returned_on is null and f.withdrawn_at is null`,
  },
];
