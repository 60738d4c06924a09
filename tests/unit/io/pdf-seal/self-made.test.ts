import { expect, test } from "vitest";
import { selfMadeKey } from "@/lib/io/pdf-seal/self-made";

test("a certificate made on the spot is valid from yesterday on, says what it is and vouches for itself alone", async () => {
  const now = new Date("2026-11-27T04:00:00Z");
  const { certificates, selfMade } = await selfMadeKey("孵化中心（演示用自制证书）", now);
  const [own] = certificates;
  expect(selfMade).toBe(true);
  expect(own.notBefore.value < now && own.notAfter.value > now).toBe(true);
  expect(own.issuer.isEqual(own.subject)).toBe(true);
  expect(await own.verify()).toBe(true);
});
