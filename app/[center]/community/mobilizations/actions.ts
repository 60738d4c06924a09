"use server";

import { z } from "zod";
import { arrivalForm, teamAnswerForm } from "@/lib/domain/community/mobilization";
import { enterArrival, enterTeamAnswer } from "@/lib/usecases/community/volunteer/mobilization-answer";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";

const door = { permission: "communityMobilization.answer", scope: "place" } as const;
const oneAnswer = { teamAnswer: z.uuid(), seen: z.string().optional() };
const next = ({ id }: { id: string }, slug: string) => `/${slug}/community/mobilizations/${id}`;

export const enterCommunityAnswerAction = centerAction({
  ...door,
  input: schemaOf(teamAnswerForm, oneAnswer),
  run: enterTeamAnswer,
  next,
});

export const enterCommunityArrivalAction = centerAction({
  ...door,
  input: schemaOf(arrivalForm, oneAnswer),
  run: enterArrival,
  next,
});
