import { expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { socialWorkerFaults } from "@/lib/domain/registry/social-worker";

const today = civilDate("2026-03-12");
const certified = { level: "worker" as const, certificate: "2025-001", certifiedOn: civilDate("2025-10-01") };

it("has a certificate where there is a level, and none without", () => {
  expect(socialWorkerFaults(certified, today)).toEqual({});
  expect(socialWorkerFaults({ ...certified, certificate: null }, today)).toHaveProperty("certificate");
  expect(socialWorkerFaults({ ...certified, level: "none" }, today)).toMatchObject({
    certificate: expect.any(String),
    certifiedOn: expect.any(String),
  });
  expect(socialWorkerFaults({ ...certified, certifiedOn: civilDate("2026-03-13") }, today)).toHaveProperty(
    "certifiedOn",
  );
});
