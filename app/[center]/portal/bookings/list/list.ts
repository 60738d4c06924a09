import { bookingColumns } from "@/components/booking/booking-columns";
import { chips } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { bookingLabels, bookingStates } from "@/lib/domain/incubation/booking/booking";
import type { BookingRow } from "@/lib/usecases/incubation/booking/booking-list";

export const ownBookingList = defineList<BookingRow>()({
  title: "预约记录",
  noun: "预约",
  unit: "次",
  at: "portal/bookings/list",
  excel: true,
  columns: [{ label: "场地", cell: ({ venue }) => venue, opens: ({ id }) => `../${id}` }, ...bookingColumns],
  filters: { state: chips("状态", bookingStates, bookingLabels) },
  empty: {
    title: "还没有预约",
    text: "在周历上选一个空闲时段预约。",
    icon: "clock",
    from: { label: "打开周历", at: "portal/bookings" },
  },
});
