"use server";

import { z } from "zod";
import { renewOrderCode } from "@/lib/usecases/community/order/order-code";
import { centerAction } from "@/lib/web/action";
import { requiredText } from "@/lib/web/typed-input";
import { orderActs } from "../../_parts/community/order-acts";

const acts = orderActs({ permission: "order.edit" });

export const renewOrderCodeAtDeskAction = centerAction({
  permission: "order.renewCode",
  input: z.object({ order: z.uuid(), reason: requiredText("如何核实了是本人", 300) }),
  run: renewOrderCode,
  data: (slip) => slip,
});

export const triageOrderAtDeskAction = centerAction(acts.triage);
export const refuseOrderAtDeskAction = centerAction(acts.refuse);
export const setOrderAsideAtDeskAction = centerAction(acts.aside);
export const cancelOrderAtDeskAction = centerAction(acts.cancel);
export const reopenOrderAtDeskAction = centerAction(acts.reopen);
export const closeOrderAtDeskAction = centerAction(acts.close);
export const withdrawDispatchAtDeskAction = centerAction(acts.withdraw);
export const noteAcceptanceAtDeskAction = centerAction(acts.accept);
export const noteDeclineAtDeskAction = centerAction(acts.decline);
export const separateOrderAtDeskAction = centerAction(acts.separate);
export const dispatchOrderAtDeskAction = centerAction(acts.dispatch);
const toOrder = ({ order }: { order: string }, slug: string) => `/${slug}/desk/orders/${order}`;
export const finishOrderAtDeskAction = centerAction({ ...acts.finish, next: toOrder });
export const escalateOrderAtDeskAction = centerAction({ ...acts.escalate, next: toOrder });
export const joinOrderAtDeskAction = centerAction({ ...acts.join, next: toOrder });
