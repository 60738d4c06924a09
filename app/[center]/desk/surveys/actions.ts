"use server";

import { z } from "zod";
import { handOutForm, projectSurveyForm } from "@/lib/domain/projects/supervision/survey";
import { addSurvey, closeSurvey, handOutCodes } from "@/lib/usecases/projects/supervision/survey";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const permission = "supervision.edit";
const one = { survey: z.uuid(), edition };

export const addSurveyAction = centerAction({
  permission,
  input: schemaOf(projectSurveyForm),
  run: addSurvey,
  next: ({ id }, slug) => `/${slug}/desk/surveys/${id}`,
});

export const handOutAction = centerAction({
  permission,
  input: schemaOf(handOutForm, one),
  run: handOutCodes,
  next: ({ id }, slug) => `/${slug}/desk/surveys/${id}/slips`,
});

export const closeSurveyAction = centerAction({
  permission,
  input: z.object({ ...one, reason: requiredText("结束的原因", 300) }),
  run: closeSurvey,
});
