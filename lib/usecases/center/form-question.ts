import type { Context } from "@/lib/db/context";
import type { Seen } from "@/lib/db/edition";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { mostQuestions, type Question, whyNotInOrder } from "@/lib/domain/center/form-definition";
import { questionFaults } from "@/lib/domain/center/question-faults";
import { type questionForm, questionFrom } from "@/lib/domain/center/question-form";
import { getForm, seenForm } from "./form";

type Written = FormValue<typeof questionForm>;
type Form = Awaited<ReturnType<typeof seenForm>>;
interface Named extends Seen {
  form: string;
  question: string;
}

function placeOf(questions: readonly Question[], id: string): number {
  const at = questions.findIndex((question) => question.id === id);
  if (at < 0) throw notFound("问题");
  return at;
}

/** One question with its form, and those above it, which its condition may look at. */
export async function getQuestion(ctx: Context, input: { form: string; question: string }) {
  const form = await getForm(ctx, input);
  const at = placeOf(form.questions, input.question);
  const question = form.questions[at];
  if (!question) throw notFound("问题");
  return { form, question, earlier: form.questions.slice(0, at) };
}

async function write(ctx: Context, form: Form, questions: Question[], nextId = form.nextId): Promise<void> {
  const why = whyNotInOrder(questions);
  if (why) throw new AppError("conflict", why);
  await ctx.db.form.updateMany({
    where: { centerId: ctx.center.id, id: form.id },
    data: { questions: questions.map((question) => ({ ...question })), nextId },
  });
}

/** Adds a question at the end, or rewrites one in its place. */
export async function saveQuestion(
  ctx: Context,
  input: Written & Seen & { form: string; question?: string | undefined },
) {
  const form = await seenForm(ctx, input);
  const { questions } = form;
  const at = input.question === undefined ? questions.length : placeOf(questions, input.question);
  if (at >= mostQuestions) throw new AppError("limit", `一张申请表最多 ${mostQuestions} 个问题。`);
  const earlier = questions.slice(0, at);
  const question = questionFrom(input, earlier);
  const faults = questionFaults(
    question,
    questions.filter((_, place) => place !== at),
  );
  if (input.when !== null && question.when === null) faults.when = "所选的填写条件已经不在，请重新选择。";
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const id = questions[at]?.id ?? `q${form.nextId}`;
  const changed = [...earlier, { id, ...question }, ...questions.slice(at + 1)];
  await write(ctx, form, changed, at === questions.length ? form.nextId + 1 : form.nextId);
  await ctx.audit({
    subject: { type: "form", id: form.id },
    event: at === questions.length ? "addQuestion" : "editQuestion",
    reason: question.label,
    details: { before: questions[at] ?? null, after: { id, ...question } },
  });
  return { id: form.id };
}

/** Moves a question one place up or down; at the end of the form it stays. */
export async function moveQuestion(ctx: Context, { to, ...input }: Named & { to: "up" | "down" }) {
  const form = await seenForm(ctx, input);
  const at = placeOf(form.questions, input.question);
  const other = at + (to === "up" ? -1 : 1);
  const [moved, passed] = [form.questions[at], form.questions[other]];
  if (!moved || !passed) throw new AppError("conflict", "已经排在最前或最后，不能再移动。");
  await write(ctx, form, form.questions.with(at, passed).with(other, moved));
  await ctx.audit({ subject: { type: "form", id: form.id }, event: "moveQuestion", reason: moved.label });
}

export async function removeQuestion(ctx: Context, input: Named) {
  const form = await seenForm(ctx, input);
  const at = placeOf(form.questions, input.question);
  const removed = form.questions[at];
  await write(ctx, form, form.questions.toSpliced(at, 1));
  await ctx.audit({
    subject: { type: "form", id: form.id },
    event: "removeQuestion",
    reason: removed?.label,
    details: { before: removed ?? null },
  });
}
