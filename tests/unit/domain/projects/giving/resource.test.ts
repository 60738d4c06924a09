import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  amountOf,
  donorFaults,
  giftFaults,
  nextResourceState,
  receiptFaults,
  resourceStates,
} from "@/lib/domain/projects/giving/resource";

const goods = { kind: "goods" as const, quantity: 50, unit: "套", valueFen: 1_000_000n, through: null };

describe("a charity resource", () => {
  it("has one donor", () => {
    expect(donorFaults({ donorId: null, donorName: null })).toHaveProperty("donorId");
    expect(donorFaults({ donorId: "x", donorName: "钱先生" })).toHaveProperty("donorName");
    expect(donorFaults({ donorId: null, donorName: "钱先生" })).toEqual({});
  });

  it("of money goes through a body that may take it, and is as much as its value", () => {
    const money = { ...goods, kind: "money" as const, quantity: null, unit: null };
    expect(giftFaults(money)).toEqual({ through: expect.stringContaining("不收款") });
    expect(giftFaults({ ...money, through: "市慈善总会" })).toEqual({});
    expect(amountOf({ ...money, valueFen: 123_456n })).toEqual({ quantity: 1234.56, unit: "元" });
  });

  it("of goods is so many of something, with a value that can be", () => {
    expect(giftFaults(goods)).toEqual({});
    expect(Object.keys(giftFaults({ ...goods, quantity: null, unit: null }))).toEqual(["quantity", "unit"]);
    expect(giftFaults({ ...goods, valueFen: 0n })).toHaveProperty("valueFen");
    expect(giftFaults({ ...goods, valueFen: 10n ** 16n }).valueFen).toContain("元还是万元");
    expect(amountOf(goods)).toEqual({ quantity: 50, unit: "套" });
  });

  it("is received once, on a day that has come, and void for good", () => {
    const today = civilDate("2026-03-12");
    expect(receiptFaults({ receivedOn: today }, today)).toEqual({});
    expect(receiptFaults({ receivedOn: civilDate("2026-03-13") }, today)).toHaveProperty("receivedOn");
    const ways = resourceStates.map((state) => nextResourceState(state, "receive").ok);
    expect(ways).toEqual([true, false, false]);
    expect(nextResourceState("voided", "unreceive").ok).toBe(false);
  });
});
