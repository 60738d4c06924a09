import { z } from "zod";
import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import type { AgreementTemplate } from "@/lib/db/generated/client";
import { type Clause, clausesAsText, readClauses } from "@/lib/domain/admission/template/clause";
import { unknownFields } from "@/lib/domain/admission/template/merge-field";
import {
  nextTemplateState,
  type TemplateEvent,
  templateActs,
  type templateForm,
} from "@/lib/domain/admission/template/template";
import { usualTemplate } from "@/lib/domain/admission/template/usual-clauses";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import type { CallKind } from "@/lib/domain/recruitment/call/call-key";
import { historyOf } from "@/lib/usecases/center/history";
import { assertMoved, stateAfter } from "../../base/moves";

/** Clauses as templates and agreements hold them. */
export const storedClauses: z.ZodType<Clause[]> = z.lazy(() =>
  z.array(
    z.object({ text: z.string(), plain: z.boolean(), parts: storedClauses, table: storedTable.optional() }),
  ),
);

const storedTable = z.object({
  head: z.array(z.string()),
  rows: z.array(z.array(z.string())),
  total: z.array(z.array(z.string())).optional(),
  widths: z.array(z.number()),
  aligns: z.array(z.enum(["left", "center", "right"])),
});

/** What was typed as clauses; a fault names its line or its clause. */
function clausesIn(text: string): Clause[] {
  const read = readClauses(text);
  if (!read.ok) throw invalid({ clauses: read.fault });
  const [first, ...others] = unknownFields(read.clauses);
  if (first) throw invalid({ clauses: [first, ...others.slice(0, 4)].join("") });
  return read.clauses;
}

/** All versions of all templates, those of one name together, the newest first. */
export function listTemplates({ center, db }: Context) {
  return db.agreementTemplate.findMany({
    where: { centerId: center.id },
    select: {
      id: true,
      name: true,
      kind: true,
      version: true,
      state: true,
      _count: { select: { agreements: true } },
    },
    orderBy: [{ name: "asc" }, { version: "desc" }],
  });
}

export type TemplateRow = Awaited<ReturnType<typeof listTemplates>>[number];

/** Those that agreements can be made of now. */
export async function templateOptions({ center, db }: Context) {
  const templates = await db.agreementTemplate.findMany({
    where: { centerId: center.id, state: "active" },
    select: { id: true, name: true, version: true, kind: true },
    orderBy: { name: "asc" },
  });
  return templates.map(({ id, name, version, kind }) => ({
    value: id,
    label: `${name}（第 ${version} 版）`,
    kind,
  }));
}

export async function getTemplate(ctx: Context, { template: id }: { template: string }) {
  const template = await ctx.db.agreementTemplate.findFirst({ where: { centerId: ctx.center.id, id } });
  if (!template) throw notFound("协议模板");
  const history = await historyOf(ctx, { type: "agreementTemplate", id });
  const clauses = storedClauses.parse(template.clauses);
  return {
    ...template,
    clauses,
    text: clausesAsText(clauses),
    acts: templateActs(template),
    history,
    edition: editionIn(history),
  };
}

async function draft(ctx: Context, values: Pick<AgreementTemplate, "name" | "kind"> & { clauses: Clause[] }) {
  const { center, db } = ctx;
  const last = await db.agreementTemplate.findFirst({
    where: { centerId: center.id, name: values.name },
    orderBy: { version: "desc" },
    select: { version: true, state: true },
  });
  if (last?.state === "drafted")
    throw new AppError("conflict", `“${values.name}”的第 ${last.version} 版还是草稿，请在它上面修改。`, {
      name: "这个名称已有一版草稿，请打开它修改。",
    });
  const { id } = await db.agreementTemplate.create({
    data: {
      centerId: center.id,
      name: values.name,
      kind: values.kind,
      version: (last?.version ?? 0) + 1,
      clauses: z.json().parse(values.clauses) ?? [],
      createdAt: ctx.now,
    },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "agreementTemplate", id }, event: "draft", to: "drafted" });
  return { id };
}

/** A draft of the center's own words. A name that is there already gets its next version. */
export function draftTemplate(ctx: Context, { name, kind, clauses }: FormValue<typeof templateForm>) {
  return draft(ctx, { name, kind, clauses: clausesIn(clauses) });
}

/** The usual agreement of a kind as a draft, for a center that has none yet. */
export function draftUsual(ctx: Context, input: { kind: CallKind }) {
  const { name, kind, clauses } = usualTemplate(input.kind);
  return draft(ctx, { name, kind, clauses: clausesIn(clauses) });
}

type One = Seen & { template: string };

/** The template, locked and as the person saw it. */
async function seen(ctx: Context, { template: id, edition }: One): Promise<AgreementTemplate> {
  const { center, db } = ctx;
  await db.$queryRaw`
    select 1 from agreement_templates where center_id = ${center.id}::uuid and id = ${id}::uuid for update`;
  const template = await db.agreementTemplate.findFirst({ where: { centerId: center.id, id } });
  if (!template) throw notFound("协议模板");
  await assertEdition(ctx, { type: "agreementTemplate", id }, { edition });
  return template;
}

/** The next version of a template that is or was in use, as a draft with the same words. */
export async function renewTemplate(ctx: Context, input: One) {
  const { name, kind, clauses } = await seen(ctx, input);
  return draft(ctx, { name, kind, clauses: storedClauses.parse(clauses) });
}

export async function editTemplate(ctx: Context, input: FormValue<typeof templateForm> & One) {
  const template = await seen(ctx, input);
  if (template.state !== "drafted") throw new AppError("conflict", "启用过的版本不再修改，请另拟新版本。");
  if (input.name !== template.name && template.version > 1)
    throw invalid({ name: "新版本沿用原来的名称；要换名称，请另建模板。" });
  const { name, kind } = input;
  const clauses = z.json().parse(clausesIn(input.clauses)) ?? [];
  const taken = await ctx.db.agreementTemplate.findFirst({
    where: { centerId: ctx.center.id, name, id: { not: template.id }, version: template.version },
    select: { id: true },
  });
  if (taken) throw invalid({ name: "这个名称已有模板，请换一个名称。" });
  await ctx.db.agreementTemplate.updateMany({
    where: { centerId: ctx.center.id, id: template.id },
    data: { name, kind, clauses },
  });
  await ctx.audit({ subject: { type: "agreementTemplate", id: template.id }, event: "edit" });
  return { id: template.id };
}

async function move(ctx: Context, { id, state: from }: AgreementTemplate, event: TemplateEvent) {
  const state = stateAfter(nextTemplateState(from, event));
  const where = { centerId: ctx.center.id, id, state: from };
  const { count } = await ctx.db.agreementTemplate.updateMany({ where, data: { state } });
  assertMoved(1, count);
  await ctx.audit({ subject: { type: "agreementTemplate", id }, event, from, to: state });
}

/** Agreements are made of it from now on; the version of the same name that was in use before is not any more. */
export async function activateTemplate(ctx: Context, input: One) {
  const template = await seen(ctx, input);
  const former = await ctx.db.agreementTemplate.findFirst({
    where: { centerId: ctx.center.id, name: template.name, state: "active", id: { not: template.id } },
  });
  if (former) await move(ctx, former, "retire");
  await move(ctx, template, "activate");
}

export async function retireTemplate(ctx: Context, input: One) {
  await move(ctx, await seen(ctx, input), "retire");
}
