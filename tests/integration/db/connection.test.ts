import { Socket } from "node:net";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { database } from "@/lib/db/client";
import { Connection } from "@/lib/db/connection";
import { inCenter } from "@/lib/db/tenant";
import { together } from "@/lib/db/together";
import { env } from "@/lib/env";
import { makeCall, makeCenter, makePerson, ownerClient, visitOf } from "../../support/factories";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());

afterEach(() => vi.restoreAllMocks());

/** Tells how often a socket was written to since. Everything in this process is counted, so run nothing beside it. */
function countPackets(): () => number {
  const spies = [vi.spyOn(Socket.prototype, "_write"), vi.spyOn(Socket.prototype, "_writev")];
  return () => spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
}

describe("what is asked in one turn", () => {
  it("leaves in one packet: BEGIN with the tenant, then all questions, then COMMIT", async () => {
    const center = await makeCenter(owner);
    const staff = await makePerson(owner, center, ["staff"]);
    const visit = visitOf(center, staff, "call.prepare", "2022-01-02");
    const read = () =>
      inCenter(visit, ({ db }) =>
        together(
          () => db.call.count(),
          () => db.application.findMany({ take: 1 }),
          () => db.$queryRaw`select ${1}::int as one`,
        ),
      );
    expect(await read()).toEqual([0, [], [{ one: 1 }]]);
    const packets = countPackets();
    await read();
    expect(packets()).toBe(3);
  });

  it("waits for the end of the turn, but a transaction that begins does not", async () => {
    const connection = new Connection({ connectionString: env().DATABASE_URL, pipeline: true });
    await connection.connect();
    const packets = countPackets();
    const begun = [connection.query({ text: "BEGIN" }), connection.query({ text: "select 1" })];
    expect(packets()).toBe(1);
    await Promise.all(begun);
    const more = [connection.query({ text: "select 2" }), connection.query({ text: "COMMIT" })];
    expect(packets()).toBe(1);
    await Promise.all(more);
    expect(packets()).toBe(2);
    await connection.end();
  });
});

describe("a transaction whose BEGIN nobody waits for", () => {
  it("leaves nothing when it fails half-way, not even its tenant", async () => {
    const center = await makeCenter(owner);
    const staff = await makePerson(owner, center, ["staff"]);
    const visit = visitOf(center, staff, "call.prepare", "2022-01-02");
    const half = inCenter(visit, async (ctx) => {
      await makeCall(ctx);
      throw new Error("half-way");
    });
    await expect(half).rejects.toThrow("half-way");
    expect(await inCenter(visit, ({ db }) => db.call.count())).toBe(0);
    const everyConnection = Array.from(
      { length: 10 },
      () => database().$queryRaw<{ tenant: string }[]>`
      select coalesce(current_setting('app.center_id', true), '') as tenant from pg_sleep(0.05)`,
    );
    for (const rows of await Promise.all(everyConnection)) expect(rows).toEqual([{ tenant: "" }]);
  });

  it("is seen by nobody before it is committed", async () => {
    const center = await makeCenter(owner);
    const staff = await makePerson(owner, center, ["staff"]);
    const visit = visitOf(center, staff, "call.prepare", "2022-01-02");
    await inCenter(visit, async (ctx) => {
      await makeCall(ctx);
      expect(await inCenter(visit, ({ db }) => db.call.count())).toBe(0);
    });
    expect(await inCenter(visit, ({ db }) => db.call.count())).toBe(1);
  });
});
