import { expect, test } from "vitest";
import {
  directNumbers,
  formatAgreementNumber,
  nextDirectNumber,
} from "@/lib/domain/admission/agreement-number";

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

test("goes on after the highest number of those without a call, each kind in a row of its own", () => {
  expect(directNumbers("PC", 2022, "incubation")).toBe("PC-2022-00-");
  expect(directNumbers("PC", 2022, "venture")).toBe("PC-2022-CT00-");
  expect(nextDirectNumber("PC-2022-00-", [])).toBe("PC-2022-00-001");
  expect(nextDirectNumber("PC-2022-00-", ["PC-2022-00-002", "PC-2022-00-010"])).toBe("PC-2022-00-011");
});
