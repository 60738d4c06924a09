import { describe, expect, it } from "vitest";
import { roundHalfUp } from "../../../../lib/domain/scoring/round-half-up.ts";

describe("roundHalfUp", () => {
  it("rounds the half up and what is just below it down", () => {
    expect(roundHalfUp(535, 2, 2)).toBe(268); // 2.675
    expect(roundHalfUp(534_999, 2_000, 2)).toBe(267); // 2.674995
    expect(roundHalfUp(1, 2, 2)).toBe(1); // 0.005
    expect(roundHalfUp(802, 3, 2)).toBe(267); // 2.67333...
    expect(roundHalfUp(803, 3, 2)).toBe(268); // 2.67666...
  });

  it("rounds to fewer decimals than hundredths carry", () => {
    expect(roundHalfUp(8450, 1, 0)).toBe(85); // 84.50
    expect(roundHalfUp(8449, 1, 0)).toBe(84);
    expect(roundHalfUp(8445, 1, 1)).toBe(845); // 84.45
    expect(roundHalfUp(16_889, 2, 1)).toBe(844); // 84.445
  });

  it("rounds to more decimals than hundredths carry", () => {
    expect(roundHalfUp(5, 3, 4)).toBe(167); // 0.016666...
    expect(roundHalfUp(1, 16, 4)).toBe(6); // 0.000625
    expect(roundHalfUp(1, 200, 4)).toBe(1); // 0.00005
    expect(roundHalfUp(1, 20, 3)).toBe(1); // 0.0005
  });

  it("keeps zero and whole scores", () => {
    for (const decimals of [0, 1, 2, 3, 4]) {
      expect(roundHalfUp(0, 7, decimals)).toBe(0);
      expect(roundHalfUp(30_000, 3, decimals)).toBe(100 * 10 ** decimals);
    }
  });

  it("is exact where the products leave the safe integers", () => {
    const large = Number.MAX_SAFE_INTEGER - 1; // 9007199254740990, a multiple of 3
    expect(roundHalfUp(large, 300, 2)).toBe(30_023_997_515_803); // 30023997515803.3
    expect(roundHalfUp(large, 300, 4)).toBe(3_002_399_751_580_330);
    expect(roundHalfUp(large, 20, 2)).toBe(450_359_962_737_050); // ...049.5
    expect(roundHalfUp(large, 2, 0)).toBe(45_035_996_273_705); // ...704.95
  });
});
