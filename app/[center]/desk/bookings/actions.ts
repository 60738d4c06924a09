"use server";

import { z } from "zod";
import { bookingForm } from "@/lib/domain/incubation/booking/booking";
import { book } from "@/lib/usecases/incubation/booking/booking";
import { cancelBooking, cancelSeries } from "@/lib/usecases/incubation/booking/booking-record";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const cancelled = z.object({ booking: z.uuid(), edition, reason: requiredText("取消的原因", 500) });

export const bookAction = centerAction({
  permission: "booking.edit",
  input: schemaOf(bookingForm),
  run: book,
  next: ({ id }, slug) => `/${slug}/desk/bookings/${id}`,
});

export const cancelBookingAction = centerAction({
  permission: "booking.edit",
  input: cancelled,
  run: cancelBooking,
});

export const cancelSeriesAction = centerAction({
  permission: "booking.edit",
  input: cancelled,
  run: cancelSeries,
});
