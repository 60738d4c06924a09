import type { CivilDate } from "@/lib/domain/base/civil-date";

export interface SlotLinks {
  /** Where free hours are booked. */
  book: (slot: { day: CivilDate; from: string; to: string }) => string;
  /** Where one's own booking, or any at the desk, is opened. */
  open: (id: string) => string;
}
