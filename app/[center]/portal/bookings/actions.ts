"use server";

import { z } from "zod";
import { ownBookingForm } from "@/lib/domain/incubation/booking/booking";
import { bookOwn } from "@/lib/usecases/incubation/booking/booking";
import { cancelBooking, cancelSeries } from "@/lib/usecases/incubation/booking/booking-record";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const cancelled = z.object({ booking: z.uuid(), edition, reason: requiredText("取消的原因", 500) });

export const bookOwnAction = centerAction({
  permission: "ownBooking.edit",
  scope: "organization",
  input: schemaOf(ownBookingForm),
  run: bookOwn,
  next: ({ id }, slug) => `/${slug}/portal/bookings/${id}`,
});

export const cancelOwnBookingAction = centerAction({
  permission: "ownBooking.edit",
  scope: "organization",
  input: cancelled,
  run: cancelBooking,
});

export const cancelOwnSeriesAction = centerAction({
  permission: "ownBooking.edit",
  scope: "organization",
  input: cancelled,
  run: cancelSeries,
});
