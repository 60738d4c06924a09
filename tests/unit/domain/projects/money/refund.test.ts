import { describe, expect, it } from "vitest";
import { civilDate as day } from "@/lib/domain/base/civil-date";
import {
  refundActs,
  refundFaults,
  refundState,
  returnedOnFault,
  whyNotUnpaid,
} from "@/lib/domain/projects/money/refund";

const today = day("2022-03-12");

describe("money that is to come back", () => {
  it("is due until it came or the demand was withdrawn", () => {
    const acts = (refund: Parameters<typeof refundActs>[0]) => refundActs(refund).map(({ act }) => act);
    expect(refundState({ returnedOn: null, withdrawnAt: null })).toBe("due");
    expect(acts({ returnedOn: null, withdrawnAt: null })).toEqual(["return", "withdraw"]);
    expect(refundState({ returnedOn: today, withdrawnAt: null })).toBe("returned");
    expect(acts({ returnedOn: today, withdrawnAt: null })).toEqual(["correct"]);
    expect(refundState({ returnedOn: null, withdrawnAt: new Date() })).toBe("withdrawn");
    expect(acts({ returnedOn: null, withdrawnAt: new Date() })).toEqual([]);
  });

  it("is no more than what was paid and is still out, and due some day to come", () => {
    expect(refundFaults({ amountFen: 100n, dueOn: today }, 100n, today)).toEqual({});
    expect(refundFaults({ amountFen: 101n, dueOn: today }, 100n, today).amountFen).toContain("1.00 元");
    expect(refundFaults({ amountFen: 0n, dueOn: today }, 100n, today)).toHaveProperty("amountFen");
    expect(refundFaults({ amountFen: 1n, dueOn: day("2022-03-11") }, 100n, today)).toHaveProperty("dueOn");
  });

  it("was paid: so much of what was paid stays on record", () => {
    expect(whyNotUnpaid(70n, { paid: 100n, demanded: 30n })).toBeNull();
    expect(whyNotUnpaid(71n, { paid: 100n, demanded: 30n })).toContain("0.30 元");
  });

  it("came back between the demand and today", () => {
    expect(returnedOnFault(today, day("2022-03-01"), today)).toBeNull();
    expect(returnedOnFault(day("2022-03-13"), day("2022-03-01"), today)).toContain("今天");
    expect(returnedOnFault(day("2022-02-28"), day("2022-03-01"), today)).toContain("2022年3月1日");
  });
});
