import { describe, expect, it } from "vitest";
import { hashPassword, passwordMatches } from "@/lib/web/password";

describe("passwordMatches", () => {
  it("takes the very password, and a hash of its own for each time", async () => {
    const [one, other] = await Promise.all([hashPassword("孵化 台 2026"), hashPassword("孵化 台 2026")]);
    expect(one).not.toBe(other);
    const known = { passwordHash: one, firstPassword: false };
    expect(await passwordMatches(known, "孵化 台 2026")).toBe(true);
    expect(await passwordMatches(known, "孵化台2026")).toBe(false);
  });

  it("takes a first password as people type it from a slip of paper, and no other so", async () => {
    const passwordHash = await hashPassword("ABCDEFGHJKLM");
    const typed = " abcd-efgh jklm";
    expect(await passwordMatches({ passwordHash, firstPassword: true }, typed)).toBe(true);
    expect(await passwordMatches({ passwordHash, firstPassword: false }, typed)).toBe(false);
  });

  it("takes none for nobody, nor for an account without one", async () => {
    expect(await passwordMatches(null, "no such account")).toBe(false);
    expect(await passwordMatches({ passwordHash: null, firstPassword: true }, "")).toBe(false);
  });
});
