import { connect, createServer, type Socket } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { GET } from "@/app/api/health/route";
import { database } from "@/lib/db/client";
import packageJson from "@/package.json" with { type: "json" };

// The way to the database leads through a door that can be shut: the pool and the app stay the same throughout.

const { version } = packageJson;
const target = new URL(process.env.DATABASE_URL ?? "");
const open = new Set<Socket>();
let way: "open" | "refused" | "silent" = "open";

const door = createServer((socket) => {
  open.add(socket);
  socket.on("error", () => undefined).on("close", () => open.delete(socket));
  if (way === "refused") socket.destroy();
  if (way !== "open") return;
  const inner = connect(Number(target.port), target.hostname);
  inner.on("error", () => socket.destroy()).on("close", () => socket.destroy());
  socket.on("close", () => inner.destroy());
  socket.pipe(inner).pipe(socket);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => door.listen(0, "127.0.0.1", resolve));
  const address = door.address();
  const through = new URL(target);
  through.port = String(typeof address === "object" ? address?.port : "");
  process.env.DATABASE_URL = through.href;
});
beforeEach(() => set("open"));
afterAll(async () => {
  await database().$disconnect();
  door.close();
});

/** From now on the way is like this, also for connections that were open. */
function set(next: typeof way): void {
  way = next;
  if (next !== "open") for (const socket of open) socket.destroy();
}

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
    expect(body).toEqual({ ok: true, database: "up", version });
    expect(response.headers.get("Cache-Control")).toBe("no-store");
  });

  it("answers 503 while the database refuses, and 200 again once it is back", async () => {
    await answeredWell();
    set("refused");
    const { status, body } = await asked();
    expect(status).toBe(503);
    expect(body).toEqual({ ok: false, database: "down", version });
    set("open");
    await answeredWell();
  });

  it("answers sooner than a connection is given up while the database takes connections and says nothing", async () => {
    set("silent");
    await asked(); // the connections of before, which are found dead at once
    const { status, took } = await asked();
    expect(status).toBe(503);
    expect(took).toBeGreaterThan(1_000); // it did wait for an answer
    expect(took).toBeLessThan(5_000);
  });
});
