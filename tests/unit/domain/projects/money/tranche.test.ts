import { describe, expect, it } from "vitest";
import { nextTrancheState, trancheEventsFrom } from "@/lib/domain/projects/money/tranche";

describe("a payment", () => {
  it("is asked for, checked, approved and paid, in this order alone", () => {
    expect(nextTrancheState("planned", "approve").ok).toBe(false);
    expect(nextTrancheState("requested", "pay").ok).toBe(false);
    expect(nextTrancheState("checked", "approve")).toEqual({ ok: true, state: "approved" });
    expect(nextTrancheState("approved", "pay")).toEqual({ ok: true, state: "paid" });
  });

  it("is not blocked once it is paid, and waits while it is", () => {
    expect(trancheEventsFrom("paid")).toEqual(["takeBackPayment"]);
    expect(trancheEventsFrom("blocked")).toEqual(["unblock"]);
  });
});
