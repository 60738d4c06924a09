import { afterAll, expect, it } from "vitest";
import type { AppraisalConclusion } from "@/lib/domain/review/appraisal";
import { getCall } from "@/lib/usecases/oversight/call";
import {
  concludeAppraisal,
  confirmAppraisal,
  settleAppraisal,
  takeBackConclusion,
} from "@/lib/usecases/review/appraisal-conclusion";
import { selectionToAnnounce } from "@/lib/usecases/review/selection";
import { ownerClient } from "../../../support/factories";
import { appraisalWorld } from "../../../support/review/appraisal-world";
import { nth, refusal } from "../../../support/review/review-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());

type World = Awaited<ReturnType<typeof appraisalWorld>>;

function conclude(world: World, place: number, conclusion: AppraisalConclusion, draw = concludeAppraisal) {
  const person = draw === settleAppraisal ? world.manager : world.staff;
  return world.act(person, draw === settleAppraisal ? "appraisal.settle" : "appraisal.conclude", (ctx) =>
    draw(ctx, { application: world.id(place), conclusion, reason: "两人意见一致" }),
  );
}

function confirm(world: World, admitted: string[] = [], reason = "") {
  return world.act(world.staff, "appraisal.confirm", (ctx) =>
    confirmAppraisal(ctx, { call: world.call.id, admitted, reason }),
  );
}

it("draws the conclusion on which two agree, and no other", async () => {
  const world = await appraisalWorld(owner);
  expect((await refusal(conclude(world, 0, "suitable"))).message).toContain("须有两人");
  await world.both(0, "suitable");
  expect((await refusal(conclude(world, 0, "unsuitable"))).fields).toHaveProperty("conclusion");
  expect((await refusal(conclude(world, 0, "suitable", settleAppraisal))).message).toContain("一致");
  await conclude(world, 0, "suitable");
  expect((await refusal(conclude(world, 0, "suitable"))).message).toContain("已有评估结论");
});

it("leaves two that differ to a manager", async () => {
  const world = await appraisalWorld(owner);
  await world.both(0, "suitable", "unsuitable");
  expect((await refusal(conclude(world, 0, "suitable"))).message).toContain("由管理者裁定");
  await conclude(world, 0, "unsuitable", settleAppraisal);
  expect((await world.audit(world.id(0))).at(-1)).toMatchObject({ event: "settleAppraisal" });
});

it("takes a conclusion back until the list is confirmed", async () => {
  const world = await appraisalWorld(owner, { applicants: 1 });
  const takeBack = () =>
    world.act(world.staff, "appraisal.conclude", (ctx) =>
      takeBackConclusion(ctx, { application: world.id(0), reason: "有误" }),
    );
  await world.both(0, "suitable");
  await conclude(world, 0, "suitable");
  await takeBack();
  await conclude(world, 0, "suitable");
  await confirm(world);
  expect((await refusal(takeBack())).message).toContain("名单已经确认");
});

it("confirms one list: a selection by appraisal, and every application its way", async () => {
  const world = await appraisalWorld(owner, { applicants: 4, quota: 2 });
  for (const place of [0, 1, 2]) await world.both(place, "suitable");
  await world.both(3, "unsuitable");
  for (const place of [0, 1, 2]) await conclude(world, place, "suitable");
  expect((await refusal(confirm(world))).message).toContain("还有 1 份申请没有评估结论");
  await conclude(world, 3, "unsuitable");
  expect(Object.keys((await refusal(confirm(world))).fields ?? {})).toEqual(["admitted", "reason"]);
  expect(await confirm(world, [world.id(0), world.id(2)], "场地需求更急")).toEqual({ admitted: 2 });
  const selection = await world.read((ctx) =>
    selectionToAnnounce(ctx, { id: world.call.id, state: "reviewing" }),
  );
  expect(selection?.method).toBe("appraisal");
  expect(selection?.entries.map(({ outcome, application }) => [application.receipt, outcome])).toEqual([
    [nth(world.applications, 0).receipt, "admitted"],
    [nth(world.applications, 2).receipt, "admitted"],
    [nth(world.applications, 1).receipt, "reserve"],
    [nth(world.applications, 3).receipt, "notAdmitted"],
  ]);
  const states = await world.read((ctx) => ctx.db.application.findMany({ orderBy: { receipt: "asc" } }));
  expect(states.map(({ state }) => state)).toEqual(["shortlisted", "reserve", "shortlisted", "notAdmitted"]);
  expect((await refusal(confirm(world))).message).toContain("名单已经确认");
});

it("stands in the history of the call, with the reason for a choice", async () => {
  const world = await appraisalWorld(owner, { applicants: 2, quota: 1 });
  for (const place of [0, 1]) {
    await world.both(place, "suitable");
    await conclude(world, place, "suitable");
  }
  await confirm(world, [world.id(1)], "场地需求更急");
  const { history } = await world.read((ctx) => getCall(ctx, { call: world.call }));
  expect(history).toContainEqual(
    expect.objectContaining({ label: "确认入围名单", actor: "王科员", reason: "场地需求更急" }),
  );
});

it("takes each group of a call by itself, in the order of the groups", async () => {
  const world = await appraisalWorld(owner, { applicants: 3, quota: 3 });
  await world.group([
    ["园外组", 1, [0, 2]],
    ["园内组", 2, [1]],
  ]);
  for (const place of [0, 1, 2]) {
    await world.both(place, "suitable");
    await conclude(world, place, "suitable");
  }
  expect((await refusal(confirm(world))).fields?.admitted).toContain(
    "园外组结论为适合的有 2 份申请，名额 1 个",
  );
  expect(await confirm(world, [world.id(2)], "场地需求更急")).toEqual({ admitted: 2 });
  const selection = await world.read((ctx) =>
    selectionToAnnounce(ctx, { id: world.call.id, state: "reviewing" }),
  );
  expect(selection?.entries.map(({ outcome, application }) => [application.group?.name, outcome])).toEqual([
    ["园外组", "admitted"],
    ["园外组", "reserve"],
    ["园内组", "admitted"],
  ]);
});
