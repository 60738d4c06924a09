import { expect, test } from "vitest";
import { criteriaFaults, fullMark, isHundredth } from "@/lib/domain/recruitment/call/criteria";

const line = (row: number, name: string, max: number, step: number) => ({
  id: `${row}`,
  row,
  name,
  max,
  step,
});

test("a mark sheet adds up exactly, in hundredths", () => {
  expect(fullMark([{ max: 0.1 }, { max: 0.2 }])).toBe(0.3);
  expect(isHundredth(0.01, 1)).toBe(true);
  expect(isHundredth(0.001, 1)).toBe(false);
});

test("lines that nobody could mark by are named", () => {
  const faults = criteriaFaults([line(1, "甲", 20, 1), line(2, "甲", 10, 3), line(3, "乙", 0, 1)]);
  expect(Object.keys(faults)).toEqual(["criterionName.2", "criterionStep.2", "criterionMax.3"]);
  expect(criteriaFaults([])).toHaveProperty(["criterionName.1"]);
});
