"use server";

import { z } from "zod";
import { approvalForm } from "@/lib/domain/projects/tranche-acts";
import { approveTranche, turnTranche } from "@/lib/usecases/projects/tranche";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const one = { tranche: z.uuid(), edition };

export const approveTrancheAction = centerAction({
  permission: "tranche.approve",
  input: schemaOf(approvalForm, one),
  run: approveTranche,
});

export const disapproveTrancheAction = centerAction({
  permission: "tranche.approve",
  input: z.object({ ...one, reason: requiredText("不同意的理由", 500) }),
  run: (ctx, input) => turnTranche(ctx, { ...input, act: "decline" }),
});
