import { afterAll, beforeAll, expect, it } from "vitest";
import { viewFindings } from "@/lib/usecases/recruitment/check/finding";
import { latestChanges, readTold } from "@/lib/usecases/recruitment/correction/correction-changes";
import { answerOwnCorrection } from "@/lib/usecases/recruitment/correction/own-correction";
import { checkWorld } from "../../../../support/recruitment/check-world";
import { closeDesks, type Desk, openDesk } from "../../../../support/staff-desk";

let here: Desk;
beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

it("shows each named item before and after, and what was said to a condition", async () => {
  const world = await checkWorld(here);
  const condition = `condition:${world.entry.id}`;
  await world.accept();
  await world.find({ "field:profile": "请补充财务状况", [condition]: "没有看到活动记录" });
  await world.ask();
  const typed = { profile: "财务状况良好。", explanations: { [world.entry.id]: "去年在本区办了 12 场活动" } };
  await world.asApplicant.act((ctx) => answerOwnCorrection(ctx, { ...world.own, version: 1, typed }));
  const { changes } = await here.read("2026-03-04", (ctx) => viewFindings(ctx, world.own));
  expect(changes?.changes).toEqual([
    { item: "field:profile", label: "组织情况", before: world.application.profile, after: "财务状况良好。" },
    { item: condition, label: "在本区开展服务", before: "申请方已确认", after: "去年在本区办了 12 场活动" },
  ]);
});

it("has none where no notice was answered, and reads only what notices hold", async () => {
  const world = await checkWorld(here);
  expect(await here.read("2026-03-04", (ctx) => latestChanges(ctx, world.application.id, []))).toBeNull();
  expect(() => readTold([{ item: 1 }])).toThrow();
});
