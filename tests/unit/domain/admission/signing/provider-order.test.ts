import { expect, it } from "vitest";
import { whyNotHandOver } from "@/lib/domain/admission/signing/provider-order";
import { civilDate } from "@/lib/domain/base/civil-date";

const last = civilDate("2026-03-12");
const ready = { state: "prepared" as const, digest: "a".repeat(64), expiresOn: last, ordered: false };

it("an agreement is handed over that has a text, that nobody has signed, once, until its last day", () => {
  expect(whyNotHandOver(ready, last)).toBeNull();
  expect(whyNotHandOver({ ...ready, expiresOn: null }, last)).toBeNull();
  expect(whyNotHandOver({ ...ready, ordered: true }, last)).toContain("等待结果");
  expect(whyNotHandOver({ ...ready, state: "signedByOrganization" }, last)).toContain("乙方已签");
  expect(whyNotHandOver({ ...ready, digest: null }, last)).toContain("请先签发");
  expect(whyNotHandOver(ready, civilDate("2026-03-13"))).toContain("签约期限到2026年3月12日");
});
