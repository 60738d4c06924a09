import { afterAll, beforeEach, expect, test } from "vitest";
import { editionOf } from "@/lib/db/edition";
import { publishCall } from "@/lib/usecases/recruitment/call/call";
import { callOfferForEdit, groupsOf, saveCallOffer } from "@/lib/usecases/recruitment/call/call-group";
import { makeCall, makeCriteria } from "../../../../support/factories";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2021-12-20";
const key = { kind: "incubation", number: 3 } as const;
let desk: Desk;
let call: { id: string };

beforeEach(async () => {
  desk = await openDesk();
  call = await desk.read(day, async (ctx) => {
    const made = await makeCall(ctx, { number: 3, state: "preparing" });
    await makeCriteria(ctx, made);
    return made;
  });
});
afterAll(closeDesks);

const nothing = { residencyModes: [], stages: [], incubationMonths: null, groups: [] };
const inside = { name: "园内组", quota: 15, passMark: null, reserve: 3 };
const outside = { name: "园外组", quota: null, passMark: 60, reserve: null };

type Offer = Omit<Parameters<typeof saveCallOffer>[1], "call">;
const save = (offer: Partial<Offer>) =>
  desk.act(day, "call.prepare", (ctx) => saveCallOffer(ctx, { call: key, ...nothing, ...offer }));
const groups = () => desk.read(day, (ctx) => groupsOf(ctx, call.id));

test("keeps what a call offers, to be written on again", async () => {
  const stages = ["萌芽型"];
  await save({
    residencyModes: ["onSite", "offSite"],
    stages,
    incubationMonths: 12,
    groups: [inside, outside],
  });
  const { offer } = await desk.read(day, (ctx) => callOfferForEdit(ctx, { call: key }));
  expect(offer).toMatchObject({ residencyModes: ["onSite", "offSite"], stages, incubationMonths: 12 });
  expect(offer.groups.map(({ id: _, ...group }) => group)).toEqual([inside, { ...outside, reserve: 0 }]);
});

test("a group that keeps its name or its line stays the same one, wherever it moves", async () => {
  await save({ groups: [inside, outside] });
  const [first, second] = await groups();
  await save({ groups: [outside, { ...inside, name: "园内甲组" }] });
  expect((await groups()).map(({ id, name }) => [id, name])).toEqual([
    [second?.id, "园外组"],
    [expect.not.stringMatching(`${first?.id}`), "园内甲组"],
  ]);
  await save({ groups: [{ ...outside, name: "虚拟组" }] });
  expect((await groups()).map(({ id, name }) => [id, name])).toEqual([[second?.id, "虚拟组"]]);
});

test("a material of a group that goes is asked of nobody in it any more", async () => {
  await save({ groups: [inside, outside] });
  const [first, second] = await groups();
  const groupIds = [first?.id ?? "", second?.id ?? ""];
  const material = await desk.read(day, (ctx) =>
    ctx.db.requiredMaterial.create({
      data: { centerId: desk.center.id, callId: call.id, position: 0, name: "场地证明", groupIds },
    }),
  );
  await save({ groups: [inside] });
  const kept = await desk.read(day, (ctx) =>
    ctx.db.requiredMaterial.findFirst({ where: { id: material.id } }),
  );
  expect(kept?.groupIds).toEqual([first?.id]);
});

test("refuses what cannot be ranked, beside the line, and changes nothing", async () => {
  await save({ groups: [inside] });
  const refused = await refusalOf(save({ groups: [inside, { ...outside, passMark: null }] }));
  expect(refused.fields?.["groups.1.passMark"]).toContain("请填写合格线");
  expect((await refusalOf(save({ stages: ["旗舰型"] }))).fields?.stages).toContain("“旗舰型”");
  expect((await groups()).map(({ name }) => name)).toEqual(["园内组"]);
});

test("a published call keeps its groups, and nobody overwrites what a colleague saved meanwhile", async () => {
  const edition = await desk.read(day, (ctx) => editionOf(ctx, { type: "call", id: call.id }));
  await save({ groups: [inside] });
  expect((await refusalOf(save({ groups: [outside], edition: edition || "0" }))).code).toBe("conflict");
  await desk.read(day, (ctx) =>
    ctx.db.call.updateMany({ where: { id: call.id }, data: { state: "recruiting", publishedAt: ctx.now } }),
  );
  expect((await refusalOf(save({ groups: [outside] }))).message).toContain("已经发布");
  await expect(
    desk.read(day, (ctx) => ctx.db.callGroup.updateMany({ where: { callId: call.id }, data: { quota: 99 } })),
  ).rejects.toThrow();
});

test("groups of an appraised call have places alone; others keep it from being published", async () => {
  await save({ groups: [inside, outside] });
  const appraised = { where: { id: call.id }, data: { method: "appraisal" as const } };
  await desk.read(day, (ctx) => ctx.db.call.updateMany(appraised));
  const publish = () => desk.act(day, "call.publish", (ctx) => publishCall(ctx, { callId: call.id }));
  expect((await refusalOf(publish())).message).toContain("综合评估中超出名额的都列为候补");
  expect((await refusalOf(save({ groups: [outside] }))).fields?.["groups.0.quota"]).toContain(
    "请填写本组的名额",
  );
  await save({ groups: [{ ...inside, reserve: null }] });
  await publish();
});
