import type { ListColumn } from "@/components/list/list";
import { chinaDate, formatTime } from "@/lib/domain/base/china-time";
import { type BookingState, bookingLabels, bookingTones } from "@/lib/domain/incubation/booking/booking";

interface Row {
  startsAt: Date;
  endsAt: Date;
  purpose: string;
  people: number | null;
  bookedByName: string;
  endReason: string | null;
  state: BookingState;
}

/** When a room was booked, for what, and what became of it. */
export const bookingColumns: readonly ListColumn<Row, never>[] = [
  { label: "日期", cell: ({ startsAt }) => ({ date: chinaDate(startsAt) }), fit: true, below: true },
  {
    label: "时间",
    cell: ({ startsAt, endsAt }) => `${formatTime(startsAt)}–${formatTime(endsAt)}`,
    fit: true,
    below: true,
  },
  {
    label: "小时",
    cell: ({ startsAt, endsAt }) => (Number(endsAt) - Number(startsAt)) / 3_600_000,
    num: true,
    fit: true,
    roomyOnly: true,
  },
  { label: "用途", cell: ({ purpose }) => purpose, fit: true, roomyOnly: true },
  { label: "人数", cell: ({ people }) => people, sheetOnly: true },
  { label: "预约人", cell: ({ bookedByName }) => bookedByName, sheetOnly: true },
  { label: "取消或释放的原因", cell: ({ endReason }) => endReason, sheetOnly: true },
  {
    label: "状态",
    cell: ({ state }) => ({ text: bookingLabels[state], tone: bookingTones[state] }),
    fit: true,
  },
];
