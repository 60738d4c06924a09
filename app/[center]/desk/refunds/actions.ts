"use server";

import { z } from "zod";
import { refundForm, returnForm } from "@/lib/domain/projects/money/refund";
import { askRefund, correctRefund, returnRefund, withdrawRefund } from "@/lib/usecases/projects/money/refund";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";
import { objectionAsGround } from "../../_parts/projects/change-input";

const permission = "project.edit";
const one = { refund: z.uuid(), edition };

export const askRefundAction = centerAction({
  permission,
  input: schemaOf(refundForm, { project: z.uuid(), edition, objection: objectionAsGround }),
  run: askRefund,
  next: ({ id }, slug) => `/${slug}/desk/refunds/${id}`,
});

export const returnRefundAction = centerAction({
  permission,
  input: schemaOf(returnForm, one),
  run: returnRefund,
});

export const correctRefundAction = centerAction({
  permission,
  input: z.object({ ...one, reason: requiredText("更正的原因", 500) }),
  run: correctRefund,
});

export const withdrawRefundAction = centerAction({
  permission,
  input: z.object({ ...one, reason: requiredText("撤销的原因", 500) }),
  run: withdrawRefund,
});
