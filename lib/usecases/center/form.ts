import { z } from "zod";
import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import {
  type FormEvent,
  type FormState,
  formActs,
  type formForm,
  nextFormState,
} from "@/lib/domain/center/form";
import { columnKinds, type Question, questionKinds } from "@/lib/domain/center/form-definition";
import { type AnswerInWords, questionsInWords } from "@/lib/domain/center/question-answers";
import { assertMoved, stateAfter } from "../base/moves";
import { historyOf } from "./history";

const column = z.object({ label: z.string(), kind: z.enum(columnKinds) });

/** Questions as the columns of forms and calls hold them. */
const storedQuestions: z.ZodType<Question[]> = z.array(
  z.object({
    id: z.string(),
    kind: z.enum(questionKinds),
    label: z.string(),
    hint: z.string().nullable(),
    optional: z.boolean(),
    least: z.number().nullable(),
    most: z.number().nullable(),
    decimals: z.number().nullable(),
    unit: z.string().nullable(),
    options: z.array(z.string()),
    columns: z.array(column),
    when: z.object({ question: z.string(), answer: z.string() }).nullable(),
  }),
);

/** What a published call asks besides the standard block. */
export function questionsAsked({ questions }: { questions: unknown }): Question[] {
  return questions === null ? [] : storedQuestions.parse(questions);
}

/** The stored answers to what a call asks, in words and in the order of its form. */
export function answersInWords(call: { questions: unknown }, answers: unknown): AnswerInWords[] {
  return questionsInWords(questionsAsked(call), z.record(z.string(), z.unknown()).parse(answers));
}

export interface FormQuery extends PageQuery {
  state: FormState | null;
}

/** One page of the forms of the center, by name. */
export async function listForms({ center, db }: Context, query: FormQuery) {
  const groups = await db.form.groupBy({ by: ["state"], where: { centerId: center.id }, _count: true });
  const { window, ...listed } = countedPage(groups, query);
  const forms = await db.form.findMany({
    where: { centerId: center.id, ...(query.state && { state: query.state }) },
    select: { id: true, name: true, state: true, questions: true },
    orderBy: [{ name: "asc" }],
    ...window,
  });
  const rows = forms.map(({ questions, ...form }) => ({
    ...form,
    questionCount: storedQuestions.parse(questions).length,
  }));
  return { ...listed, rows };
}

export type FormRow = Awaited<ReturnType<typeof listForms>>["rows"][number];

/** Forms that a new call or a new form may begin from. */
export async function formOptions({ center, db }: Context) {
  const forms = await db.form.findMany({
    where: { centerId: center.id, state: "active" },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
  return forms.map(({ id, name }) => ({ value: id, label: name }));
}

async function formById({ center, db }: Context, id: string) {
  const form = await db.form.findFirst({ where: { centerId: center.id, id } });
  if (!form) throw notFound("申请表");
  return { ...form, questions: storedQuestions.parse(form.questions) };
}

/** One form with its history, as staff see it. */
export async function getForm(ctx: Context, { form: id }: { form: string }) {
  const form = await formById(ctx, id);
  const history = await historyOf(ctx, { type: "form", id });
  return { ...form, acts: formActs(form), history, edition: editionIn(history) };
}

/** A form, locked until the transaction ends, and as the person saw it. */
export async function seenForm(ctx: Context, { form: id, edition }: Seen & { form: string }) {
  await ctx.db.$queryRaw`
    select 1 from forms where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const form = await formById(ctx, id);
  await assertEdition(ctx, { type: "form", id }, { edition });
  return form;
}

async function assertFreeName({ center, db }: Context, name: string, own: string | null): Promise<void> {
  const taken = await db.form.findFirst({ where: { centerId: center.id, name }, select: { id: true } });
  if (taken && taken.id !== own) throw invalid({ name: `已经有名为“${name}”的申请表，请换一个名称。` });
}

/** A new form, empty or with the questions of another one. */
export async function addForm(ctx: Context, { name, from }: FormValue<typeof formForm>) {
  const source = from === null ? null : await formById(ctx, from);
  await assertFreeName(ctx, name, null);
  const { id } = await ctx.db.form.create({
    data: {
      centerId: ctx.center.id,
      name,
      questions: storedQuestions.parse(source?.questions ?? []).map((question) => ({ ...question })),
      nextId: source?.nextId ?? 1,
    },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "form", id }, event: "add", details: { from } });
  return { id };
}

export async function renameForm(ctx: Context, input: Seen & { form: string; name: string }) {
  const form = await seenForm(ctx, input);
  await assertFreeName(ctx, input.name, form.id);
  await ctx.db.form.updateMany({
    where: { centerId: ctx.center.id, id: form.id },
    data: { name: input.name },
  });
  const subject = { type: "form" as const, id: form.id };
  await ctx.audit({ subject, event: "rename", details: { before: form.name, after: input.name } });
  return { id: form.id };
}

async function move(ctx: Context, input: Seen & { form: string }, event: FormEvent) {
  const { id, state: from } = await seenForm(ctx, input);
  const state = stateAfter(nextFormState(from, event));
  const { count } = await ctx.db.form.updateMany({
    where: { centerId: ctx.center.id, id, state: from },
    data: { state },
  });
  assertMoved(1, count);
  await ctx.audit({ subject: { type: "form", id }, event, from, to: state });
}

export const retireForm = (ctx: Context, input: Seen & { form: string }) => move(ctx, input, "retire");
export const restoreForm = (ctx: Context, input: Seen & { form: string }) => move(ctx, input, "restore");

/** The questions that a call asks which uses this form; it must not be retired. */
export async function questionsFor(ctx: Context, id: string): Promise<Question[]> {
  const { state, name, questions } = await formById(ctx, id);
  if (state === "retired") throw new AppError("conflict", `申请表“${name}”已经停用，请改选其他申请表。`);
  return questions;
}
