import { expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { outcomeFaults } from "@/lib/domain/projects/giving/outcome";

it("is signed by somebody, on a day that has come, for an amount that can be", () => {
  const today = civilDate("2026-03-12");
  const signed = { organizationId: null, bodyId: "x", signedOn: today, amountFen: null };
  expect(outcomeFaults(signed, today)).toEqual({});
  expect(outcomeFaults({ ...signed, bodyId: null }, today)).toHaveProperty("bodyId");
  expect(outcomeFaults({ ...signed, signedOn: civilDate("2026-03-13") }, today)).toHaveProperty("signedOn");
  expect(outcomeFaults({ ...signed, amountFen: 10n ** 16n }, today)).toHaveProperty("amountFen");
});
