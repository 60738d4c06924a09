"use server";

import {
  cancelOwnOrder,
  disputeOrder,
  type OrderKey,
  rateOrder,
  trackOrder,
} from "@/lib/usecases/community/order/order-track";
import { publicAction } from "@/lib/web/action";
import { countFailures, trackLimits, visitorAddress } from "@/lib/web/rate-limit";
import { orderKeyInput, rateOrderInput } from "./schema";

/** Guesses of a code are counted like those of an application's. */
async function guessed<R>(act: () => Promise<R>, { number }: OrderKey, slug: string): Promise<R> {
  return countFailures(trackLimits(slug, number, await visitorAddress()), act);
}

const door = { permission: "order.track" } as const;

export const trackOrderAction = publicAction({
  ...door,
  around: guessed,
  input: orderKeyInput,
  run: trackOrder,
  data: ({ state: _, ...found }) => found,
});

export const rateOrderAction = publicAction({
  ...door,
  around: guessed,
  input: rateOrderInput,
  run: rateOrder,
  message: () => "谢谢，评价已经收到。",
});

export const cancelOwnOrderAction = publicAction({
  ...door,
  around: guessed,
  input: orderKeyInput,
  run: cancelOwnOrder,
  message: () => "已取消。",
});

export const disputeOrderAction = publicAction({
  ...door,
  around: guessed,
  input: orderKeyInput,
  run: disputeOrder,
  message: () => "已告诉社区，社区会核实。",
});
