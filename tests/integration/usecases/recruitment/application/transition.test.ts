import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import { moveApplications, moveCall } from "@/lib/usecases/recruitment/application/transition";
import { makeApplication, makeCall } from "../../../../support/factories";
import { atOnce } from "../../../../support/machine/at-once";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2022-01-04";
let here: Desk;
let elsewhere: Desk;

beforeAll(async () => {
  here = await openDesk("王芳");
  elsewhere = await openDesk();
});
afterAll(closeDesks);

function stateOf(id: string) {
  return here.read(day, async (ctx) => (await ctx.db.call.findFirstOrThrow({ where: { id } })).state);
}

describe("moveCall", () => {
  it("moves a batch and records from where, to where and why", async () => {
    const call = await here.read(day, (ctx) => makeCall(ctx, { state: "recruiting" }));
    await here.act(day, "review.start", (ctx) => moveCall(ctx, call, "closeCall", "窗口期届满"));
    expect(await stateOf(call.id)).toBe("closed");
    expect(await here.records(call.id)).toEqual([
      expect.objectContaining({
        event: "closeCall",
        fromState: "recruiting",
        toState: "closed",
        reason: "窗口期届满",
        actorName: "王芳",
        permission: "review.start",
      }),
    ]);
  });

  it("refuses a step that the table does not know, with the reason in words", async () => {
    const call = await here.read(day, (ctx) => makeCall(ctx, { state: "preparing" }));
    const refusal = await refusalOf(
      here.act(day, "review.start", (ctx) => moveCall(ctx, call, "startReview")),
    );
    expect(refusal).toMatchObject({ code: "conflict", message: expect.stringContaining("“筹备”") });
    expect(await stateOf(call.id)).toBe("preparing");
    expect(await here.records(call.id)).toEqual([]);
  });

  it("refuses to move what somebody moved in the meantime", async () => {
    const call = await here.read(day, (ctx) => makeCall(ctx, { state: "recruiting" }));
    const close = () => here.act(day, "review.start", (ctx) => moveCall(ctx, call, "closeCall"));
    await close();
    expect(await refusalOf(close())).toMatchObject({
      code: "conflict",
      message: expect.stringContaining("刚刚"),
    });
    expect(await here.records(call.id)).toHaveLength(1);
  });

  it("lets exactly one of two people through who act at the same moment", async () => {
    const call = await here.read(day, (ctx) => makeCall(ctx, { state: "recruiting" }));
    expect(await atOnce(here, day, (ctx) => moveCall(ctx, call, "closeCall"))).toEqual([
      "fulfilled",
      "rejected",
    ]);
    expect(await stateOf(call.id)).toBe("closed");
    expect(await here.records(call.id)).toHaveLength(1);
  });

  it("cannot reach the batch of another center", async () => {
    const call = await here.read(day, (ctx) => makeCall(ctx, { state: "recruiting" }));
    const foreign = elsewhere.act(day, "review.start", (ctx) => moveCall(ctx, call, "closeCall"));
    expect(await refusalOf(foreign)).toMatchObject({ code: "conflict" });
    expect(await stateOf(call.id)).toBe("recruiting");
  });
});

describe("moveApplications", () => {
  it("moves all of them or, when one has gone elsewhere, none", async () => {
    const [one, other] = await here.read(day, async (ctx) => {
      const call = await makeCall(ctx, { state: "reviewing" });
      const passed = { state: "passed" } as const;
      return [await makeApplication(ctx, call, passed), await makeApplication(ctx, call, passed)];
    });
    const ids = [one.id, other.id];
    const states = () =>
      here.read(day, async (ctx) => {
        const rows = await ctx.db.application.findMany({
          where: { id: { in: ids } },
          orderBy: { receipt: "asc" },
        });
        return rows.map(({ state }) => state);
      });
    const shortlist = (some: string[]) =>
      here.act(day, "ranking.confirm", (ctx) => moveApplications(ctx, some, "passed", "shortlist"));
    await shortlist([one.id]);
    expect(await refusalOf(shortlist(ids))).toMatchObject({ code: "conflict" });
    expect(await states()).toEqual(["shortlisted", "passed"]);
    await shortlist([other.id]);
    expect(await states()).toEqual(["shortlisted", "shortlisted"]);
    expect((await here.records(other.id)).map(({ event }) => event)).toEqual(["shortlist"]);
  });

  it("moves many in two statements, and none in none", async () => {
    const ids = await here.read(day, async (ctx) => {
      const call = await makeCall(ctx, { state: "reviewing" });
      const made = [];
      for (let n = 0; n < 5; n += 1) made.push((await makeApplication(ctx, call, { state: "passed" })).id);
      return made;
    });
    const move = (some: string[]) => (ctx: Context) => moveApplications(ctx, some, "passed", "shortlist");
    expect(await here.statements(day, move(ids))).toBe(2);
    expect(await here.statements(day, move([]))).toBe(0);
  });

  it("moves an application once, though two people pass it at the same moment", async () => {
    const { id } = await here.read(day, async (ctx) => makeApplication(ctx, await makeCall(ctx)));
    const pass = (ctx: Context) => moveApplications(ctx, [id], "submitted", "pass");
    expect(await atOnce(here, day, pass)).toEqual(["fulfilled", "rejected"]);
    expect(await here.records(id)).toHaveLength(1);
  });

  it("moves none of ours when one of them is another center's", async () => {
    const make = async (ctx: Context) => makeApplication(ctx, await makeCall(ctx));
    const [ours, theirs] = [await here.read(day, make), await elsewhere.read(day, make)];
    const pass = here.act(day, "application.check", (ctx) =>
      moveApplications(ctx, [ours.id, theirs.id], "submitted", "pass"),
    );
    expect(await refusalOf(pass)).toMatchObject({ code: "conflict" });
    for (const [desk, { id }] of [[here, ours] as const, [elsewhere, theirs] as const]) {
      const row = await desk.read(day, (ctx) => ctx.db.application.findFirst({ where: { id } }));
      expect(row?.state).toBe("submitted");
      expect(await desk.records(id)).toEqual([]);
    }
  });
});
