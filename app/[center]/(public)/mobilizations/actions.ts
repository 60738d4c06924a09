"use server";

import { answerTeamCall } from "@/lib/usecases/community/volunteer/mobilization-answer";
import { publicAction } from "@/lib/web/action";
import { countFailures, visitorAddress } from "@/lib/web/rate-limit";
import { answerInput } from "./schema";

export const answerTeamCallAction = publicAction({
  permission: "mobilization.answer",
  input: answerInput,
  run: answerTeamCall,
  around: async (answer) => countFailures([["verifyPerAddress", await visitorAddress()]], answer),
  next: ({ code }, slug) => `/${slug}/mobilizations?code=${encodeURIComponent(code)}&done=answered`,
});
