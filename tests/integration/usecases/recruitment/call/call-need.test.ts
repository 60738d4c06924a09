import { afterAll, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import { getOpportunity } from "@/lib/usecases/projects/giving/opportunity";
import { callAsks } from "@/lib/usecases/recruitment/call/call-asks";
import { callNeedsForEdit, needsOf, saveCallNeeds } from "@/lib/usecases/recruitment/call/call-need";
import { readCall } from "@/lib/usecases/recruitment/site";
import { makeCall } from "../../../../support/factories";
import { plainNeed } from "../../../../support/projects/giving";
import { closeDesks, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2022-01-25";
afterAll(closeDesks);

function makeNeed(ctx: Context, title: string, fields: { state?: "posted" | "reported" } = {}) {
  const { center, db, now } = ctx;
  const made = { centerId: center.id, ...plainNeed, title, posterName: "平城社区", state: "posted" as const };
  return db.opportunity.create({ data: { ...made, createdAt: now, ...fields } });
}

it("takes posted needs over, one call each, and shows them to whoever applies and at the need", async () => {
  const desk = await openDesk();
  const { call, other, food, lamp } = await desk.read(day, async (ctx) => ({
    call: await makeCall(ctx, { kind: "venture", state: "preparing", closesOn: "2022-03-01" }),
    other: await makeCall(ctx, { kind: "venture", state: "preparing" }),
    food: await makeNeed(ctx, "高楼老人买菜难"),
    lamp: await makeNeed(ctx, "还没有发布", { state: "reported" }),
  }));
  const key = { kind: call.kind, number: call.number };
  const before = await desk.read(day, (ctx) => callNeedsForEdit(ctx, { call: key }));
  expect(before.options.map(({ label }) => label)).toEqual(["高楼老人买菜难"]);
  const save = (needs: string[], of = call) =>
    desk.act(day, "call.prepare", (ctx) =>
      saveCallNeeds(ctx, { call: { kind: of.kind, number: of.number }, needs }),
    );
  expect((await refusalOf(save([lamp.id]))).fields).toHaveProperty("needs");
  await save([food.id]);
  expect((await refusalOf(save([food.id], other))).fields).toHaveProperty("needs");
  expect(await desk.read(day, (ctx) => needsOf(ctx, call.id))).toMatchObject([{ posterName: "平城社区" }]);
  expect(await desk.read(day, (ctx) => getOpportunity(ctx, { opportunity: food.id }))).toMatchObject({
    call: { name: call.name },
  });
  expect((await desk.records(food.id)).map(({ event }) => event)).toEqual(["takeOver"]);

  await desk.read(day, (ctx) =>
    ctx.db.call.updateMany({ where: { id: call.id }, data: { state: "recruiting", publishedAt: ctx.now } }),
  );
  const { asks } = await desk.read(day, (ctx) => callAsks(ctx, key));
  expect(asks).toMatchObject({ kind: "venture", needs: [{ value: food.id, label: "高楼老人买菜难" }] });
  expect(asks.fields.map(({ value }) => value)).toContain("助老");
  expect((await desk.read(day, (ctx) => readCall(ctx, { call: key }))).needs).toHaveLength(1);
  expect((await refusalOf(save([]))).code).toBe("conflict");
});

it("gives a need back as long as the call is not published", async () => {
  const desk = await openDesk();
  const { call, need } = await desk.read(day, async (ctx) => ({
    call: await makeCall(ctx, { kind: "purchase", state: "preparing" }),
    need: await makeNeed(ctx, "助浴"),
  }));
  for (const needs of [[need.id], []])
    await desk.act(day, "call.prepare", (ctx) =>
      saveCallNeeds(ctx, { call: { kind: "purchase", number: call.number }, needs }),
    );
  expect(await desk.read(day, (ctx) => needsOf(ctx, call.id))).toEqual([]);
  expect((await desk.records(need.id)).map(({ event }) => event)).toEqual(["takeOver", "giveBack"]);
});
