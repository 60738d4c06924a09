import { expect, it } from "vitest";
import { formatSlipCode, slipCodeAlphabet } from "@/lib/domain/center/slip-code";
import { drawSlipCode, hashInvitationCode } from "@/lib/io/slip-code";

it("draws another code each time, of signs that are not mistaken for each other", () => {
  const drawn = Array.from({ length: 50 }, drawSlipCode);
  expect(new Set(drawn).size).toBe(50);
  for (const code of drawn) expect(code).toMatch(new RegExp(`^[${slipCodeAlphabet}]{12}$`));
});

it("knows a code again however it is typed, and keeps nothing of it that could be read", () => {
  const code = drawSlipCode();
  const hash = hashInvitationCode(code);
  expect(hashInvitationCode(formatSlipCode(code).toLowerCase())).toBe(hash);
  expect(hashInvitationCode(` ${code.slice(0, 6)} ${code.slice(6)} `)).toBe(hash);
  expect(hashInvitationCode(drawSlipCode())).not.toBe(hash);
  expect(hash).not.toContain(code);
});
