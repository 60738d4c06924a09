import { afterAll, beforeAll, expect, it } from "vitest";
import { messagesAbout } from "@/lib/usecases/center/messages-about";
import { say } from "@/lib/usecases/center/say";
import { applicantsOf } from "@/lib/usecases/recruitment/application/applicants";
import { makeApplication, makeCall } from "../../../support/factories";
import { closeDesks, type Desk, openDesk } from "../../../support/staff-desk";

const day = "2022-01-02";
let here: Desk;

beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

it("lists what was said about a record, the latest first, with what came of the last try", async () => {
  const [about, other] = await here.read(day, async (ctx) => {
    const call = await makeCall(ctx, { state: "recruiting" });
    return [await makeApplication(ctx, call), await makeApplication(ctx, call)];
  });
  await here.read(day, async (ctx) => {
    await say(ctx, "applicationReceived", await applicantsOf(ctx, [about.id, other.id]));
    await say(ctx, "applicationAccepted", await applicantsOf(ctx, [about.id]));
    const received = await ctx.db.message.findFirstOrThrow({
      where: { centerId: ctx.center.id, subjectId: about.id, occasion: "applicationReceived" },
    });
    const attempt = { centerId: ctx.center.id, messageId: received.id, channel: "email" as const };
    await ctx.db.messageAttempt.createMany({
      data: [
        { ...attempt, number: 1, beganAt: ctx.now, outcome: "temporary" as const, answer: "稍后再试" },
        { ...attempt, number: 2, beganAt: ctx.now, outcome: "permanent" as const, answer: "没有这个信箱" },
      ],
    });
    await ctx.db.message.updateMany({
      where: { centerId: ctx.center.id, id: received.id },
      data: { state: "failed", tries: 2, releasedByName: "王科员", releasedAt: ctx.now },
    });
  });
  const said = await here.read(day, (ctx) => messagesAbout(ctx, { type: "application", id: about.id }));
  expect(said.map(({ occasion, state, tries, answer }) => [occasion, state, tries, answer])).toEqual([
    ["applicationAccepted", "waiting", 0, null],
    ["applicationReceived", "failed", 2, "没有这个信箱"],
  ]);
});
