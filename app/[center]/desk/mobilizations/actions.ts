"use server";

import { z } from "zod";
import { arrivalForm, mobilizationForm, teamAnswerForm } from "@/lib/domain/community/mobilization";
import {
  callOut,
  endMobilization,
  resumeMobilization,
} from "@/lib/usecases/community/volunteer/mobilization";
import { enterArrival, enterTeamAnswer } from "@/lib/usecases/community/volunteer/mobilization-answer";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const oneAnswer = { teamAnswer: z.uuid(), seen: z.string().optional() };
const next = ({ id }: { id: string }, slug: string) => `/${slug}/desk/mobilizations/${id}`;

export const callOutAction = centerAction({
  permission: "mobilization.edit",
  input: schemaOf(mobilizationForm, { draftKey: z.uuid().optional() }),
  run: callOut,
  next,
});

export const enterTeamAnswerAction = centerAction({
  permission: "mobilization.edit",
  input: schemaOf(teamAnswerForm, oneAnswer),
  run: enterTeamAnswer,
  next,
});

export const enterArrivalAction = centerAction({
  permission: "mobilization.edit",
  input: schemaOf(arrivalForm, oneAnswer),
  run: enterArrival,
  next,
});

export const endMobilizationAction = centerAction({
  permission: "mobilization.edit",
  input: z.object({ mobilization: z.uuid(), edition, reason: requiredText("总结", 1000) }),
  run: endMobilization,
});

export const resumeMobilizationAction = centerAction({
  permission: "mobilization.edit",
  input: z.object({ mobilization: z.uuid(), edition, reason: requiredText("撤销的原因", 500) }),
  run: resumeMobilization,
});
