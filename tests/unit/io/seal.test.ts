import { describe, expect, it, vi } from "vitest";

const secrets = ["one secret of thirty-two signs, at least", "another secret of thirty-two signs, at least"];

async function sealWith(secret: string | undefined, text: string): Promise<string> {
  vi.resetModules();
  vi.stubEnv("AUTH_SECRET", secret);
  vi.stubEnv("DATABASE_URL", "postgresql://localhost/x");
  const { sealOf } = await import("@/lib/io/seal");
  return sealOf(text);
}

describe("sealOf", () => {
  it("follows from the text and from what only this installation knows", async () => {
    const seal = await sealWith(secrets[0], "PC03-0001");
    expect(seal).toMatch(/^[\w-]{43}$/);
    expect(await sealWith(secrets[0], "PC03-0001")).toBe(seal);
    expect(await sealWith(secrets[0], "PC03-0002")).not.toBe(seal);
    expect(await sealWith(secrets[1], "PC03-0001")).not.toBe(seal);
  });
});
