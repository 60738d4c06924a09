import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { capitalNumerals } from "@/lib/domain/base/capital-numerals";
import { parseMoney } from "@/lib/domain/base/money";

function inWords(yuan: string): string {
  return capitalNumerals(parseMoney(yuan) ?? -1n);
}

describe("capitalNumerals", () => {
  test.each([
    ["733355", "柒拾叁万叁仟叁佰伍拾伍元整"], // a purchase contract; below: 支付结算办法, annex 1
    ["1409.50", "壹仟肆佰零玖元伍角整"], // where 整 is optional after 角
    ["6007.14", "陆仟零柒元壹角肆分"],
    ["1680.32", "壹仟陆佰捌拾元零叁角贰分"],
    ["107000.53", "壹拾万柒仟元零伍角叁分"],
    ["16409.02", "壹万陆仟肆佰零玖元零贰分"],
    ["325.04", "叁佰贰拾伍元零肆分"],
  ])("%s yuan as printed in the source", (yuan, words) => {
    expect(inWords(yuan)).toBe(words);
  });

  test.each([
    ["0", "零元整"],
    ["0.05", "伍分"],
    ["0.50", "伍角整"],
    ["0.55", "伍角伍分"],
    ["10", "壹拾元整"],
    ["10.05", "壹拾元零伍分"],
    ["100500", "壹拾万零伍佰元整"],
    ["1000000", "壹佰万元整"],
    ["10000001", "壹仟万零壹元整"],
    ["100000000", "壹亿元整"],
    ["100001000", "壹亿零壹仟元整"],
    ["100000001", "壹亿零壹元整"],
    ["200050000", "贰亿零伍万元整"],
    ["999999999999.99", "玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"],
  ])("%s yuan", (yuan, words) => {
    expect(inWords(yuan)).toBe(words);
  });

  test("refuses what it has no words for", () => {
    expect(() => capitalNumerals(-1n)).toThrow(RangeError);
    expect(() => capitalNumerals(10n ** 14n)).toThrow(RangeError);
  });

  test("no two amounts share their words, and no zero is doubled or left before a unit", () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 14n - 1n });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const words = capitalNumerals(a);
        expect(words).not.toMatch(/零零|零[万亿角分拾佰仟整]|(?<!^)零元/);
        expect(words === capitalNumerals(b)).toBe(a === b);
      }),
      { numRuns: 1000 },
    );
  });
});
