"use server";

import { z } from "zod";
import {
  opinionForm,
  paymentForm,
  type ReasonedTrancheAct,
  requestForm,
} from "@/lib/domain/projects/money/tranche-acts";
import { trancheForm } from "@/lib/domain/projects/money/tranche-plan";
import {
  checkTranche,
  payTranche,
  planTranches,
  requestTranche,
  turnTranche,
} from "@/lib/usecases/projects/money/tranche";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const one = { tranche: z.uuid(), edition };

export const planTranchesAction = centerAction({
  permission: "tranche.plan",
  input: schemaOf(trancheForm, { project: z.uuid(), edition }),
  run: planTranches,
  next: ({ id }, slug) => `/${slug}/desk/projects/${id}`,
});

export const requestTrancheAction = centerAction({
  permission: "tranche.plan",
  input: schemaOf(requestForm, one),
  run: requestTranche,
});

export const checkTrancheAction = centerAction({
  permission: "tranche.check",
  input: schemaOf(opinionForm, one),
  run: checkTranche,
});

export const payTrancheAction = centerAction({
  permission: "tranche.pay",
  input: schemaOf(paymentForm, one),
  run: payTranche,
});

const turn = (act: ReasonedTrancheAct) =>
  centerAction({
    permission: "tranche.check",
    input: z.object({ ...one, reason: requiredText("原因", 500) }),
    run: (ctx, input) => turnTranche(ctx, { ...input, act }),
  });

export const withdrawTrancheAction = turn("withdraw");
export const sendBackTrancheAction = turn("sendBack");
export const blockTrancheAction = turn("block");
export const unblockTrancheAction = turn("unblock");
export const takeBackPaymentAction = turn("takeBackPayment");
