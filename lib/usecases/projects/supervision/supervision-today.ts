import { sql } from "@/lib/db/sql";
import { chinaDate } from "@/lib/domain/base/china-time";
import type { OwnLine } from "../../base/own-today";
import type { AreaToday } from "../../base/today";
import { findingsForCenter } from "./finding-list";

// What third parties leave to the desk, and to those who carry a project out.

export const supervisionToday: AreaToday = {
  waits: [
    {
      permission: "supervision.edit",
      words: (count) => `${count} 份项目评估待核收`,
      at: "desk/evaluations?state=submitted",
      rows: ({ center }) => sql`
        select submitted_at as since from evaluations
         where center_id = ${center.id}::uuid and stage <> 'graduation' and state = 'submitted'`,
    },
    {
      permission: "supervision.edit",
      words: (count) => `${count} 项对运营机构的整改待提交`,
      at: "desk/findings?state=open&object=operator",
      rows: ({ center }) => sql`
        select due_on::timestamptz as since from findings
         where center_id = ${center.id}::uuid and state = 'open' and evaluee_body_id is not null`,
    },
    {
      permission: "supervision.edit",
      words: (count) => `${count} 项整改逾期`,
      at: "desk/findings?late=yes",
      rows: ({ center, now }) => sql`
        select due_on::timestamptz as since from findings
         where center_id = ${center.id}::uuid and state = 'open' and due_on < ${chinaDate(now)}::date`,
    },
    {
      permission: "supervision.edit",
      words: (count) => `${count} 项整改待中心复核`,
      at: "desk/findings?waits=center",
      rows: (ctx) => sql`select answered_at as since from (${findingsForCenter(ctx)}) f`,
    },
  ],
  stands: [
    {
      permission: "supervision.view",
      words: (count) => `${count} 份项目评估逾期未交`,
      at: "desk/evaluations?late=yes",
      rows: ({ center, now }) => sql`
        select due_on::timestamptz as since from evaluations
         where center_id = ${center.id}::uuid and stage <> 'graduation' and state in ('assigned', 'running')
           and due_on < ${chinaDate(now)}::date`,
    },
  ],
  falls: [
    {
      permission: "supervision.view",
      words: (name) => `${name}的第三方评估到期`,
      at: (key) => `desk/evaluations/${key}`,
      rows: ({ center }) => sql`
        select v.due_on as day, coalesce(p.name, b.name) as name, v.id::text as key from evaluations v
          left join projects p on p.center_id = v.center_id and p.id = v.project_id
          left join bodies b on b.center_id = v.center_id and b.id = v.evaluee_body_id
         where v.center_id = ${center.id}::uuid and v.stage <> 'graduation' and v.state in ('assigned', 'running')`,
    },
    {
      permission: "supervision.view",
      words: (name) => `${name}的整改到期`,
      at: (key) => `desk/findings/${key}`,
      rows: ({ center }) => sql`
        select f.due_on as day, coalesce(p.name, b.name) as name, f.id::text as key from findings f
          left join projects p on p.center_id = f.center_id and p.id = f.project_id
          left join bodies b on b.center_id = f.center_id and b.id = f.evaluee_body_id
         where f.center_id = ${center.id}::uuid and f.state = 'open'`,
    },
  ],
};

export const supervisionOwnToday: readonly OwnLine[] = [
  {
    words: (name) => `整改“${name}”的问题并提交`,
    at: (key) => `findings/${key}`,
    rows: ({ center, scope }) => sql`
      select p.name, f.due_on as due, null::text as help, f.id::text as key from findings f
        join projects p on p.center_id = f.center_id and p.id = f.project_id
        join executors e on e.center_id = f.center_id and e.project_id = f.project_id
          and e.organization_id = ${scope.organization}::uuid
       where f.center_id = ${center.id}::uuid and f.state = 'open'`,
  },
];
