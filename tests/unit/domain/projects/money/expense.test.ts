import { expect, test } from "vitest";
import { invoiceKey, nextExpenseState, roomOf } from "@/lib/domain/projects/money/expense";

test("an invoice is the same however it was typed", () => {
  expect(invoiceKey("０４ 4001-9001１1")).toBe("04400190011" + "1");
  expect(invoiceKey(" no-12 ab ")).toBe("NO12AB");
  expect(invoiceKey("  ")).toBeNull();
  expect(invoiceKey(null)).toBeNull();
});

test("a line may be overspent within its tolerance, to the fen", () => {
  expect(roomOf({ amountFen: 10_000n, tolerance: 10, spent: 11_000n })).toBe(0n);
  expect(roomOf({ amountFen: 10_000n, tolerance: 10, spent: 11_001n })).toBe(-1n);
  expect(roomOf({ amountFen: 99n, tolerance: 10, spent: 0n })).toBe(108n);
});

test("an expense that was checked is void only after the check was taken back", () => {
  expect(nextExpenseState("accepted", "void").ok).toBe(false);
  expect(nextExpenseState("accepted", "reopen")).toEqual({ ok: true, state: "reported" });
  expect(nextExpenseState("reported", "void")).toEqual({ ok: true, state: "voided" });
});
