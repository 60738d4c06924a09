"use server";

import { z } from "zod";
import { assignProjectForm, replaceForm } from "@/lib/domain/projects/supervision/evaluation-form";
import {
  acceptProjectEvaluation,
  assignProjectEvaluation,
  replaceEvaluator,
  returnProjectEvaluation,
  withdrawProjectEvaluation,
} from "@/lib/usecases/projects/supervision/project-evaluation";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const permission = "supervision.edit";
const one = { evaluation: z.uuid(), edition };
const next = ({ id }: { id: string }, slug: string) => `/${slug}/desk/evaluations/${id}`;

export const assignProjectEvaluationAction = centerAction({
  permission,
  input: schemaOf(assignProjectForm),
  run: assignProjectEvaluation,
  next,
});

export const replaceEvaluatorAction = centerAction({
  permission,
  input: schemaOf(replaceForm, one),
  run: replaceEvaluator,
  next,
});

export const acceptProjectEvaluationAction = centerAction({
  permission,
  input: z.object(one),
  run: acceptProjectEvaluation,
});

export const returnProjectEvaluationAction = centerAction({
  permission,
  input: z.object({ ...one, reason: requiredText("退回的原因", 500) }),
  run: returnProjectEvaluation,
});

export const withdrawProjectEvaluationAction = centerAction({
  permission,
  input: z.object({ ...one, reason: requiredText("撤回的原因", 500) }),
  run: withdrawProjectEvaluation,
});
