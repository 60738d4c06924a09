import { expect, it } from "vitest";
import { movePanelistInput, seatNewExpertInput } from "@/app/[center]/desk/calls/[call]/panel/schema";

const call = "0b6e1c0e-6c1b-4f57-9a3c-2f6d7c1a9b11";
const expert = "0b6e1c0e-6c1b-4f57-9a3c-2f6d7c1a9b12";

it("reads whom and what from the button that was pressed", () => {
  expect(movePanelistInput.parse({ call, move: { [expert]: "up" } })).toEqual({ call, expert, move: "up" });
});

it("refuses a form that came without a button, and a button nobody made", () => {
  for (const move of [{}, { [expert]: "first" }, { nobody: "up" }]) {
    expect(movePanelistInput.safeParse({ call, move }).success).toBe(false);
  }
});

it("takes the tick of a namesake, and its absence for one person of that name", () => {
  const typed = { call, name: "张　三", title: "会计师" };
  expect(seatNewExpertInput.parse(typed)).toEqual({ call, name: "张三", title: "会计师", namesake: false });
  expect(seatNewExpertInput.parse({ ...typed, namesake: "yes" }).namesake).toBe(true);
});
