import "../../../scripts/own-address.mjs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { lastHop } from "@/lib/web/rate-limit";

// A real server in this process, which the preload has reached before it was made.
const server = createServer((request, response) => response.end(request.headers["x-forwarded-for"]));
let address: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
afterEach(() => vi.unstubAllEnvs());

async function seenBehind(claimed: string | undefined): Promise<string> {
  const headers: HeadersInit = claimed === undefined ? {} : { "X-Forwarded-For": claimed };
  return (await fetch(address, { headers })).text();
}

describe("without a proxy", () => {
  it.each([undefined, "203.0.113.9", "203.0.113.9, 198.51.100.7", "127.0.0.2", "", "not an address"])(
    "a visitor that claims %j is seen where it is",
    async (claimed) => {
      expect(await seenBehind(claimed)).toBe("127.0.0.1");
    },
  );
});

describe("behind a proxy of ours", () => {
  it("the visitor is who the proxy saw, whatever the visitor itself claimed before", async () => {
    vi.stubEnv("TRUST_PROXY", "true");
    expect(lastHop(await seenBehind("10.0.0.1, 203.0.113.9"))).toBe("203.0.113.9");
  });

  it("visitors that come past the proxy share one count", async () => {
    vi.stubEnv("TRUST_PROXY", "true");
    expect(lastHop(await seenBehind(undefined))).toBe("unknown");
  });

  it.each(["true", "TRUE", "1", "yes", "on", "y", "enabled", "false", "0", "no", "off", "n", "disabled"])(
    "TRUST_PROXY=%s means the same to the server as to the app",
    async (word) => {
      vi.stubEnv("TRUST_PROXY", word);
      const trusted = (await seenBehind("203.0.113.9")) === "203.0.113.9";
      expect(trusted).toBe(z.stringbool().parse(word));
    },
  );
});
