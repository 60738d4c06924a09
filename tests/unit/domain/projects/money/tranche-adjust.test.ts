import { describe, expect, it } from "vitest";
import type { TrancheState } from "@/lib/domain/projects/money/tranche";
import { adjustTranches } from "@/lib/domain/projects/money/tranche-adjust";

const part = (id: string, amountFen: bigint, state: TrancheState = "planned") => ({ id, amountFen, state });

describe("payments of a grant that changed", () => {
  it("share what is left in their proportion, to the fen, the remainder in the last", () => {
    const parts = [part("a", 500n, "paid"), part("b", 300n), part("c", 200n)];
    expect(adjustTranches(1_201n, parts)).toEqual({
      ok: true,
      amounts: [
        { id: "b", amountFen: 420n },
        { id: "c", amountFen: 281n },
      ],
      gone: [],
    });
  });

  it("fall away where nothing is left for them", () => {
    expect(adjustTranches(500n, [part("a", 500n, "requested"), part("b", 300n)])).toEqual({
      ok: true,
      amounts: [],
      gone: ["b"],
    });
    expect(adjustTranches(500n, [])).toEqual({ ok: true, amounts: [], gone: [] });
  });

  it("are refused below what was asked for or paid, and where none can still be fitted", () => {
    expect(adjustTranches(499n, [part("a", 500n, "paid"), part("b", 300n)])).toMatchObject({
      ok: false,
      why: expect.stringContaining("办理追回"),
    });
    expect(adjustTranches(501n, [part("a", 500n, "paid")])).toMatchObject({ ok: false });
    expect(adjustTranches(500n, [part("a", 500n, "paid")])).toMatchObject({ ok: true });
  });

  it("goes below what was paid once the rest of it came back, and then pays nothing more", () => {
    const parts = [part("a", 500n, "paid"), part("b", 300n)];
    expect(adjustTranches(400n, parts, 100n)).toEqual({ ok: true, amounts: [], gone: ["b"] });
    expect(adjustTranches(399n, parts, 100n)).toMatchObject({ ok: false });
    expect(adjustTranches(600n, parts, 100n)).toMatchObject({ amounts: [{ id: "b", amountFen: 100n }] });
  });
});
