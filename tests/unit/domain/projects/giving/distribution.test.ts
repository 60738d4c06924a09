import { expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { distributionFaults } from "@/lib/domain/projects/giving/distribution";

const today = civilDate("2026-03-12");
const stock = { left: 20, unit: "套", receivedOn: civilDate("2026-03-01") };
const given = { quantity: 20, handedOn: today, organizationId: "x", bodyId: null, placeId: null };

it("hands out no more than is left, to somebody, between the receipt and today", () => {
  expect(distributionFaults(given, stock, today)).toEqual({});
  expect(distributionFaults({ ...given, quantity: 20.01 }, stock, today).quantity).toBe(
    "库存只有 20 套，不能发放 20.01 套。",
  );
  expect(distributionFaults({ ...given, organizationId: null }, stock, today)).toHaveProperty("placeId");
  expect(distributionFaults({ ...given, organizationId: null, placeId: "x" }, stock, today)).toEqual({});
  for (const day of ["2026-02-28", "2026-03-13"])
    expect(distributionFaults({ ...given, handedOn: civilDate(day) }, stock, today)).toHaveProperty(
      "handedOn",
    );
});
