import { describe, expect, it } from "vitest";
import { number } from "@/lib/domain/base/form";
import { parseTypedNumber, readNumber } from "@/lib/domain/base/form-number";

describe("parseTypedNumber", () => {
  it("reads what people type, and no more digits than fit", () => {
    expect([" ７.5 ", "007", "1234567890", "1.1234567", ""].map(parseTypedNumber)).toEqual([
      ...[7.5, 7, null, null, null],
    ]);
  });
});

describe("parseTypedNumber in groups of three", () => {
  it("reads them, and nothing that is grouped otherwise", () => {
    expect(["129,941", "1,234.5", "１２，３４５", "12,34", "1234,567"].map(parseTypedNumber)).toEqual([
      ...[129_941, 1234.5, 12_345, null, null],
    ]);
  });
});

describe("readNumber", () => {
  it("takes the unit behind it, and no other word", () => {
    const staff = number("专职人员", { most: 9999, unit: "人" });
    expect(readNumber(staff, " １２ 人")).toBe(12);
    expect(readNumber(staff, "3万")).toBe("专职人员应是数字。");
    expect(readNumber(staff, "1.5人")).toBe("专职人员应是整数。");
    expect(readNumber(staff, "10000")).toBe("专职人员应在 0 至 9999 之间。");
  });
});
