"use server";

import { z } from "zod";
import { requestForm } from "@/lib/domain/projects/money/tranche-acts";
import { requestTranche, turnTranche } from "@/lib/usecases/projects/money/tranche";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { requiredText } from "@/lib/web/typed-input";

const own = { permission: "ownTranche.request", scope: "organization" } as const;
const one = { tranche: z.uuid() };

export const requestOwnTrancheAction = centerAction({
  ...own,
  input: schemaOf(requestForm, one),
  run: requestTranche,
});

export const withdrawOwnTrancheAction = centerAction({
  ...own,
  input: z.object({ ...one, reason: requiredText("撤回的原因", 500) }),
  run: (ctx, input) => turnTranche(ctx, { ...input, act: "withdraw" }),
});
