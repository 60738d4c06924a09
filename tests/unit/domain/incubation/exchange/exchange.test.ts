import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  type ExchangeState,
  exchangeActs,
  exchangeFaults,
  nextExchangeState,
  whoseTurn,
} from "@/lib/domain/incubation/exchange/exchange";

const byCenter = { byCenter: true, byOrganization: false };
const byOrganization = { byCenter: false, byOrganization: true };
const both = { byCenter: true, byOrganization: true };
const acts = (state: ExchangeState, by: typeof both, side: "center" | "organization") =>
  exchangeActs({ state, ...by }, side).map(({ act }) => act);

describe("a line of the exchange", () => {
  it("is confirmed or disputed by the side that did not write it", () => {
    expect(whoseTurn(byCenter)).toBe("organization");
    expect(whoseTurn(byOrganization)).toBe("center");
    expect(whoseTurn(both)).toBe(null);
    expect(acts("proposed", byCenter, "organization")).toEqual(["confirm", "dispute"]);
    expect(acts("proposed", byOrganization, "center")).toEqual(["confirm", "dispute", "void"]);
  });

  it("is taken back by whoever wrote it, and voided by the center at any time", () => {
    expect(acts("proposed", byCenter, "center")).toEqual(["void"]);
    expect(acts("proposed", byOrganization, "organization")).toEqual(["void"]);
    expect(acts("confirmed", both, "center")).toEqual(["void"]);
    expect(acts("confirmed", both, "organization")).toEqual([]);
    expect(acts("voided", both, "center")).toEqual([]);
  });

  it("waits again once the objection is taken back, by the side that raised it", () => {
    expect(acts("disputed", byCenter, "organization")).toEqual(["settle"]);
    expect(acts("disputed", byCenter, "center")).toEqual(["void"]);
    expect(nextExchangeState("disputed", "settle")).toEqual({ ok: true, state: "proposed" });
    expect(nextExchangeState("disputed", "confirm").ok).toBe(false);
  });

  it("has happened", () => {
    const today = civilDate("2026-03-12");
    expect(exchangeFaults({ happenedOn: today }, today)).toEqual({});
    expect(exchangeFaults({ happenedOn: civilDate("2026-03-13") }, today)).toHaveProperty("happenedOn");
  });
});
