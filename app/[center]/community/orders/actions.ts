"use server";

import { z } from "zod";
import { calledOrderForm } from "@/lib/domain/community/order-form";
import { enterOrder } from "@/lib/usecases/community/order/order-ask";
import { renewOrderCode } from "@/lib/usecases/community/order/order-code";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { requiredText } from "@/lib/web/typed-input";
import { orderActs } from "../../_parts/community/order-acts";

const door = { permission: "communityOrder.edit", scope: "place" } as const;
const acts = orderActs(door);

export const enterOrderAction = centerAction({
  ...door,
  input: schemaOf(calledOrderForm, { draftKey: z.uuid() }),
  run: enterOrder,
  data: ({ id, number, code }) => ({ id, number, code }),
});

export const renewOrderCodeAction = centerAction({
  permission: "communityOrder.renewCode",
  scope: "place",
  input: z.object({ order: z.uuid(), reason: requiredText("如何核实了是本人", 300) }),
  run: renewOrderCode,
  data: (slip) => slip,
});

export const triageOrderAction = centerAction(acts.triage);
export const refuseOrderAction = centerAction(acts.refuse);
export const setOrderAsideAction = centerAction(acts.aside);
export const cancelOrderAction = centerAction(acts.cancel);
export const reopenOrderAction = centerAction(acts.reopen);
export const closeOrderAction = centerAction(acts.close);
export const withdrawDispatchAction = centerAction(acts.withdraw);
export const noteAcceptanceAction = centerAction(acts.accept);
export const noteDeclineAction = centerAction(acts.decline);
export const separateOrderAction = centerAction(acts.separate);
export const dispatchOrderAction = centerAction(acts.dispatch);
const toOrder = ({ order }: { order: string }, slug: string) => `/${slug}/community/orders/${order}`;
export const finishOrderAction = centerAction({ ...acts.finish, next: toOrder });
export const escalateOrderAction = centerAction({ ...acts.escalate, next: toOrder });
export const prioritizeOrderAction = centerAction({ ...acts.prioritize, next: toOrder });
export const joinOrderAction = centerAction({ ...acts.join, next: toOrder });
