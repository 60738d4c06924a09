"use server";

import { z } from "zod";
import { assignForm, decideForm, interviewForm, requestForm } from "@/lib/domain/incubation/graduation-acts";
import {
  assignEvaluation,
  decideGraduation,
  noteInterview,
  reopenGraduation,
} from "@/lib/usecases/incubation/graduation/decision";
import {
  requestAssessment,
  returnSelfScore,
  scoreSelf,
  withdrawAssessment,
} from "@/lib/usecases/incubation/graduation/request";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const permission = "graduation.edit";
const one = { graduation: z.uuid(), edition };
const reasoned = z.object({ ...one, reason: requiredText("原因", 300) });
const next = ({ id }: { id: string }, slug: string) => `/${slug}/desk/graduations/${id}`;

export const requestAssessmentAction = centerAction({
  permission,
  input: schemaOf(requestForm),
  run: requestAssessment,
  next,
});

export const scoreSelfAction = centerAction({
  permission,
  input: z.object({ ...one, sheet: z.record(z.string(), z.unknown()).default({}) }),
  run: scoreSelf,
  next,
});

export const noteInterviewAction = centerAction({
  permission,
  input: schemaOf(interviewForm, one),
  run: noteInterview,
  next,
});

export const assignEvaluationAction = centerAction({
  permission,
  input: schemaOf(assignForm, one),
  run: assignEvaluation,
  next,
});

export const decideGraduationAction = centerAction({
  permission,
  input: schemaOf(decideForm, one),
  run: decideGraduation,
  next,
});

export const returnSelfScoreAction = centerAction({ permission, input: reasoned, run: returnSelfScore });
export const withdrawAssessmentAction = centerAction({
  permission,
  input: reasoned,
  run: withdrawAssessment,
});
export const reopenGraduationAction = centerAction({ permission, input: reasoned, run: reopenGraduation });
