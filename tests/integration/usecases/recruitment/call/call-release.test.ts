import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countedCalls } from "@/lib/usecases/oversight/call-figures";
import { getToday } from "@/lib/usecases/oversight/today";
import { askRelease, publishCall } from "@/lib/usecases/recruitment/call/call";
import { returnRelease } from "@/lib/usecases/recruitment/call/call-release";
import { makeCall, makeCriteria } from "../../../../support/factories";
import { closeDesks, colleagueOf, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2021-12-20";
let here: Desk;
let colleague: Desk;

beforeAll(async () => {
  here = await openDesk("王芳", { secondRelease: true });
  colleague = await colleagueOf(here, "李强");
});
afterAll(closeDesks);

async function prepared(desk = here) {
  return desk.read(day, async (ctx) => {
    const call = await makeCall(ctx, { state: "preparing" });
    await makeCriteria(ctx, call);
    return call;
  });
}

const ask = (callId: string, desk = here) =>
  desk.act(day, "call.prepare", (ctx) => askRelease(ctx, { callId }));
const publish = (callId: string, desk = here) =>
  desk.act(day, "call.publish", (ctx) => publishCall(ctx, { callId }));
const giveBack = (callId: string, desk = colleague) =>
  desk.act(day, "call.publish", (ctx) => returnRelease(ctx, { callId, reason: "名额写错了" }));
const stateOf = (id: string, desk = here) =>
  desk.read(day, async (ctx) => (await ctx.db.call.findFirstOrThrow({ where: { id } })).state);
const tasksOf = (desk: Desk) => desk.read(day, getToday);

describe("a release by a second person", () => {
  it("is another person's than who asked, and stands on that person's 今天", async () => {
    const call = await prepared();
    expect((await refusalOf(publish(call.id))).message).toContain("先提请发布");
    await ask(call.id);
    expect((await refusalOf(publish(call.id))).message).toContain("另一人");
    const title = `核对并发布${call.name}招募公告`;
    expect((await tasksOf(colleague)).tasks.map((task) => task.title)).toContain(title);
    expect((await tasksOf(here)).tasks.map((task) => task.title)).not.toContain(title);
    expect(await stateOf(call.id)).toBe("preparing");
    await publish(call.id, colleague);
    expect(await stateOf(call.id)).toBe("recruiting");
    expect(await here.records(call.id)).toEqual([
      expect.objectContaining({ event: "askRelease", actorName: "王芳" }),
      expect.objectContaining({ event: "publishCall", actorName: "李强", reason: null }),
    ]);
  });

  it("is refused with a reason, and may be asked for again", async () => {
    const call = await prepared();
    expect((await refusalOf(giveBack(call.id))).code).toBe("conflict");
    await ask(call.id);
    expect((await refusalOf(ask(call.id, colleague))).message).toContain("王芳");
    await giveBack(call.id);
    const [counted] = await here.read(day, (ctx) => countedCalls(ctx, call));
    expect(counted?.releaseAskedBy).toBeNull();
    await ask(call.id);
    expect((await here.records(call.id)).map(({ event }) => event)).toEqual([
      "askRelease",
      "returnRelease",
      "askRelease",
    ]);
  });

  it("is one's own where there is nobody else, and that is on record", async () => {
    const alone = await openDesk("赵六", { secondRelease: true });
    const call = await prepared(alone);
    expect((await refusalOf(ask(call.id, alone))).message).toContain("没有其他");
    await publish(call.id, alone);
    expect(await alone.records(call.id)).toEqual([
      expect.objectContaining({ event: "publishCall", reason: expect.stringContaining("没有其他") }),
    ]);
  });
});
