"use server";

import { z } from "zod";
import {
  acceptEvaluation,
  returnEvaluation,
  withdrawEvaluation,
} from "@/lib/usecases/incubation/graduation/evaluation";
import { removeEvidence } from "@/lib/usecases/incubation/graduation/request";
import { centerAction } from "@/lib/web/action";
import { edition, requiredText } from "@/lib/web/typed-input";

const permission = "graduation.edit";
const one = { graduation: z.uuid(), edition };
const reasoned = z.object({ ...one, reason: requiredText("原因", 300) });

export const acceptEvaluationAction = centerAction({
  permission,
  input: z.object(one),
  run: acceptEvaluation,
});
export const returnEvaluationAction = centerAction({ permission, input: reasoned, run: returnEvaluation });
export const withdrawEvaluationAction = centerAction({
  permission,
  input: reasoned,
  run: withdrawEvaluation,
});

export const removeEvidenceAction = centerAction({
  permission,
  input: z.object({ graduation: z.uuid(), file: z.uuid() }),
  run: removeEvidence,
});
