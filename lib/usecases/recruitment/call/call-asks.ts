import { z } from "zod";
import type { Context } from "@/lib/db/context";
import { type Sql, sql } from "@/lib/db/sql";
import { notFound } from "@/lib/domain/base/errors";
import { optionsOf } from "@/lib/domain/base/form";
import { fileTypeNames } from "@/lib/domain/center/file-type";
import { usualWords, wordOptions } from "@/lib/domain/center/option-list";
import type { CallAsks } from "@/lib/domain/recruitment/application/application-steps";
import { type CallKey, callKinds } from "@/lib/domain/recruitment/call/call-key";
import { callStates } from "@/lib/domain/recruitment/call/call-lifecycle";
import { residencyLabels, residencyModes } from "@/lib/domain/recruitment/residency-mode";
import { selectionMethods } from "@/lib/domain/recruitment/selection-method";
import { questionsAsked, questionsFor } from "@/lib/usecases/center/form";
import { windowOf } from "./call-record";

const row = z.object({
  id: z.string(),
  kind: z.enum(callKinds),
  number: z.number(),
  name: z.string(),
  title: z.string(),
  state: z.enum(callStates),
  method: z.enum(selectionMethods),
  opensOn: z.date(),
  opensAt: z.string(),
  closesOn: z.date(),
  closesAt: z.string(),
  categories: z.array(z.string()),
  stages: z.array(z.string()),
  residencyModes: z.array(z.enum(residencyModes)),
  questions: z.unknown(),
  formId: z.string().nullable(),
  groups: z.array(z.object({ value: z.string(), label: z.string() })),
  fields: z.array(z.string()).nullable(),
  needs: z.array(z.object({ value: z.string(), label: z.string() })),
  conditions: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(["entry", "exclusion"]),
      text: z.string(),
      evidence: z.string().nullable(),
    }),
  ),
  materials: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      why: z.string().nullable(),
      required: z.boolean(),
      types: z.array(z.enum(fileTypeNames)),
      expires: z.boolean(),
      legalStatuses: z.array(z.string()),
      groupIds: z.array(z.string()),
    }),
  ),
});

/** A published call, its window, and all that it asks of its applicants: one statement, because every save asks it. */
async function asksWhere(ctx: Context, which: Sql) {
  const [found] = await ctx.db.$queryRaw`
    select c.id, c.kind::text, c.number, c.name, c.title, c.state::text, c.method::text, c.opens_on as "opensOn",
      c.opens_at as "opensAt", c.closes_on as "closesOn", c.closes_at as "closesAt", c.questions, c.form_id as "formId", c.stages,
      c.categories, c.residency_modes::text[] as "residencyModes",
      coalesce((select json_agg(json_build_object('value', g.id, 'label', g.name) order by g.position)
        from call_groups g where g.center_id = c.center_id and g.call_id = c.id), '[]') as groups,
      (select l.words from option_lists l where l.center_id = c.center_id and l.name = 'field') as fields,
      coalesce((select json_agg(json_build_object('value', n.id, 'label', n.title) order by n.created_at, n.id)
        from opportunities n where n.center_id = c.center_id and n.call_id = c.id), '[]') as needs,
      coalesce((select json_agg(json_build_object('id', p.id, 'kind', p.kind, 'text', p.text, 'evidence', p.evidence) order by p.kind, p.position)
        from conditions p where p.center_id = c.center_id and p.call_id = c.id), '[]') as conditions,
      coalesce((select json_agg(json_build_object('id', m.id, 'name', m.name, 'why', m.why,
          'required', m.required, 'types', m.types::text[], 'expires', m.expires, 'legalStatuses', m.legal_statuses::text[], 'groupIds', m.group_ids) order by m.position)
        from required_materials m where m.center_id = c.center_id and m.call_id = c.id), '[]') as materials
    from calls c where c.center_id = ${ctx.center.id}::uuid and ${which}`.then((rows) =>
    z.array(row).parse(rows),
  );
  if (!found) throw notFound("招募公告");
  const { groups, conditions, materials, stages, questions, fields, needs, ...call } = found;
  const asks: CallAsks = {
    kind: call.kind,
    fields: wordOptions(fields ?? usualWords.field),
    needs,
    categories: wordOptions(call.categories),
    groups,
    stages: wordOptions(stages),
    residencyModes: optionsOf(call.residencyModes, residencyLabels),
    conditions,
    questions: questionsAsked({ questions }),
    materials,
  };
  const { id, kind, number, name, title, state, method, formId } = call;
  return { id, kind, number, name, title, state, method, formId, ...windowOf(call), asks };
}

export type AskingCall = Awaited<ReturnType<typeof asksWhere>>;

/** What the call of an address asks. */
export function callAsks(ctx: Context, { kind, number }: CallKey): Promise<AskingCall> {
  return asksWhere(ctx, sql`c.state <> 'preparing' and c.kind::text = ${kind} and c.number = ${number}`);
}

/** What a call in preparation would ask if it were published now. */
export async function asksInPreparation(ctx: Context, { kind, number }: CallKey) {
  const call = await asksWhere(
    ctx,
    sql`c.state = 'preparing' and c.kind::text = ${kind} and c.number = ${number}`,
  );
  const questions = call.formId ? await questionsFor(ctx, call.formId) : [];
  return { ...call, asks: { ...call.asks, questions } };
}

/** The same for the call of a draft. */
export function callAsksById(ctx: Context, id: string): Promise<AskingCall> {
  return asksWhere(ctx, sql`c.state <> 'preparing' and c.id = ${id}::uuid`);
}
