import { afterAll, describe, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import { lockCenter } from "@/lib/db/lock-center";
import { inCenter } from "@/lib/db/tenant";
import { makeCenter, makeCohort, makePerson, ownerClient, visitOf } from "../../support/factories";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());

/** Two centers; `in…` runs something in a transaction of the one or of the other. */
async function twoCenters() {
  const enter = async () => {
    const center = await makeCenter(owner);
    const staff = await makePerson(owner, center, ["manager"]);
    return <T>(run: (ctx: Context) => Promise<T>) =>
      inCenter(visitOf(center, staff, "settings.edit", "2022-01-10"), run);
  };
  return { inOne: await enter(), inOther: await enter() };
}

describe("a locked center", () => {
  it("lets nobody else lock it before the transaction ends", async () => {
    const { inOne } = await twoCenters();
    const order: string[] = [];
    let second: Promise<unknown> = Promise.resolve();
    await inOne(async (ctx) => {
      await lockCenter(ctx);
      second = inOne(async (later) => {
        await lockCenter(later);
        order.push("second");
      });
      await ctx.db.$queryRaw`select pg_sleep(0.2)::text`;
      order.push("first");
    });
    await second;
    expect(order).toEqual(["first", "second"]);
  });

  it("lets rows that point at it go on, and other centers too", async () => {
    const { inOne, inOther } = await twoCenters();
    await inOne(async (ctx) => {
      await lockCenter(ctx);
      expect(await inOne((other) => makeCohort(other))).toBeTruthy();
      await inOther(lockCenter);
    });
  });
});
