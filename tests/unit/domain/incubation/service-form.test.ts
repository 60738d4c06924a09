import { expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { deliveryFaults, promiseFaults, wishFaults } from "@/lib/domain/incubation/service-form";

const today = civilDate("2026-03-12");
const [yesterday, tomorrow] = [civilDate("2026-03-11"), civilDate("2026-03-13")];

it("a service is wished and promised for days to come, and delivered on days gone by", () => {
  expect(wishFaults({ wantedOn: null }, today)).toEqual({});
  expect(wishFaults({ wantedOn: yesterday }, today)).toHaveProperty("wantedOn");
  expect(promiseFaults({ promisedOn: today }, today)).toEqual({});
  expect(promiseFaults({ promisedOn: yesterday }, today)).toHaveProperty("promisedOn");
  expect(deliveryFaults({ deliveredOn: today }, today)).toEqual({});
  expect(deliveryFaults({ deliveredOn: tomorrow }, today)).toHaveProperty("deliveredOn");
});
