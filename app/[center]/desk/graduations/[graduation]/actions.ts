"use server";

import { z } from "zod";
import { giveCertificateForm } from "@/lib/domain/incubation/graduation-acts";
import { giveCertificate } from "@/lib/usecases/incubation/graduation/certificate";
import {
  acceptEvaluation,
  returnEvaluation,
  withdrawEvaluation,
} from "@/lib/usecases/incubation/graduation/evaluation";
import { removeEvidence } from "@/lib/usecases/incubation/graduation/request";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
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

export const giveCertificateAction = centerAction({
  permission,
  input: schemaOf(giveCertificateForm, one),
  run: giveCertificate,
  message: () => "已登记领取。",
});

export const removeEvidenceAction = centerAction({
  permission,
  input: z.object({ graduation: z.uuid(), file: z.uuid() }),
  run: removeEvidence,
});
