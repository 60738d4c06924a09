import { afterAll, expect, it } from "vitest";
import { honourList } from "@/app/[center]/desk/honours/list";
import { outcomeList } from "@/app/[center]/desk/outcomes/list";
import { resourceList } from "@/app/[center]/desk/resources/list";
import { readQuery } from "@/components/list/list";
import { civilDate } from "@/lib/domain/base/civil-date";
import { givingFigures } from "@/lib/usecases/projects/figures";
import { addHonour, listHonours, voidHonour } from "@/lib/usecases/projects/giving/honour";
import { addOutcome, listOutcomes, voidOutcome } from "@/lib/usecases/projects/giving/outcome";
import { addResource } from "@/lib/usecases/projects/giving/resource";
import { listResources } from "@/lib/usecases/projects/giving/resource-list";
import { makeReceived, plainGift } from "../../../support/projects/giving";
import { closeDesks, openDesk } from "../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

it("counts 376.8 万元 and 31 projects, 29 contracts of 6 bodies, and prizes 2, 4, 8 and 1, as their lists do", async () => {
  const desk = await openDesk();
  await desk.read(day, async (ctx) => {
    const { center, db } = ctx;
    const money = { kind: "money" as const, through: "中国社会福利基金会", quantity: null, unit: null };
    await makeReceived(ctx, { ...money, valueFen: 200_000_000n });
    await makeReceived(ctx, { valueFen: 150_000_000n });
    await makeReceived(ctx, { kind: "service", unit: "小时", valueFen: 26_800_000n });
    await addResource(ctx, { ...plainGift, title: "还没收到" });
    await db.project.createMany({
      data: Array.from({ length: 32 }, (_, at) => ({
        centerId: center.id,
        state: "running" as const,
        signedOn: new Date(day),
        kind: at < 31 ? ("charity" as const) : ("venture" as const),
        number: `P${at}`,
        name: `项目${at}`,
        field: "助老",
        summary: "简介",
        servedGroups: "老人",
        grantedFen: 0n,
        startsOn: new Date("2026-01-01"),
        endsOn: new Date("2026-12-31"),
      })),
    });
    const bodies = await db.body.createManyAndReturn({
      data: Array.from({ length: 6 }, (_, at) => ({
        centerId: center.id,
        kind: "other" as const,
        name: `省级协会${at}`,
      })),
    });
    const signed = { organizationId: null, amountFen: null, opportunityId: null, projectId: null };
    const common = { ...signed, partner: "小店区", signedOn: civilDate(day) };
    for (let at = 0; at < 30; at += 1) {
      const bodyId = bodies[at % 6]?.id ?? "";
      const { id } = await addOutcome(ctx, { ...common, title: `合同${at}`, kind: "contract", bodyId });
      if (at === 29) await voidOutcome(ctx, { outcome: id, reason: "重复登记" });
    }
    const project = await db.project.findFirstOrThrow({ where: { centerId: center.id } });
    await addOutcome(ctx, { ...common, title: "合作", kind: "cooperation", bodyId: bodies[0]?.id ?? "" });
    const honour = { awardedBy: "市委社会工作部", awardedOn: civilDate(day), holder: "项目", note: null };
    const whose = { organizationId: null, bodyId: null, projectId: project.id };
    for (const [tier, count] of [
      ["一等奖", 2],
      ["二等奖", 4],
      ["三等奖", 8],
      ["优秀组织奖", 1],
    ] as const)
      for (let at = 0; at < count; at += 1)
        await addHonour(ctx, { ...honour, ...whose, name: `志愿大赛${at}`, tier });
    const { id } = await addHonour(ctx, { ...honour, ...whose, name: "错的", tier: "一等奖" });
    await voidHonour(ctx, { honour: id, reason: "登记错了" });
  });
  const counted = await desk.read(day, (ctx) => givingFigures(ctx));
  expect(counted).toMatchObject({
    resources: 3,
    resourceValue: 376_800_000n,
    charityProjects: 31,
    contracts: 29,
    contractParties: 6,
    honours: 15,
  });
  const tiers = Object.fromEntries(counted.tiers.map(({ tier, count }) => [tier, count]));
  expect(tiers).toEqual({ 一等奖: 2, 二等奖: 4, 三等奖: 8, 优秀组织奖: 1 });
  expect(counted.kinds.reduce((sum, { valueFen }) => sum + valueFen, 0n)).toBe(376_800_000n);
  const totals = await desk.read(day, async (ctx) => [
    (await listResources(ctx, readQuery(resourceList, { state: "received" }))).total,
    (await listOutcomes(ctx, readQuery(outcomeList, { state: "valid", kind: "contract" }))).total,
    (await listHonours(ctx, readQuery(honourList, { state: "valid", tier: "三等奖" }))).total,
  ]);
  expect(totals).toEqual([3, 29, 8]);
  const [before, within] = [civilDate("2026-03-11"), civilDate(day)];
  expect(await desk.read(day, (ctx) => givingFigures(ctx, { from: within, to: within }))).toEqual(counted);
  expect(await desk.read(day, (ctx) => givingFigures(ctx, { from: null, to: before }))).toMatchObject({
    ...{
      resources: 0,
      resourceValue: 0n,
      charityProjects: 0,
      contracts: 0,
      honours: 0,
      tiers: [],
      kinds: [],
    },
  });
});
