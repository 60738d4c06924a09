"use server";

import { enrolTeam, rateByCode, withdrawByCode } from "@/lib/usecases/incubation/training/enrolment";
import { publicAction } from "@/lib/web/action";
import { countFailures, countSubmission, visitorAddress } from "@/lib/web/rate-limit";
import { byCodeInput, rateInput, teamEnrolmentInput } from "./schema";

/** Guesses of a code are counted like those of a receipt. */
async function guessed<R>(act: () => Promise<R>): Promise<R> {
  return countFailures([["trackPerAddress", await visitorAddress()]], act);
}

export const enrolTeamAction = publicAction({
  permission: "training.enrol",
  input: teamEnrolmentInput,
  run: (ctx, { consent: _, ...who }) => enrolTeam(ctx, who),
  around: async (enrol) => {
    await countSubmission(await visitorAddress());
    return enrol();
  },
  data: ({ code }) => ({ code }),
});

export const withdrawByCodeAction = publicAction({
  permission: "training.enrol",
  input: byCodeInput,
  run: withdrawByCode,
  around: guessed,
  message: () => "已取消报名，名额让给了其他人。",
});

export const rateByCodeAction = publicAction({
  permission: "training.enrol",
  input: rateInput,
  run: rateByCode,
  around: guessed,
  message: () => "谢谢，评价已经收到。",
});
