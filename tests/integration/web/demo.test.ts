import { afterEach, describe, expect, it, vi } from "vitest";

/** The settings of a process are read once: each case is a process of its own. */
async function inProcess(DEMO: string | undefined) {
  vi.resetModules();
  vi.stubEnv("DEMO", DEMO);
  return import("@/lib/web/demo");
}

describe("the demo world", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("is where the operator said so, and there its doors are open", async () => {
    const { inDemoWorld, assertDemoWorld } = await inProcess("true");
    expect(inDemoWorld()).toBe(true);
    expect(assertDemoWorld).not.toThrow();
  });

  it.each([undefined, "false"])("is nowhere else: DEMO=%s", async (setting) => {
    const { inDemoWorld, assertDemoWorld } = await inProcess(setting);
    expect(inDemoWorld()).toBe(false);
    expect(assertDemoWorld).toThrow(expect.objectContaining({ code: "forbidden" }));
  });
});
