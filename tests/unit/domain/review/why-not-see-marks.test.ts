import { expect, test } from "vitest";
import { type Sight, whyNotSeeMarks } from "@/lib/domain/review/why-not-see-marks";

const running: Sight = { confirmed: false, owed: 3, ownOwed: 0, provisional: false };

test("whoever owes a sheet sees no marks of others, whatever the center has set", () => {
  for (const provisional of [true, false]) {
    expect(whyNotSeeMarks({ ...running, ownOwed: 2, provisional })).toMatch(/^您还有 2 张打分表没有提交/);
  }
});

test("everybody else waits until all sheets are in, unless the center shows a provisional order", () => {
  expect(whyNotSeeMarks(running)).toMatch(/^还有 3 张打分表没有提交/);
  expect(whyNotSeeMarks({ ...running, provisional: true })).toBeNull();
});

test("nothing is withheld once all sheets are in, or the ranking is confirmed", () => {
  expect(whyNotSeeMarks({ ...running, owed: 0 })).toBeNull();
  expect(whyNotSeeMarks({ ...running, ownOwed: 1, confirmed: true })).toBeNull();
});
