import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { GET } from "@/app/api/health/route";
import { database } from "@/lib/db/client";
import packageJson from "@/package.json" with { type: "json" };
import { wayToDatabase } from "../../support/machine/way-to-database";

// The pool and the app stay the same throughout.

const { version } = packageJson;
const way = await wayToDatabase(process.env.DATABASE_URL ?? "");
process.env.DATABASE_URL = way.address;

beforeEach(() => way.set("open"));
afterAll(async () => {
  await database().$disconnect();
  way.close();
});

async function asked() {
  const began = performance.now();
  const response = await GET();
  return { status: response.status, body: await response.json(), took: performance.now() - began, response };
}

/** A busy machine may take longer for a new connection than the state of health waits. */
function answeredWell() {
  return vi.waitFor(
    async () => {
      const answer = await asked();
      expect(answer.status).toBe(200);
      return answer;
    },
    { timeout: 15_000 },
  );
}

describe("GET /api/health", () => {
  it("answers 200 with the version while the database is there", async () => {
    const { body, response } = await answeredWell();
    const saw = expect.stringMatching(/^\d+ 毫秒内应答$/);
    expect(body).toEqual({ ok: true, database: "up", saw, version, jobsGivenUp: 0 });
    expect(response.headers.get("Cache-Control")).toBe("no-store");
  });

  it("answers 503 while the database refuses, and 200 again once it is back", async () => {
    await answeredWell();
    way.set("refused");
    const { status, body } = await asked();
    expect(status).toBe(503);
    const saw = expect.stringContaining("没有应答");
    expect(body).toEqual({ ok: false, database: "down", saw, version, jobsGivenUp: null });
    way.set("open");
    await answeredWell();
  });

  it("answers sooner than a connection is given up while the database takes connections and says nothing", async () => {
    way.set("silent");
    await asked(); // the connections of before, which are found dead at once
    const { status, took } = await asked();
    expect(status).toBe(503);
    expect(took).toBeGreaterThan(1_000); // it did wait for an answer
    expect(took).toBeLessThan(5_000);
  });
});
