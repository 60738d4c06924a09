import { expect, test } from "vitest";
import { formatAgreementNumber } from "@/lib/domain/admission/agreement-number";

test("the number names center, year, call and place", () => {
  expect(formatAgreementNumber("PC", 2022, { kind: "incubation", number: 3 }, 1)).toBe("PC-2022-03-001");
  expect(formatAgreementNumber("GJ", 2026, { kind: "incubation", number: 12 }, 1000)).toBe("GJ-2026-12-1000");
});

test("a call of another kind has its letters", () => {
  expect(formatAgreementNumber("PC", 2022, { kind: "purchase", number: 3 }, 1)).toBe("PC-2022-GM03-001");
});

test("what does not count from 1 is refused", () => {
  expect(() => formatAgreementNumber("PC", 2022, { kind: "incubation", number: 0 }, 1)).toThrow(RangeError);
  expect(() => formatAgreementNumber("PC", 2022, { kind: "incubation", number: 3 }, 1.5)).toThrow(RangeError);
});
