"use server";

import { z } from "zod";
import { formForm, renameFormForm } from "@/lib/domain/center/form";
import { questionForm } from "@/lib/domain/center/question-form";
import { addForm, renameForm, restoreForm, retireForm } from "@/lib/usecases/center/form";
import { moveQuestion, removeQuestion, saveQuestion } from "@/lib/usecases/center/form-question";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition } from "@/lib/web/typed-input";

const one = { form: z.uuid(), edition };
const question = z.string().max(10);

function recordOf({ id }: { id: string }, slug: string): string {
  return `/${slug}/desk/settings/forms/${id}`;
}

export const addFormAction = centerAction({
  permission: "form.edit",
  input: schemaOf(formForm),
  run: addForm,
  next: recordOf,
});

export const renameFormAction = centerAction({
  permission: "form.edit",
  input: schemaOf(renameFormForm, one),
  run: renameForm,
  next: recordOf,
});

export const retireFormAction = centerAction({
  permission: "form.edit",
  input: z.object(one),
  run: retireForm,
});

export const restoreFormAction = centerAction({
  permission: "form.edit",
  input: z.object(one),
  run: restoreForm,
});

export const saveQuestionAction = centerAction({
  permission: "form.edit",
  input: schemaOf(questionForm, { ...one, question: question.optional() }),
  run: saveQuestion,
  next: recordOf,
});

export const moveQuestionAction = centerAction({
  permission: "form.edit",
  input: z.object({ ...one, question, to: z.enum(["up", "down"]) }),
  run: moveQuestion,
});

export const removeQuestionAction = centerAction({
  permission: "form.edit",
  input: z.object({ ...one, question }),
  run: removeQuestion,
});
