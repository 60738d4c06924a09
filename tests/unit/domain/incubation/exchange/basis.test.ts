import { describe, expect, it } from "vitest";
import { whyGone, whyNotBasis } from "@/lib/domain/incubation/exchange/basis";

describe("the ground of a line", () => {
  it("comes from hours that were used, or from an activity that was reported", () => {
    const now = new Date("2026-03-12T04:00:00Z");
    const booking = { state: "booked" as const, startsAt: new Date("2026-03-12T03:00:00Z") };
    expect(whyNotBasis({ booking: null, activity: null }, now)).toBeNull();
    expect(whyNotBasis({ booking, activity: null }, now)).toBeNull();
    expect(whyNotBasis({ booking: { ...booking, state: "released" }, activity: null }, now)).toContain(
      "已释放",
    );
    const later = { ...booking, startsAt: new Date("2026-03-12T05:00:00Z") };
    expect(whyNotBasis({ booking: later, activity: null }, now)).toContain("还没有开始");
    expect(whyNotBasis({ booking: null, activity: { state: "confirmed" } }, now)).toBeNull();
    expect(whyNotBasis({ booking: null, activity: { state: "returned" } }, now)).toContain("已退回");
  });

  const line = { state: "confirmed" as const, booking: null, activity: null };

  it("falls away with the activity that is voided, or the booking that is released, as long as the line stands", () => {
    expect(whyGone(line)).toBeNull();
    expect(whyGone({ ...line, activity: { state: "confirmed" } })).toBeNull();
    expect(whyGone({ ...line, activity: { state: "voided" } })).toContain("活动后来作废");
    expect(whyGone({ ...line, booking: { state: "booked" } })).toBeNull();
    expect(whyGone({ ...line, booking: { state: "released" } })).toContain("没有使用");
    expect(whyGone({ ...line, state: "voided", activity: { state: "voided" } })).toBeNull();
  });
});
