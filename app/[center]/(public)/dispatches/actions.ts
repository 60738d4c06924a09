"use server";

import { z } from "zod";
import { finishForm } from "@/lib/domain/community/dispatch";
import { acceptByCode, declineByCode, finishByCode } from "@/lib/usecases/community/order/dispatch-answer";
import { publicAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { countFailures, visitorAddress } from "@/lib/web/rate-limit";
import { requiredText } from "@/lib/web/typed-input";

/** Guesses of a code are counted like those of an invitation's. */
async function guessed<R>(act: () => Promise<R>): Promise<R> {
  return countFailures([["trackPerAddress", await visitorAddress()]], act);
}

const door = { permission: "dispatch.answer" } as const;
const code = requiredText("派单码", 40);

export const acceptByCodeAction = publicAction({
  ...door,
  around: guessed,
  input: z.object({ code, teamId: z.string().nullable().default(null) }),
  run: acceptByCode,
  next: ({ code }, slug) => `/${slug}/dispatches?code=${encodeURIComponent(code)}`,
});

export const declineByCodeAction = publicAction({
  ...door,
  around: guessed,
  input: z.object({ code, reason: requiredText("谢绝的原因", 300) }),
  run: declineByCode,
  message: () => "已谢绝，社区会另派。",
});

export const finishByCodeAction = publicAction({
  ...door,
  around: guessed,
  input: schemaOf(finishForm, { code }),
  run: finishByCode,
  message: () => "已办结，辛苦了。",
});
