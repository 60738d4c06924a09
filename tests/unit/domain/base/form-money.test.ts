import { expect, it } from "vitest";
import { money } from "@/lib/domain/base/form";
import { readMoney } from "@/lib/domain/base/form-money";

it("reads an amount, and refuses what is none, what is negative, and what no column would hold", () => {
  const read = (typed: string) => readMoney(money("金额"), typed);
  expect(read("6万元")).toBe(6_000_000n);
  expect(read("999999999999.99")).toBe(99_999_999_999_999n);
  expect(read("-5")).toContain("不是有效的金额");
  expect(read("1000000000000")).toBe("金额太大了，请核对单位是元还是万元。");
  expect(read("12345678901234567")).toContain("元还是万元");
});
