import { z } from "zod";
import type { MemberPermission } from "@/lib/domain/access";
import { dispatchForm, finishForm } from "@/lib/domain/community/dispatch";
import { escalateForm, joinForm, priorityForm } from "@/lib/domain/community/order-form";
import {
  dispatchOrder,
  noteAcceptance,
  noteDecline,
  withdrawDispatch,
} from "@/lib/usecases/community/order/dispatch";
import { finishForTaker } from "@/lib/usecases/community/order/dispatch-answer";
import { prioritizeOrder } from "@/lib/usecases/community/order/order-priority";
import {
  cancelOrder,
  closeOrder,
  escalateOrder,
  joinOrder,
  refuseOrder,
  reopenOrder,
  separateOrder,
  setOrderAside,
  triageOrder,
} from "@/lib/usecases/community/order/order-triage";
import { schemaOf } from "@/lib/web/form-schema";
import { requiredText } from "@/lib/web/typed-input";
import type { Narrowed } from "@/lib/web/visit";

const one = { order: z.uuid() };
const plain = z.object(one);
const because = (label: string) => z.object({ ...one, reason: requiredText(label, 300) });

/** What is done with an order, the same in the room of the community and at the desk; the door says who may. */
export function orderActs<const D extends { permission: MemberPermission } & Narrowed>(door: D) {
  return {
    triage: { ...door, input: plain, run: triageOrder },
    refuse: { ...door, input: because("拒绝的原因"), run: refuseOrder },
    aside: { ...door, input: because("搁置的原因"), run: setOrderAside },
    cancel: { ...door, input: because("取消的原因"), run: cancelOrder },
    reopen: { ...door, input: plain, run: reopenOrder },
    close: { ...door, input: plain, run: closeOrder },
    withdraw: { ...door, input: because("收回的原因"), run: withdrawDispatch },
    accept: { ...door, input: plain, run: noteAcceptance },
    decline: { ...door, input: because("谢绝的原因"), run: noteDecline },
    separate: { ...door, input: plain, run: separateOrder },
    dispatch: {
      ...door,
      input: schemaOf(dispatchForm, one),
      run: dispatchOrder,
      data: ({ taker, number, code }: Awaited<ReturnType<typeof dispatchOrder>>) => ({ taker, number, code }),
    },
    finish: {
      ...door,
      input: schemaOf(finishForm, one),
      run: finishForTaker,
    },
    escalate: {
      ...door,
      input: schemaOf(escalateForm, one),
      run: escalateOrder,
    },
    prioritize: {
      ...door,
      input: schemaOf(priorityForm, one),
      run: prioritizeOrder,
    },
    join: {
      ...door,
      input: schemaOf(joinForm, one),
      run: joinOrder,
    },
  };
}
