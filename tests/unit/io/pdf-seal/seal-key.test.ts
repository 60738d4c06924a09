import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The module as a process with these settings has it. */
async function keysWith(settings: Record<string, string>) {
  vi.resetModules();
  const needed = { DATABASE_URL: "postgresql://nobody@localhost/none", AUTH_SECRET: "x".repeat(32) };
  for (const [name, value] of Object.entries({ ...needed, ...settings })) vi.stubEnv(name, value);
  return import("@/lib/io/pdf-seal/seal-key");
}

const center = { slug: "shuocheng", name: "朔城区社会组织孵化中心" };

test("in the demo world a key is made once for each center, and its name says what it is", async () => {
  const { canSealFor, sealKeyOf } = await keysWith({ DEMO: "1" });
  expect(canSealFor(center)).toBe(true);
  const key = await sealKeyOf(center);
  expect(key?.selfMade).toBe(true);
  expect(await sealKeyOf(center)).toBe(key);
  expect(await sealKeyOf({ ...center, slug: "another" })).not.toBe(key);
});

test("without a folder there is none, and without a file of its own a center has none", async () => {
  const without = await keysWith({});
  expect([without.canSealFor(center), await without.sealKeyOf(center)]).toEqual([false, null]);
  const named = await keysWith({ SEALS_DIR: "/nowhere" });
  expect([named.canSealFor(center), await named.sealKeyOf(center)]).toEqual([false, null]);
});
