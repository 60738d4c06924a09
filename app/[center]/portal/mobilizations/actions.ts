"use server";

import { z } from "zod";
import { teamAnswerForm } from "@/lib/domain/community/mobilization";
import { answerOwnCall } from "@/lib/usecases/community/volunteer/own-mobilization";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";

export const answerOwnCallAction = centerAction({
  permission: "ownMobilization.answer",
  scope: "organization",
  input: schemaOf(teamAnswerForm, { teamAnswer: z.uuid(), seen: z.string().optional() }),
  run: answerOwnCall,
  message: () => "回应已收到。结束之前还可以在这里更改。",
});
