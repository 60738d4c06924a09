"use server";

import { z } from "zod";
import { removeEvidence, requestAssessment, scoreSelf } from "@/lib/usecases/incubation/graduation/request";
import { centerAction } from "@/lib/web/action";

const door = { permission: "ownGraduation.edit", scope: "organization" } as const;

export const requestOwnAssessmentAction = centerAction({
  ...door,
  input: z.object({ incubatee: z.uuid() }),
  run: requestAssessment,
});

export const scoreOwnAction = centerAction({
  ...door,
  input: z.object({ graduation: z.uuid(), sheet: z.record(z.string(), z.unknown()).default({}) }),
  run: scoreSelf,
});

export const removeOwnEvidenceAction = centerAction({
  ...door,
  input: z.object({ graduation: z.uuid(), file: z.uuid() }),
  run: removeEvidence,
});
