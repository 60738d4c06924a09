import { z } from "zod";
import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { civilDate } from "@/lib/domain/base/civil-date";
import { type Barred, barInWords, projectInWords } from "@/lib/domain/recruitment/check/barred";

interface Applicant {
  callId: string;
  nameKey: string;
  creditCode: string | null;
  filingNumber: string | null;
}

const day = z.string().transform(civilDate);
const row = z.object({
  bars: z.array(z.object({ id: z.string(), startsOn: day, endsOn: day, reason: z.string() })),
  projects: z.array(z.object({ id: z.string(), number: z.string(), name: z.string() })),
});

/**
 * What bars an applicant today, found by its name, code or filing number: the bars that run, and, where its call allows
 * one project at a time, the projects that it carries out. One statement.
 */
export async function barredNow(ctx: Context, applicant: Applicant): Promise<Barred[]> {
  const { center, now } = ctx;
  const { callId, nameKey, creditCode, filingNumber } = applicant;
  const today = chinaDate(now);
  const [found] = await ctx.db.$queryRaw<unknown[]>`
    with own as (select id from organizations where center_id = ${center.id}::uuid
      and (name_key = ${nameKey} or credit_code = ${creditCode} or filing_number = ${filingNumber}))
    select
      (select coalesce(json_agg(json_build_object('id', b.id, 'startsOn', b.starts_on, 'endsOn', b.ends_on,
            'reason', b.reason) order by b.ends_on desc), '[]')
        from bars b join own on own.id = b.organization_id
       where b.center_id = ${center.id}::uuid and b.lifted_on is null
         and b.starts_on <= ${today}::date and b.ends_on >= ${today}::date) as bars,
      (select coalesce(json_agg(json_build_object('id', p.id, 'number', p.number, 'name', p.name) order by p.number), '[]')
        from projects p
        join calls c on c.center_id = p.center_id and c.id = ${callId}::uuid and c.one_project
       where p.center_id = ${center.id}::uuid and p.state not in ('closed', 'terminated', 'dropped')
         and exists (select from executors e join own on own.id = e.organization_id
           where e.center_id = p.center_id and e.project_id = p.id)) as projects`;
  const { bars, projects } = row.parse(found);
  return [
    ...bars.map((bar) => ({ kind: "bar" as const, id: bar.id, words: barInWords(bar) })),
    ...projects.map((project) => ({
      kind: "project" as const,
      id: project.id,
      words: projectInWords(project),
    })),
  ];
}
