import { afterAll, expect, it } from "vitest";
import { publishCall } from "@/lib/usecases/recruitment/call/call";
import { saveConditions, viewConditions } from "@/lib/usecases/recruitment/call/condition";
import { makeCall, makeCriteria } from "../../../../support/factories";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2021-12-24";
afterAll(closeDesks);

const preparing = (desk: Desk) =>
  desk.read(day, async (ctx) => {
    const call = await makeCall(ctx);
    await makeCriteria(ctx, call);
    return call;
  });
const line = (text: string) => ({ text, evidence: null });

it("are proposed from the usual ones, then from those of the call before", async () => {
  const desk = await openDesk();
  const [first, second] = [await preparing(desk), await preparing(desk)];
  const view = (call: typeof first) => desk.read(day, (ctx) => viewConditions(ctx, { call }));
  expect((await view(first)).proposed.filter(({ kind }) => kind === "exclusion")).toHaveLength(7);
  await desk.act(day, "call.prepare", (ctx) =>
    saveConditions(ctx, {
      call: first,
      entry: [line("有意愿")],
      exclusion: [line("受过处罚"), line("造假")],
    }),
  );
  expect((await view(second)).proposed.map(({ text }) => text)).toEqual(["有意愿", "受过处罚", "造假"]);
  expect((await view(second)).conditions).toEqual([]);
});

it("are written anew as a whole, and not once the call is published, or after somebody else wrote them", async () => {
  const desk = await openDesk();
  const call = await preparing(desk);
  const save = (text: string, edition?: string) =>
    desk.act(day, "call.prepare", (ctx) =>
      saveConditions(ctx, { call, entry: [line(text)], exclusion: [], ...(edition && { edition }) }),
    );
  await save("一");
  const { edition } = await desk.read(day, (ctx) => viewConditions(ctx, { call }));
  await save("二", edition);
  expect((await refusalOf(save("三", edition))).message).toContain("打开本页之后");
  const { conditions } = await desk.read(day, (ctx) => viewConditions(ctx, { call }));
  expect(conditions.map(({ text }) => text)).toEqual(["二"]);
  await desk.act(day, "call.publish", (ctx) => publishCall(ctx, { callId: call.id }));
  expect((await refusalOf(save("四"))).message).toContain("已经发布");
  const write = desk.read(day, (ctx) => ctx.db.condition.deleteMany({ where: { callId: call.id } }));
  await expect(write).rejects.toThrow(/published call/);
});
