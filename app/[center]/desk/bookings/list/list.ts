import { bookingColumns } from "@/components/booking/booking-columns";
import { chips, day, picked, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { isUuid } from "@/lib/domain/base/ids";
import { bookingLabels, bookingStates } from "@/lib/domain/incubation/booking/booking";
import type { BookingRow } from "@/lib/usecases/incubation/booking/booking-list";

export const bookingList = defineList<BookingRow>()({
  title: "预约记录",
  noun: "预约",
  unit: "次",
  at: "desk/bookings/list",
  excel: true,
  columns: [
    { label: "组织", cell: ({ organization }) => organization, opens: ({ id }) => `../${id}` },
    { label: "场地", cell: ({ venue }) => venue, fit: true, wideOnly: true },
    ...bookingColumns,
  ],
  filters: {
    state: chips("状态", bookingStates, bookingLabels),
    q: search("组织或用途"),
    venue: picked(
      "全部场地",
      (word) => (isUuid(word) ? word : null),
      (id: string) => id,
    ),
    from: day("日期从"),
    to: day("日期到"),
  },
  empty: {
    title: "还没有预约",
    text: "在周历上选一个空闲时段预约。",
    icon: "clock",
    from: { label: "打开周历", at: "desk/bookings" },
  },
});
