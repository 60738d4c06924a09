"use server";

import { z } from "zod";
import { answerForm, objectionForm } from "@/lib/domain/admission/objection-form";
import {
  answerObjection,
  reopenObjection,
  withdrawObjection,
} from "@/lib/usecases/admission/objection/objection-answer";
import { removeFromObjection } from "@/lib/usecases/admission/objection/objection-file";
import { editObjection, recordObjection } from "@/lib/usecases/admission/objection/objection-letter";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const one = { objection: z.uuid(), edition };
const recordOf = ({ id }: { id: string }, slug: string) => `/${slug}/desk/objections/${id}`;

export const recordObjectionAction = centerAction({
  permission: "objection.edit",
  input: schemaOf(objectionForm, { notice: z.uuid() }),
  run: recordObjection,
  next: recordOf,
});

export const editObjectionAction = centerAction({
  permission: "objection.edit",
  input: schemaOf(objectionForm, one),
  run: editObjection,
  next: recordOf,
});

export const answerObjectionAction = centerAction({
  permission: "objection.answer",
  input: schemaOf(answerForm, one),
  run: answerObjection,
  next: recordOf,
});

export const withdrawObjectionAction = centerAction({
  permission: "objection.answer",
  input: z.object({ ...one, reason: requiredText("撤回的情况", 500) }),
  run: withdrawObjection,
});

export const reopenObjectionAction = centerAction({
  permission: "objection.answer",
  input: z.object({ ...one, reason: requiredText("撤销的原因", 500) }),
  run: reopenObjection,
});

export const removeObjectionFileAction = centerAction({
  permission: "objection.edit",
  input: z.object({ objection: z.uuid(), file: z.uuid() }),
  run: removeFromObjection,
});
