import { afterEach, describe, expect, it, vi } from "vitest";

const settings = {
  OIDC_ISSUER: "https://login.example.cn/",
  OIDC_CLIENT_ID: "fuhua",
  OIDC_CLIENT_SECRET: "secret",
  OIDC_NAME: "民政统一身份",
};

/** The settings of a process are read once: each case is a process of its own. */
async function providerWith(some: Record<string, string | undefined>) {
  vi.resetModules();
  for (const [name, value] of Object.entries(some)) vi.stubEnv(name, value);
  const { oidc } = await import("@/lib/web/oidc");
  return oidc()[0];
}

describe("the identity provider", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("is the one that the operator named", async () => {
    expect(await providerWith(settings)).toMatchObject({
      name: "民政统一身份",
      clientId: "fuhua",
      wellKnown: "https://login.example.cn/.well-known/openid-configuration",
      checks: ["pkce", "state", "nonce"],
    });
  });

  it.each(["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"])("is none without %s", async (missing) => {
    expect(await providerWith({ ...settings, [missing]: undefined })).toBeUndefined();
  });

  it("names an account by an e-mail address, unless it says that nobody has checked it", async () => {
    const provider = await providerWith(settings);
    const person = { sub: "42", name: "王芳", email: "wang@example.cn" };
    const emailOf = async (claims: Parameters<NonNullable<typeof provider>["profile"]>[0]) =>
      (await provider?.profile(claims, {}))?.email;
    expect(await emailOf(person)).toBe("wang@example.cn");
    expect(await emailOf({ ...person, email_verified: true })).toBe("wang@example.cn");
    expect(await emailOf({ ...person, email_verified: false })).toBe("");
    expect(await emailOf({ sub: "42" })).toBe("");
  });
});
