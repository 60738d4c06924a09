import { z } from "zod";
import type { Context } from "@/lib/db/context";
import { type ApplicationItem, itemsOf } from "@/lib/domain/recruitment/application-item";
import { answersInWords } from "@/lib/usecases/center/form";

type Stored = Omit<Parameters<typeof itemsOf>[0], "answers"> & { callId: string; answers: unknown };

const parts = z.object({
  questions: z.unknown(),
  groups: z.array(z.object({ id: z.string(), name: z.string() })),
  materials: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      legalStatuses: z.array(z.string()),
      groupIds: z.array(z.string()),
    }),
  ),
  conditions: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(["entry", "exclusion"]),
      text: z.string(),
      evidence: z.string().nullable(),
    }),
  ),
});
export type CheckedCondition = z.infer<typeof parts>["conditions"][number];

/** What there is to check in an application, and the conditions of its call: one statement. */
export async function itemsFor(
  ctx: Context,
  application: Stored,
): Promise<{ items: ApplicationItem[]; conditions: CheckedCondition[] }> {
  const { callId, legalStatus, groupId } = application;
  const [row] = await ctx.db.$queryRaw<unknown[]>`
    select c.questions,
      coalesce((select json_agg(json_build_object('id', g.id, 'name', g.name) order by g.position)
        from call_groups g where g.center_id = c.center_id and g.call_id = c.id), '[]') as groups,
      coalesce((select json_agg(json_build_object('id', p.id, 'kind', p.kind, 'text', p.text, 'evidence', p.evidence)
          order by p.kind, p.position)
        from conditions p where p.center_id = c.center_id and p.call_id = c.id), '[]') as conditions,
      coalesce((select json_agg(json_build_object('id', m.id, 'name', m.name, 'legalStatuses', m.legal_statuses::text[],
          'groupIds', m.group_ids) order by m.position)
        from required_materials m where m.center_id = c.center_id and m.call_id = c.id), '[]') as materials
    from calls c where c.center_id = ${ctx.center.id}::uuid and c.id = ${callId}::uuid`;
  const { questions, groups, materials, conditions } = parts.parse(row);
  const asked = materials.filter(
    ({ legalStatuses, groupIds }) =>
      (legalStatuses.length === 0 || legalStatuses.includes(legalStatus)) &&
      (groupIds.length === 0 || (groupId !== null && groupIds.includes(groupId))),
  );
  const answers = answersInWords({ questions }, application.answers);
  return {
    items: itemsOf({ ...application, answers }, { groups, materials: asked, conditions }),
    conditions,
  };
}
