import { describe, expect, it } from "vitest";
import {
  balanceOf,
  type Counted,
  roundPoints,
  whyBelowFloor,
} from "@/lib/domain/incubation/exchange/balance";

const line = (direction: Counted["direction"], state: Counted["state"], credit: number): Counted => ({
  direction,
  state,
  credit,
});
const lines = [
  line("returned", "confirmed", 12.5),
  line("given", "confirmed", 10),
  line("given", "proposed", 4),
  line("given", "voided", 100),
  line("returned", "proposed", 100),
];

describe("the balance of an organization", () => {
  it("is what both sides confirmed: returned less given", () => {
    expect(balanceOf(lines)).toBe(2.5);
    expect(balanceOf([])).toBe(0);
    expect(balanceOf([line("given", "confirmed", 0.1), line("given", "confirmed", 0.2)])).toBe(-0.3);
    expect(roundPoints(0.1 + 0.2)).toBe(0.3);
  });

  it("does not fall below the floor, what waits counted as given", () => {
    expect(whyBelowFloor(lines, 8.5, 10)).toBe(null);
    expect(whyBelowFloor(lines, 9, 10)).toBe(
      "已确认结余 2.5 分，待确认的提供 4 分，再提供 9 分后为 -10.5 分，低于下限 -10 分。请先记入回馈并确认。",
    );
    expect(whyBelowFloor([], 0.5, 0)).toContain("低于下限 0 分");
    expect(whyBelowFloor(lines, 10_000, null)).toBe(null);
  });
});
