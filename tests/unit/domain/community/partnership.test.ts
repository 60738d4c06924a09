import { expect, it } from "vitest";
import { civilDate as day } from "@/lib/domain/base/civil-date";
import {
  partnershipActs,
  partnershipFaults,
  partnershipStateOf,
  whyNotJoint,
} from "@/lib/domain/community/partnership";

const today = day("2026-03-12");
const written = { organizationId: "o", bodyId: null, startsOn: today, endsOn: null };
const faults = (given: Partial<Parameters<typeof partnershipFaults>[0]>) =>
  partnershipFaults({ ...written, ...given }, today);

it("has one partner, and begins before it ends", () => {
  expect(faults({})).toEqual({});
  expect(faults({ organizationId: null, bodyId: "b" })).toEqual({});
  expect(faults({ organizationId: null })).toHaveProperty("organizationId");
  expect(faults({ bodyId: "b" })).toHaveProperty("bodyId");
  expect(faults({ startsOn: day("2026-03-13") })).toHaveProperty("startsOn");
  expect(faults({ endsOn: day("2026-03-11") })).toHaveProperty("endsOn");
});

it("is left as it was once it has ended", () => {
  expect(partnershipActs({ endedOn: null }).map(({ act }) => act)).toEqual(["link", "edit", "end"]);
  expect(partnershipActs({ endedOn: today })).toEqual([]);
  expect([partnershipStateOf({ endedOn: null }), partnershipStateOf({ endedOn: today })]).toEqual([
    "running",
    "ended",
  ]);
});

it("has events that were reported, where an organization links them itself", () => {
  expect(whyNotJoint("drafted", { own: false })).toBeNull();
  expect(whyNotJoint("drafted", { own: true })).toContain("先上报");
  expect(whyNotJoint("returned", { own: true })).toContain("先上报");
  expect([whyNotJoint("reported", { own: true }), whyNotJoint("confirmed", { own: true })]).toEqual([
    null,
    null,
  ]);
  expect(whyNotJoint("voided", { own: false })).toContain("作废");
});
