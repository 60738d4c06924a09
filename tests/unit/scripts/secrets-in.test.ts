import { generateKeyPairSync, randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { secretsIn } from "../../../scripts/secrets-in.ts";

// Drawn anew each time, and named in pieces: this file is looked through as well.

const pkcs8 = { format: "pem", type: "pkcs8" } as const;
/** With a digit at least: a literal of letters alone is taken for a name, however it came about. */
const drawn = (length: number) =>
  `7${randomBytes(length * 2)
    .toString("base64")
    .replace(/\W/g, "")}`.slice(0, length);
const lines = async (text: string) => (await secretsIn("some/file.ts", text)).map(({ line }) => line);

describe("a secret is found", () => {
  it.each([
    ["an RSA key", generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export(pkcs8)],
    ["an Ed25519 key", generateKeyPairSync("ed25519").privateKey.export(pkcs8)],
    [
      "an older EC key",
      generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "pem", type: "sec1" }),
    ],
    ["a token of GitHub", `const bot = "ghp_${drawn(36)}";`],
    ["a database with its password", `url: postgresql://admin:${drawn(16)}@db.example.org:5432/fuhua`],
    ["a password", `const ${"dbPass"}word = "${drawn(24)}";`],
    ["a line of a .env", `AUTH_${"SECRET"}=${randomBytes(32).toString("hex")}`],
  ])("%s, with the line where it stands", async (_, text) => {
    expect(await lines(`\n\n${text}`)).toContain(3);
  });

  it("and is not shown", async () => {
    const password = drawn(24);
    const findings = await secretsIn("a.ts", `const ${"pass"}word = "${password}"; // ghp_${drawn(36)}`);
    expect(findings.length).toBeGreaterThan(1);
    expect(JSON.stringify(findings)).not.toContain(password);
  });
});

describe("no secret is", () => {
  it.each([
    "const password = process.env.DATABASE_PASSWORD;",
    'const password = "一个很长的口令 2026";',
    'const authSecret = "a secret for tests, known to everybody";',
    "const token = await openSession(staff.id);",
    "passwordHash: await hashOfPassword2(password),",
    "type Secret = NEXT_SERVER_ACTIONS_ENCRYPTION_KEY;",
    "-----BEGIN CERTIFICATE-----",
  ])("%s", async (text) => {
    expect(await lines(text)).toEqual([]);
  });
});
