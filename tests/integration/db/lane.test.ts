import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { GET } from "@/app/api/health/route";
import { database } from "@/lib/db/client";
import type { Center, Context } from "@/lib/db/context";
import { inLane, laneWidth } from "@/lib/db/lane";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { lockCall } from "@/lib/usecases/recruitment/call/call-record";
import { asRefusal } from "@/lib/web/refusal";
import { makeCall, makeCenter, makePerson, ownerClient, type Person, visitOf } from "../../support/factories";
import { ownerPool } from "../../support/machine/database";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let stuck: Center;
let other: Center;
let clerk: Person;
let call: { id: string };

beforeAll(async () => {
  stuck = await makeCenter(owner);
  other = await makeCenter(owner);
  clerk = await makePerson(owner, stuck, ["staff"]);
});
beforeEach(async () => {
  call = await read(stuck, (ctx) => makeCall(ctx));
});
afterAll(async () => {
  await owner.$disconnect();
  await database().$disconnect();
});

function read<T>(center: Center, run: (ctx: Context) => Promise<T>): Promise<T> {
  return inCenter(visitOf(center, clerk, "call.prepare", "2022-01-02"), run);
}

/** Renames the call, which needs its lock. */
function rename(): Promise<void> {
  return actInCenter(visitOf(stuck, clerk, "call.prepare", "2022-01-02"), async (ctx) => {
    await ctx.audit({ subject: { type: "call", id: call.id }, event: "prepare" });
    await lockCall(ctx, call.id);
    await ctx.db.call.updateMany({ where: { id: call.id }, data: { name: "改名" } });
  });
}

/** Holds the call's row by hand until `run` has answered. */
async function whileHeld(run: () => Promise<unknown>): Promise<void> {
  const holder = await ownerPool().connect();
  try {
    await holder.query("begin");
    await holder.query("select from calls where id = $1 for update", [call.id]);
    await run();
  } finally {
    await holder.query("rollback");
    holder.release();
  }
}

async function tookOf(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}

const codeOf = (fault: unknown) => asRefusal("test", fault).code;

describe("a row of one center that somebody holds", () => {
  it("makes ten acts on it say that it is busy, with nothing half-done, and nobody else wait", async () => {
    let acts: Promise<string>[] = [];
    await whileHeld(async () => {
      acts = Array.from({ length: 10 }, () =>
        rename().then(
          () => "done",
          (fault) => codeOf(fault),
        ),
      );
      const quick = await tookOf(async () => {
        await read(other, (ctx) => ctx.db.call.count());
        await read(stuck, (ctx) => ctx.db.call.count());
        const response = await GET();
        expect(response.status).toBe(200);
        expect(await response.json()).toMatchObject({
          database: "up",
          saw: expect.stringContaining(`${laneWidth.act} 条语句在等锁`),
        });
      });
      expect(quick).toBeLessThan(2_500);
      expect(await tookOf(() => Promise.all(acts))).toBeLessThan(15_000);
    });
    expect(await Promise.all(acts)).toEqual(acts.map(() => "busy"));
    const [found] = await owner.call.findMany({ where: { id: call.id } });
    expect(found?.name).not.toBe("改名");
    expect(await owner.auditEntry.count({ where: { subjectId: call.id } })).toBe(0);
    await rename(); // and all is well again
  });
});

describe("a lane", () => {
  it("lets in as many as it is wide, and the others in the order they came", async () => {
    const order: number[] = [];
    const gates = Array.from({ length: laneWidth.act + 2 }, () => Promise.withResolvers<void>());
    const all = gates.map((gate, n) =>
      inLane("act", "order", async () => {
        order.push(n);
        await gate.promise;
      }),
    );
    await Promise.resolve();
    expect(order).toEqual([0, 1, 2]);
    gates[1]?.resolve();
    await all[1];
    expect(order).toEqual([0, 1, 2, 3]);
    for (const gate of gates) gate.resolve();
    await Promise.all(all);
    expect(order).toEqual([0, 1, 2, 3, 4]);
  });

  it("refuses those for whom there is no room to wait, and stays open after faults", async () => {
    const gate = Promise.withResolvers<void>();
    const all = Array.from({ length: laneWidth.act + 201 }, () => inLane("act", "crowd", () => gate.promise));
    expect(await all.at(-1)?.catch(codeOf)).toBe("busy");
    gate.reject(new Error("broken"));
    const settled = await Promise.allSettled(all);
    expect(settled.every(({ status }) => status === "rejected")).toBe(true);
    expect(await inLane("act", "crowd", async () => "open")).toBe("open");
  });
});
