import { afterAll, beforeAll, expect, it } from "vitest";
import { ownOrganizationList } from "@/app/[center]/desk/organizations/list";
import { readQuery } from "@/components/list/list";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  addOwnOrganization,
  correctOwnOrganization,
  getOwnOrganization,
  getOwnOrganizationToEdit,
  organizationsAlike,
  sayGone,
  sayHere,
  sayMoved,
} from "@/lib/usecases/registry/census/own-organization";
import { listOrganizations } from "@/lib/usecases/registry/organization-list";
import { syntheticCreditCode } from "../../../../support/factories";
import { censusWorld } from "../../../../support/registry/census";
import { closeDesks, owner, refusalOf } from "../../../../support/staff-desk";

let world: Awaited<ReturnType<typeof censusWorld>>;
beforeAll(async () => {
  world = await censusWorld(owner);
});
afterAll(closeDesks);

const plain = {
  ...{ name: "银龄服务中心", category: "公益慈善", field: "助老", leader: "李四", leaderMobile: null },
  ...{ partyOrganization: null, legalStatus: "team" as const, since: civilDate("2024-05-01") },
  ...{ creditCode: null, filingNumber: null, codeReason: null, seen: [] as string[] },
};

it("a worker sees the organizations of the own place and below, and none of another community", async () => {
  const { inCommunity, inGrid, inStreet, next } = world;
  const names = async (look: typeof inCommunity) =>
    (await look((ctx) => listOrganizations(ctx, readQuery(ownOrganizationList, {})))).rows.map(
      ({ name }) => name,
    );
  expect((await names(inCommunity)).toSorted()).toEqual(["宝山合唱团", "旧团", "网格互助队"].toSorted());
  expect(await names(inGrid)).toEqual(["网格互助队"]);
  expect(await names(inStreet)).toContain("隔壁舞蹈队");
  const open = inCommunity((ctx) => getOwnOrganization(ctx, { organization: next.id }));
  expect((await refusalOf(open)).code).toBe("not_found");
});

it("adds one that is missing, with the history of its status, and only where the worker works", async () => {
  const { asCommunity, grid, neighbour } = world;
  const add = (fields: object) =>
    asCommunity((ctx) => addOwnOrganization(ctx, { ...plain, placeId: grid.id, ...fields }));
  expect((await refusalOf(add({ placeId: neighbour.id }))).code).toBe("not_found");
  expect((await refusalOf(add({ field: "跳伞" }))).fields).toHaveProperty("field");
  expect((await refusalOf(add({ legalStatus: "registered" }))).fields).toHaveProperty("creditCode");
  const { id } = await add({});
  expect(
    await owner.organization.findFirstOrThrow({ where: { id }, include: { statuses: true } }),
  ).toMatchObject({ placeId: grid.id, field: "助老", statuses: [{ legalStatus: "team" }] });
});

it("is told of a likely one wherever it stands, and decides", async () => {
  const { asCommunity, inCommunity, community, organization, next } = world;
  const creditCode = syntheticCreditCode(51);
  const elsewhere = await organization("隔壁养老中心", next.placeId, {
    legalStatus: "registered",
    creditCode,
  });
  const named = await organization("同心社", null);
  const alike = (fields: object) =>
    inCommunity((ctx) =>
      organizationsAlike(ctx, { name: "没有的", creditCode: null, filingNumber: null, ...fields }),
    );
  expect(await alike({})).toEqual([]);
  expect(await alike({ creditCode })).toMatchObject([
    { name: "隔壁养老中心", place: "隔壁社区", here: false },
  ]);
  expect(await alike({ name: " 同 心 社 " })).toMatchObject([{ id: named.id, place: null, here: false }]);
  expect(await alike({ name: "宝山合唱团" })).toMatchObject([{ here: true }]);
  const add = (fields: object) =>
    asCommunity((ctx) => addOwnOrganization(ctx, { ...plain, placeId: community.id, ...fields }));
  const coded = { name: "养老中心", legalStatus: "registered", creditCode, seen: [elsewhere.id] };
  expect((await refusalOf(add(coded))).fields.creditCode).toContain("隔壁养老中心");
  expect((await refusalOf(add({ name: "同心社" }))).fields.name).toContain("同心社");
  await add({ name: "同心社", seen: [named.id] });
  const here = (organization: string, fields: object) =>
    asCommunity((ctx) =>
      sayHere(ctx, { name: "没有的", creditCode: null, filingNumber: null, organization, ...fields }),
    );
  expect((await refusalOf(here(next.id, {}))).code).toBe("not_found");
  await here(elsewhere.id, { creditCode });
  expect((await refusalOf(here(elsewhere.id, { creditCode }))).message).toContain("还在核对");
  const own = world.ofCommunityThere;
  expect((await refusalOf(here(own.id, { name: own.name }))).message).toContain("已在您的名单里");
});

it("corrects what a community knows, and reports what is gone or moved", async () => {
  const { asCommunity, inCommunity, ofCommunityThere: own, grid, next, neighbour } = world;
  const facts = { category: "公益慈善", field: "志愿服务", leader: "王五", partyOrganization: "联合党支部" };
  const correct = (organization: string, placeId: string) =>
    asCommunity((ctx) =>
      correctOwnOrganization(ctx, { ...facts, leaderMobile: null, organization, placeId }),
    );
  await correct(own.id, grid.id);
  const get = () => inCommunity((ctx) => getOwnOrganization(ctx, { organization: own.id }));
  expect(await get()).toMatchObject({ ...facts, place: { name: "第一网格" } });
  expect((await refusalOf(correct(own.id, neighbour.id))).code).toBe("not_found");
  expect((await refusalOf(correct(next.id, grid.id))).code).toBe("not_found");
  const gone = (organization: string) =>
    asCommunity((ctx) => sayGone(ctx, { organization, reason: "门口的牌子没有了" }));
  await gone(own.id);
  expect((await refusalOf(gone(own.id))).message).toContain("还在核对");
  expect((await refusalOf(gone(next.id))).code).toBe("not_found");
  await asCommunity((ctx) => sayMoved(ctx, { organization: own.id, reason: "搬到隔壁" }));
  expect((await get()).censusNotes.map(({ kind }) => kind).toSorted()).toEqual(["gone", "moved"]);
});

it("is corrected as the worker saw it: a colleague, or the desk, may have been quicker", async () => {
  const { asCommunity, inCommunity, ofGridThere: own, grid } = world;
  const facts = { category: "公益慈善", field: null, partyOrganization: null, placeId: grid.id };
  const correct = (leader: string, seen: { edition?: string } = {}) =>
    asCommunity((ctx) =>
      correctOwnOrganization(ctx, {
        ...{ ...facts, leader, leaderMobile: null, organization: own.id, ...seen },
      }),
    );
  await correct("从前的");
  const { edition } = await inCommunity((ctx) => getOwnOrganizationToEdit(ctx, { organization: own.id }));
  await correct("先到的", { edition });
  expect((await refusalOf(correct("后到的", { edition }))).code).toBe("conflict");
  expect(await owner.organization.findFirstOrThrow({ where: { id: own.id } })).toMatchObject({
    leader: "先到的",
  });
});

it("lets the mobile of a former leader go with them, and keeps that of one who stays", async () => {
  const { asCommunity, grid, organization } = world;
  const old = { leader: "原负责人", leaderMobile: "13800001111" };
  const { id } = await organization("换届的队", grid.id, old);
  const facts = { category: "公益慈善", field: null, partyOrganization: null, placeId: grid.id };
  const correct = (led: { leader: string; leaderMobile: string | null }) =>
    asCommunity((ctx) => correctOwnOrganization(ctx, { ...facts, ...led, organization: id }));
  const stored = async () => {
    const { leader, leaderMobile } = await owner.organization.findFirstOrThrow({ where: { id } });
    return { leader, leaderMobile };
  };
  await correct({ leader: "原负责人", leaderMobile: null });
  expect(await stored()).toEqual(old);
  await correct({ leader: "新负责人", leaderMobile: null });
  expect(await stored()).toEqual({ leader: "新负责人", leaderMobile: null });
  await correct({ leader: "新负责人", leaderMobile: "13900002222" });
  expect(await stored()).toEqual({ leader: "新负责人", leaderMobile: "13900002222" });
});

it("one that only reported here, or asks here to be filed, stays where it is: it is on no list here", async () => {
  const { asCommunity, inCommunity, center, community, grid, neighbour, organization } = world;
  const partner = await organization("隔壁共建社", neighbour.id, { leader: "原负责人" });
  await owner.partnership.create({
    data: {
      ...{ centerId: center.id, organizationId: partner.id, placeId: community.id, kind: "joint" },
      ...{ ours: "场地", startsOn: new Date("2026-03-01") },
    },
  });
  const names = (await inCommunity((ctx) => listOrganizations(ctx, readQuery(ownOrganizationList, {})))).rows;
  expect(names.map(({ name }) => name)).not.toContain("隔壁共建社");
  const facts = { category: "公益慈善", field: null, leader: "别人", partyOrganization: null };
  const correct = asCommunity((ctx) =>
    correctOwnOrganization(ctx, {
      ...{ ...facts, leaderMobile: null, organization: partner.id, placeId: grid.id },
    }),
  );
  expect((await refusalOf(correct)).code).toBe("not_found");
  const gone = asCommunity((ctx) => sayGone(ctx, { organization: partner.id, reason: "没有了" }));
  expect((await refusalOf(gone)).code).toBe("not_found");
  // The second wall: it is seen, and not changed, not even into one of this place.
  const written = await asCommunity(async (ctx) => {
    ctx.audit.nothing("it is only tried");
    const where = { centerId: center.id, id: partner.id };
    expect(await ctx.db.organization.count({ where })).toBe(1);
    return ctx.db.organization.updateMany({ where, data: { placeId: community.id } });
  });
  expect(written.count).toBe(0);
  expect(await owner.organization.findFirstOrThrow({ where: { id: partner.id } })).toMatchObject({
    ...{ placeId: neighbour.id, leader: "原负责人" },
  });
});
