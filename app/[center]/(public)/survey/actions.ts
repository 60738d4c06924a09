"use server";

import { z } from "zod";
import { answerSurvey } from "@/lib/usecases/projects/supervision/survey-answer";
import { publicAction } from "@/lib/web/action";
import { countFailures, visitorAddress } from "@/lib/web/rate-limit";

export const answerSurveyAction = publicAction({
  permission: "survey.answer",
  input: z.object({ code: z.string().max(40), sheet: z.record(z.string(), z.unknown()).default({}) }),
  run: answerSurvey,
  around: async (enter) => countFailures([["surveyPerAddress", await visitorAddress()]], enter),
  next: (_, slug) => `/${slug}/survey?thanks=yes`,
});
