import { describe, expect, it } from "vitest";
import {
  alreadyTaken,
  dispatchEvents,
  dispatchStates,
  nextDispatchState,
  takerFaults,
} from "@/lib/domain/community/dispatch";

describe("a dispatch", () => {
  it("is accepted or declined by will, and history once it is over", () => {
    const moves = dispatchStates.flatMap((from) =>
      dispatchEvents.flatMap((event) => {
        const next = nextDispatchState(from, event);
        return next.ok ? [`${from} ${event} ${next.state}`] : [];
      }),
    );
    expect(moves).toEqual([
      "offered accept accepted",
      "offered decline declined",
      "offered withdraw withdrawn",
      "accepted withdraw withdrawn",
      "accepted finish done",
    ]);
  });

  it("goes to nobody who is gone", () => {
    expect(takerFaults("team", "银龄队", { dissolved: true }).teamId).toContain("已经解散");
    expect(takerFaults("volunteer", "王强", { left: true }).volunteerId).toContain("不再参加");
    expect(takerFaults("team", "银龄队", { dissolved: false })).toEqual({});
  });

  it("tells who came too late who was first", () => {
    expect(alreadyTaken("银龄队")).toBe("这份点单已被银龄队先接，谢谢您的热心。");
  });
});
