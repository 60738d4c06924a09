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
/** Whoever acted sees how the order stands now. */
const shown = ({ state: _, ...found }: Awaited<ReturnType<typeof trackOrder>>) => found;

export const trackOrderAction = publicAction({
  ...door,
  around: guessed,
  input: orderKeyInput,
  run: trackOrder,
  data: (now) => shown(now),
});

export const rateOrderAction = publicAction({
  ...door,
  around: guessed,
  input: rateOrderInput,
  run: rateOrder,
  data: (now) => shown(now),
});

export const cancelOwnOrderAction = publicAction({
  ...door,
  around: guessed,
  input: orderKeyInput,
  run: cancelOwnOrder,
  data: (now) => shown(now),
});

export const disputeOrderAction = publicAction({
  ...door,
  around: guessed,
  input: orderKeyInput,
  run: disputeOrder,
  data: (now) => shown(now),
});
