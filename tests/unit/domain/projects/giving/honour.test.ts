import { expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { honourFaults } from "@/lib/domain/projects/giving/honour";

it("is somebody's, of a day that has come", () => {
  const today = civilDate("2026-03-12");
  const honour = { awardedOn: today, organizationId: null, bodyId: null, projectId: "x" };
  expect(honourFaults(honour, today)).toEqual({});
  expect(honourFaults({ ...honour, projectId: null }, today)).toHaveProperty("organizationId");
  expect(honourFaults({ ...honour, awardedOn: civilDate("2026-03-13") }, today)).toHaveProperty("awardedOn");
});
