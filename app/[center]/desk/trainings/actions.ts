"use server";

import { z } from "zod";
import { trainingForm } from "@/lib/domain/incubation/training";
import {
  cancelTraining,
  closeTraining,
  editTraining,
  openTraining,
  reopenTraining,
  takeBackTraining,
  writeTraining,
} from "@/lib/usecases/incubation/training/training";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const one = { training: z.uuid(), edition };
const permission = "training.edit";

export const writeTrainingAction = centerAction({
  permission,
  input: schemaOf(trainingForm),
  run: writeTraining,
  next: ({ id }, slug) => `/${slug}/desk/trainings/${id}`,
});

export const editTrainingAction = centerAction({
  permission,
  input: schemaOf(trainingForm, one),
  run: editTraining,
  next: ({ id }, slug) => `/${slug}/desk/trainings/${id}`,
});

export const openTrainingAction = centerAction({ permission, input: z.object(one), run: openTraining });

export const takeBackTrainingAction = centerAction({
  permission,
  input: z.object(one),
  run: takeBackTraining,
});

export const closeTrainingAction = centerAction({ permission, input: z.object(one), run: closeTraining });

export const reopenTrainingAction = centerAction({
  permission,
  input: z.object({ ...one, reason: requiredText("重新打开的原因", 300) }),
  run: reopenTraining,
});

export const cancelTrainingAction = centerAction({
  permission,
  input: z.object({ ...one, reason: requiredText("取消的原因", 300) }),
  run: cancelTraining,
});
