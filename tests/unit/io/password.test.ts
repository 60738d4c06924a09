import { expect, it } from "vitest";
import { plainSlipCode } from "@/lib/domain/center/slip-code";
import { drawFirstPassword, passwordMatches } from "@/lib/io/password";

it("draws a first password that opens the account as it is printed, and as people type it", async () => {
  const { password, hash } = await drawFirstPassword();
  const account = { passwordHash: hash, firstPassword: true };
  expect(await passwordMatches(account, password)).toBe(true);
  expect(await passwordMatches(account, password.toLowerCase().replaceAll("-", " "))).toBe(true);
  expect(await passwordMatches(account, "ABCD-EFGH-JKMN")).toBe(false);
  expect(hash).not.toContain(plainSlipCode(password));
});

it("draws another one each time", async () => {
  const drawn = await Promise.all([drawFirstPassword(), drawFirstPassword(), drawFirstPassword()]);
  expect(new Set(drawn.map(({ password }) => password)).size).toBe(3);
});
