import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callByKey, lockCall } from "@/lib/usecases/recruitment/call/call-record";
import { batch, makeCall } from "../../../../support/factories";
import { ownerPool } from "../../../../support/machine/database";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2022-01-02";
let here: Desk;
let elsewhere: Desk;

beforeAll(async () => {
  here = await openDesk();
  elsewhere = await openDesk();
});
afterAll(closeDesks);

describe("callByKey", () => {
  it("finds the batch of this center, though another center has one of the same number", async () => {
    await elsewhere.read(day, (ctx) => makeCall(ctx, { number: 3, name: "别处的第三批" }));
    await here.read(day, (ctx) => makeCall(ctx, { number: 3, name: "第三批" }));
    expect((await here.read(day, (ctx) => callByKey(ctx, batch(3)))).name).toBe("第三批");
  });

  it("does not find a batch that only another center has", async () => {
    await elsewhere.read(day, (ctx) => makeCall(ctx, { number: 7 }));
    const refusal = await refusalOf(here.read(day, (ctx) => callByKey(ctx, batch(7))));
    expect(refusal).toMatchObject({ code: "not_found", message: expect.stringContaining("批次") });
  });
});

/** How many connections to this database stand before a lock. */
async function waitingForLocks(): Promise<number> {
  const { rowCount } = await ownerPool().query(
    "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  );
  return rowCount ?? 0;
}

describe("lockCall", () => {
  it("lets a second act wait for the first and see what it wrote", async () => {
    const { id } = await here.read(day, (ctx) => makeCall(ctx, { quota: 1 }));
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let locked = () => {};
    const lockedNow = new Promise<void>((resolve) => {
      locked = resolve;
    });
    const first = here.act(day, "review.start", async (ctx) => {
      ctx.audit.nothing("only the lock is tried");
      await lockCall(ctx, id);
      locked();
      await held;
      await ctx.db.call.updateMany({ where: { id }, data: { quota: 2 } });
    });
    await lockedNow;
    const second = here.act(day, "review.start", (ctx) => {
      ctx.audit.nothing("only the lock is tried");
      return lockCall(ctx, id);
    });
    await expect.poll(waitingForLocks).toBe(1);
    release();
    await first;
    expect((await second).quota).toBe(2);
  });

  it("does not find the batch of another center", async () => {
    const { id } = await elsewhere.read(day, (ctx) => makeCall(ctx));
    expect(await refusalOf(here.read(day, (ctx) => lockCall(ctx, id)))).toMatchObject({
      code: "not_found",
    });
  });
});
