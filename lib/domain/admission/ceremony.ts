import { date, form, longText, references, text } from "../base/form";

/** 签约仪式: a day on which many agreements are signed together. */
export const ceremonyForm = form({
  name: text("名称", { most: 60 }),
  heldOn: date("日期"),
  place: text("地点", { most: 100 }),
  note: longText("备注", { most: 500, optional: true, hint: "如流程、需带的材料" }),
  agreements: references("参加签约的协议", { hint: "列出还没有签齐的协议" }),
});

interface Seat {
  arrivedAt: Date | null;
  state: string;
}

/** How many are expected, came, and have both signatures. */
export function countSeats(seats: readonly Seat[]) {
  return {
    expected: seats.length,
    arrived: seats.filter(({ arrivedAt }) => arrivedAt !== null).length,
    signed: seats.filter(({ state }) => state === "signed").length,
  };
}
