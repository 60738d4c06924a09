import { describe, expect, it } from "vitest";
import { splitTranches, trancheFaults } from "@/lib/domain/projects/money/tranche-plan";

const share = (percent: number) => ({ percent, amountFen: null });
const amount = (amountFen: bigint) => ({ percent: null, amountFen });
const sum = (parts: bigint[] | null) => parts?.reduce((one, other) => one + other, 0n);

describe("the parts of a grant", () => {
  it("sum to it to the fen, what is left over in the last", () => {
    expect(splitTranches(100n, [share(33.33), share(33.33), share(33.34)])).toEqual([33n, 33n, 34n]);
    expect(splitTranches(6_000_000n, [share(50), share(40), share(10)])).toEqual([
      3_000_000n,
      2_400_000n,
      600_000n,
    ]);
    for (const whole of [1n, 7n, 99_999_999_999_999_999n])
      expect(sum(splitTranches(whole, [share(33.3), share(33.3), share(33.4)]))).toBe(whole);
  });

  it("may be amounts, or a share of the whole beside an amount that fits", () => {
    expect(splitTranches(100n, [amount(60n), amount(40n)])).toEqual([60n, 40n]);
    expect(splitTranches(100n, [share(50), amount(50n)])).toEqual([50n, 50n]);
    expect(splitTranches(101n, [share(50), amount(51n)])).toEqual([50n, 51n]);
  });

  it("are refused where they fall short of it or exceed it", () => {
    expect(splitTranches(100n, [share(50), share(40)])).toBeNull();
    expect(splitTranches(100n, [share(60), share(50)])).toBeNull();
    expect(splitTranches(100n, [amount(60n), amount(41n)])).toBeNull();
    expect(splitTranches(100n, [share(50), amount(60n)])).toBeNull();
    expect(splitTranches(100n, [share(50), amount(40n)])).toBeNull();
  });

  it("say what is wrong beside the row, and how far the sum is off", () => {
    const signed = { condition: "signed" as const, conditionText: null };
    expect(trancheFaults(100n, [{ percent: null, amountFen: null, ...signed }])).toHaveProperty(
      "tranches.0.amountFen",
    );
    expect(trancheFaults(100n, [{ percent: 100, amountFen: 100n, ...signed }])).toHaveProperty(
      "tranches.0.amountFen",
    );
    expect(trancheFaults(100n, [{ ...share(100), condition: "other", conditionText: null }])).toHaveProperty(
      "tranches.0.conditionText",
    );
    expect(trancheFaults(100n, [{ ...share(90), ...signed }]).tranches).toContain("90%");
    const beyond = [amount(6_000_000n), amount(100n)].map((part) => ({ ...part, ...signed }));
    expect(trancheFaults(6_000_000n, beyond).tranches).toContain("60,001.00 元");
    expect(trancheFaults(100n, [{ ...share(100), ...signed }])).toEqual({});
  });
});
