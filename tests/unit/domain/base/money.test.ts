import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatWanYuan, formatYuan, parseMoney } from "@/lib/domain/base/money";

const anyAmount = fc.bigInt({ min: 0n, max: 10n ** 20n });

describe("parseMoney", () => {
  test.each([
    ["1234", 123_400n],
    ["1,234.00", 123_400n],
    ["1,234.5 元", 123_450n],
    ["￥1234.56", 123_456n],
    ["¥ 1 234.56", 123_456n],
    ["人民币1234元整", 123_400n],
    ["１，２３４．５６元", 123_456n],
    ["0.05", 5n],
    ["0", 0n],
    ["12.", 1200n],
    ["1.500", 150n],
    ["376.8万元", 376_800_000n],
    ["376.8 万", 376_800_000n],
    ["0.000001万元", 1n],
    ["1.2亿元", 12_000_000_000n],
    ["90071992547409.93", 9_007_199_254_740_993n],
  ])("reads %j", (text, fen) => {
    expect(parseMoney(text)).toBe(fen);
  });

  test.each([
    "",
    "元",
    "-5",
    "1.234",
    "0.0000001万元",
    "1,23",
    "12,34.00",
    "1.2.3",
    "1e5",
    ".5",
    "五元",
    "5美元",
  ])("answers null for %j", (text) => {
    expect(parseMoney(text)).toBeNull();
  });
});

describe("formatYuan", () => {
  test.each([
    [123_400n, "1,234.00 元"],
    [0n, "0.00 元"],
    [5n, "0.05 元"],
    [99_999n, "999.99 元"],
    [100_000_000n, "1,000,000.00 元"],
    [-123_456n, "-1,234.56 元"],
    [9_007_199_254_740_993n, "90,071,992,547,409.93 元"],
  ])("%d fen is %s", (fen, text) => {
    expect(formatYuan(fen)).toBe(text);
  });
});

describe("formatWanYuan", () => {
  test.each([
    [376_800_000n, "376.8 万元"],
    [100_000_000n, "100 万元"],
    [1_234_500_000_000n, "1,234,500 万元"],
    [376_800_001n, "376.800001 万元"],
    [0n, "0 万元"],
    [-50_000n, "-0.05 万元"],
  ])("%d fen is %s", (fen, text) => {
    expect(formatWanYuan(fen)).toBe(text);
  });
});

test("both forms lose nothing: they are read back as the same amount", () => {
  fc.assert(fc.property(anyAmount, (fen) => parseMoney(formatYuan(fen)) === fen));
  fc.assert(fc.property(anyAmount, (fen) => parseMoney(formatWanYuan(fen)) === fen));
});
