import { describe, expect, it } from "vitest";
import { nextOrderState, orderEvents, orderStates } from "@/lib/domain/community/order";

describe("an order", () => {
  it("moves so and no other way", () => {
    const moves = orderStates.flatMap((from) =>
      orderEvents.flatMap((event) => {
        const next = nextOrderState(from, event);
        return next.ok ? [`${from} ${event} ${next.state}`] : [];
      }),
    );
    expect(moves).toEqual([
      "pending triage waiting",
      "pending refuse refused",
      "pending aside aside",
      "pending cancel cancelled",
      "waiting dispatch offered",
      "waiting refuse refused",
      "waiting aside aside",
      "waiting cancel cancelled",
      "offered accept serving",
      "offered decline waiting",
      "offered withdraw waiting",
      "offered cancel cancelled",
      "serving finish rating",
      "serving withdraw waiting",
      "serving cancel cancelled",
      "rating rate closed",
      "rating close closed",
      "refused reopen pending",
      "cancelled reopen pending",
      "aside reopen pending",
    ]);
  });

  it("says why it does not move", () => {
    expect(nextOrderState("closed", "rate")).toEqual({
      ok: false,
      why: "点单目前是“已完成”，不能评单。只有“待评单”的点单可以评单。",
    });
  });
});
