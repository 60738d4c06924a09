import { bookedTime } from "@/lib/domain/incubation/booking/booking";
import type { getBooking } from "@/lib/usecases/incubation/booking/booking-record";

type Booking = Awaited<ReturnType<typeof getBooking>>;

/** What is known of a booking, at the desk and in the portal alike. */
export function bookingFacts(booking: Booking) {
  const { venue, organization, purpose, people, seriesId, later, bookedByName, endReason } = booking;
  return [
    { label: "场地", value: venue },
    { label: "时间", value: bookedTime(booking) },
    { label: "组织", value: organization },
    { label: "用途", value: purpose },
    { label: "人数", value: people === null ? "" : `${people} 人` },
    { label: "预约人", value: bookedByName },
    ...(seriesId
      ? [{ label: "每周重复", value: later.length > 0 ? `以后还有 ${later.length} 次` : "以后没有了" }]
      : []),
    ...(endReason ? [{ label: "取消或释放的原因", value: endReason, wide: true }] : []),
  ];
}
