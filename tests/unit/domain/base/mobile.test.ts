import { describe, expect, test } from "vitest";
import { normalizeMobile } from "@/lib/domain/base/mobile";

describe("normalizeMobile", () => {
  test.each([
    "13800001234",
    " 138 0000 1234 ",
    "138-0000-1234",
    "+8613800001234",
    "+86 138-0000-1234",
    "(+86)13800001234",
    "0086 13800001234",
    "8613800001234",
    "１３８００００１２３４",
    "\u202D13800001234\u202C",
  ])("understands %j", (text) => {
    expect(normalizeMobile(text)).toBe("13800001234");
  });

  test("accepts every second digit from 3 to 9, new number segments included", () => {
    const accepted = Array.from("0123456789").filter(
      (digit) => normalizeMobile(`1${digit}900001234`) !== null,
    );
    expect(accepted.join("")).toBe("3456789");
  });

  test.each([
    "",
    "1380000123",
    "138000012345",
    "23800001234",
    "0352-5551234",
    "+8513800001234",
    "1380000123x",
  ])("answers null for %j", (text) => {
    expect(normalizeMobile(text)).toBeNull();
  });
});
