import { type ActivityState, activityLabels } from "../../registry/activity";
import { type BookingState, bookingLabels } from "../booking/booking";
import type { ExchangeState } from "./exchange";

/** What a line comes from, as it stands. */
export interface Basis {
  booking: { state: BookingState; startsAt: Date } | null;
  activity: { state: ActivityState } | null;
}

/** Why nothing counts of what a line comes from, in a Chinese sentence; null when it does, or where it comes from nothing. */
export function whyNotBasis({ booking, activity }: Basis, now: Date): string | null {
  if (booking && booking.state !== "booked")
    return `这次预约${bookingLabels[booking.state]}，没有使用，不能记入交换账。`;
  if (booking && booking.startsAt > now) return "这次预约还没有开始，使用之后再记入交换账。";
  if (activity && activity.state !== "reported" && activity.state !== "confirmed")
    return `这项活动目前是“${activityLabels[activity.state]}”，上报之后才能记入交换账。`;
  return null;
}

/** Lines whose ground fell away after they were written: they count until the center voids them. */
export const exchangeGrounds = ["gone"] as const;
export const exchangeGroundLabels = { gone: "依据已作废" };

/**
 * What became of the ground of a line that still stands, in a Chinese sentence; null where it holds. Nothing is taken off
 * a balance by itself that both sides confirmed: the center looks at it, voids the line, and writes it anew.
 */
export function whyGone({
  state,
  booking,
  activity,
}: {
  state: ExchangeState;
  booking: { state: BookingState } | null;
  activity: { state: ActivityState } | null;
}): string | null {
  if (state === "voided") return null;
  if (booking && booking.state !== "booked")
    return `这一笔依据的预约${bookingLabels[booking.state]}，没有使用。请与对方核对后作废，需要时重记。`;
  if (activity?.state === "voided")
    return "这一笔依据的活动后来作废了。它仍计入结余，请与对方核对后作废，需要时重记。";
  return null;
}
