"use server";

import { z } from "zod";
import { decisionForm } from "@/lib/domain/projects/change/change-form";
import { approvalForm } from "@/lib/domain/projects/money/tranche-acts";
import { approveChange, refuseChange } from "@/lib/usecases/projects/change/change";
import { approveTranche, turnTranche } from "@/lib/usecases/projects/money/tranche";
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

const change = { change: z.uuid(), edition };

export const approveChangeAction = centerAction({
  permission: "change.decide",
  input: schemaOf(decisionForm, change),
  run: approveChange,
});

export const refuseChangeAction = centerAction({
  permission: "change.decide",
  input: z.object({ ...change, reason: requiredText("不批准的理由", 500) }),
  run: refuseChange,
});
