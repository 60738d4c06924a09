import { afterAll, beforeAll, expect, it } from "vitest";
import { confirmCensusSheet } from "@/lib/usecases/registry/census/import";
import { checkCensusSheet, decideCensusSheet, viewCensusSheet } from "@/lib/usecases/registry/census/sheet";
import { syntheticCreditCode } from "../../../../support/factories";
import { censusCells, censusWorld } from "../../../../support/registry/census";
import { closeDesks, owner, refusalOf } from "../../../../support/staff-desk";

let world: Awaited<ReturnType<typeof censusWorld>>;
beforeAll(async () => {
  world = await censusWorld(owner);
});
afterAll(closeDesks);

const place = "宝山花园社区";
const check = (...rows: Record<string, string>[]) =>
  world.atDesk((ctx) => checkCensusSheet(ctx, { file: censusCells(...rows) }));
const confirm = () =>
  world.atDesk(async (ctx) => {
    const sheet = await viewCensusSheet(ctx);
    return confirmCensusSheet(ctx, { censusSheet: sheet?.id ?? "" });
  });
const decide = (decisions: Record<string, string>) =>
  world.atDesk(async (ctx) => {
    const sheet = await viewCensusSheet(ctx);
    return decideCensusSheet(ctx, { censusSheet: sheet?.id ?? "", decisions });
  });
const count = () => owner.organization.count({ where: { centerId: world.center.id } });

it("is not confirmed while a row is wrong or nobody decided", async () => {
  const before = await count();
  await check({ name: "甲队", place }, { name: "乙队", place: "没有的社区" });
  expect((await refusalOf(confirm())).message).toContain("1 行需要改正");
  await check({ name: "甲队", place }, { name: "宝山合唱团", place });
  expect((await refusalOf(confirm())).message).toContain("1 行没有判断");
  expect(await count()).toBe(before);
});

it("makes all new ones, fills in what is blank of those on record, and overwrites nothing", async () => {
  const { ofCommunityThere: own, community, organization } = world;
  await owner.organization.updateMany({ where: { id: own.id }, data: { leader: "原负责人" } });
  const code = syntheticCreditCode(81);
  const nowhere = await organization("没有地点的中心", null, { legalStatus: "registered", creditCode: code });
  await check(
    { name: "甲队", place, field: "助老", origin: "培育", leader: "李四", partyOrganization: "联合党支部" },
    {
      name: "宝山合唱团",
      place,
      field: "助老",
      leader: "新负责人",
      legalStatus: "已备案",
      filingNumber: "备9",
    },
    { name: "没有地点的中心", place, legalStatus: "已登记", creditCode: code },
    { name: "甲队", place },
  );
  await decide({ 3: own.id, 4: nowhere.id, 5: "skip" });
  const before = await count();
  expect(await confirm()).toEqual({ fresh: 1, merged: 2, skipped: 1 });
  expect(await count()).toBe(before + 1);
  const made = await owner.organization.findFirstOrThrow({
    where: { centerId: world.center.id, name: "甲队" },
    include: { statuses: true },
  });
  expect(made).toMatchObject({
    ...{ field: "助老", origin: "cultivated", leader: "李四", partyOrganization: "联合党支部" },
    ...{ placeId: community.id, statuses: [{ legalStatus: "team", reason: "摸底导入" }] },
  });
  const kept = (id: string) => owner.organization.findFirstOrThrow({ where: { id } });
  expect(await kept(own.id)).toMatchObject({
    ...{ field: "助老", leader: "原负责人", legalStatus: "filed", filingNumber: "备9" },
  });
  expect(await kept(nowhere.id)).toMatchObject({ placeId: community.id });
  expect((await refusalOf(confirm())).message).toContain("已经导入");
});

it("keeps a phone that stands alone on record, and writes down since when one is filed", async () => {
  const { organization, community } = world;
  const statuses = {
    create: { legalStatus: "team" as const, since: new Date("2020-01-01") },
  };
  const at = (name: string, fields: object) => organization(name, community.id, fields);
  const alone = await at("只有电话的队", { leaderMobile: "13800001111" });
  const filed = await at("早已备案的队", { statuses });
  await check(
    { name: "只有电话的队", place, field: "助老" },
    { name: "早已备案的队", place, legalStatus: "已备案", filingNumber: "备77", since: "2024-05-01" },
  );
  await decide({ 2: alone.id, 3: filed.id });
  await confirm();
  expect(await owner.organization.findFirstOrThrow({ where: { id: alone.id } })).toMatchObject({
    ...{ field: "助老", leaderMobile: "13800001111" },
  });
  const history = await owner.organizationStatus.findMany({ where: { organizationId: filed.id } });
  expect(history.find(({ legalStatus }) => legalStatus === "filed")?.since).toEqual(new Date("2024-05-01"));
});

it("takes 5,000 rows at once, and the same sheet again makes nothing twice", async () => {
  const rows = Array.from({ length: 5000 }, (_, at) => ({
    ...{ name: `第${at}会`, place, legalStatus: "已备案", filingNumber: `街备${at}` },
  }));
  await check(...rows);
  const before = await count();
  expect(await confirm()).toEqual({ fresh: 5000, merged: 0, skipped: 0 });
  expect(await count()).toBe(before + 5000);
  await check(...rows);
  expect(await confirm()).toEqual({ fresh: 0, merged: 5000, skipped: 0 });
  expect(await count()).toBe(before + 5000);
});

it("is confirmed once when two do it at once", async () => {
  await check({ name: "只此一队", place });
  const both = await Promise.allSettled([confirm(), confirm()]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});
