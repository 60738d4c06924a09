"use server";

import { z } from "zod";
import { findingForm } from "@/lib/domain/projects/supervision/project-finding";
import { planVisitForm } from "@/lib/domain/projects/supervision/supervision-visit";
import { handOutForm, surveyForm } from "@/lib/domain/projects/supervision/survey";
import { raiseFinding } from "@/lib/usecases/projects/supervision/project-finding";
import { cancelVisit, holdVisit, planVisit } from "@/lib/usecases/projects/supervision/supervision-visit";
import { addOwnSurvey, closeSurvey, handOutCodes } from "@/lib/usecases/projects/supervision/survey";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText, seen } from "@/lib/web/typed-input";

const door = { permission: "evaluation.edit", scope: "body" } as const;
const toTask = ({ evaluation }: { evaluation: string }, slug: string) =>
  `/${slug}/evaluation/projects/${evaluation}`;
const own = { evaluation: z.uuid() };
const reason = requiredText("原因", 300);

export const planVisitAction = centerAction({
  ...door,
  input: schemaOf(planVisitForm, own),
  run: planVisit,
  next: toTask,
});

export const holdVisitAction = centerAction({
  ...door,
  input: z.object({ supervision: z.uuid(), seen, sheet: z.record(z.string(), z.unknown()).default({}) }),
  run: holdVisit,
  next: toTask,
});

export const cancelVisitAction = centerAction({
  ...door,
  input: z.object({ supervision: z.uuid(), reason }),
  run: cancelVisit,
});

export const raiseFindingAction = centerAction({
  ...door,
  input: schemaOf(findingForm, own),
  run: raiseFinding,
  next: toTask,
});

export const addOwnSurveyAction = centerAction({
  ...door,
  input: schemaOf(surveyForm, own),
  run: addOwnSurvey,
  next: ({ id }, slug) => `/${slug}/evaluation/surveys/${id}`,
});

const survey = { survey: z.uuid(), edition };

export const handOutOwnAction = centerAction({
  ...door,
  input: schemaOf(handOutForm, survey),
  run: handOutCodes,
  next: ({ id }, slug) => `/${slug}/evaluation/surveys/${id}/slips`,
});

export const closeOwnSurveyAction = centerAction({
  ...door,
  input: z.object({ ...survey, reason }),
  run: closeSurvey,
});
