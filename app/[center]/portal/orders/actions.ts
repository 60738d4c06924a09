"use server";

import { z } from "zod";
import { finishForm } from "@/lib/domain/community/dispatch";
import {
  acceptOwnDispatch,
  declineOwnDispatch,
  finishOwnDispatch,
} from "@/lib/usecases/community/order/own-dispatch";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { requiredText } from "@/lib/web/typed-input";

const door = { permission: "ownOrder.edit", scope: "organization" } as const;
const one = { dispatch: z.uuid() };

export const acceptOwnDispatchAction = centerAction({
  ...door,
  input: z.object(one),
  run: acceptOwnDispatch,
  message: () => "已接单。",
});

export const declineOwnDispatchAction = centerAction({
  ...door,
  input: z.object({ ...one, reason: requiredText("谢绝的原因", 300) }),
  run: declineOwnDispatch,
});

export const finishOwnDispatchAction = centerAction({
  ...door,
  input: schemaOf(finishForm, one),
  run: finishOwnDispatch,
  next: ({ dispatch }, slug) => `/${slug}/portal/orders/${dispatch}`,
});
