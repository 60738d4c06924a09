import { afterEach, expect, it, vi } from "vitest";

const needed = { DATABASE_URL: "postgresql://nobody@localhost/none", AUTH_SECRET: "x".repeat(32) };

// Test files share a process: the next one finds the environment as it was.
afterEach(() => {
  vi.unstubAllEnvs();
});

async function sealing(key: string | undefined) {
  vi.resetModules();
  for (const [name, value] of Object.entries({ ...needed, SEALING_KEY: key })) vi.stubEnv(name, value);
  return import("@/lib/io/sealing");
}

const key = (word: string) => Buffer.alloc(32, word).toString("base64");

it("opens for its own record and key alone, and never looks the same twice", async () => {
  const { openText, sealText } = await sealing(key("one"));
  const sealed = sealText("140202199001011234", "center/張三");
  expect(openText(sealed, "center/張三")).toBe("140202199001011234");
  expect(sealed).not.toContain("140202");
  expect(sealText("140202199001011234", "center/張三")).not.toBe(sealed);
  expect(() => openText(sealed, "center/李四")).toThrow();
  const last = sealed.slice(-3, -2) === "A" ? "B" : "A";
  expect(() => openText(`${sealed.slice(0, -3)}${last}${sealed.slice(-2)}`, "center/張三")).toThrow();
  expect(() => openText(`v0${sealed.slice(2)}`, "center/張三")).toThrow();
  const other = await sealing(key("other"));
  expect(() => other.openText(sealed, "center/張三")).toThrow();
});

it("finds the same text within one center only", async () => {
  const { keyedDigest } = await sealing(key("one"));
  expect(keyedDigest("张三", "a")).toBe(keyedDigest("张三", "a"));
  expect(keyedDigest("张三", "a")).not.toBe(keyedDigest("张三", "b"));
  const other = await sealing(key("other"));
  expect(other.keyedDigest("张三", "a")).not.toBe(keyedDigest("张三", "a"));
});

it("seals nothing without a key, and takes none that is too short", async () => {
  const { sealText } = await sealing(undefined);
  expect(() => sealText("x", "y")).toThrow(/SEALING_KEY/);
  const short = await sealing("c2hvcnQ=");
  expect(() => short.sealText("x", "y")).toThrow();
});
