import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import { civilDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import {
  addOrganization,
  editOrganization,
  getOrganization,
} from "@/lib/usecases/registry/organization-record";
import { addPlace } from "@/lib/usecases/registry/place";
import { makeCall, makeCohort, syntheticCreditCode } from "../../../support/factories";
import { closeDesks, colleagueOf, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
const facts = {
  name: "民福邻里互助队",
  category: "公益慈善",
  field: null,
  founder: null,
  leader: null,
  leaderMobile: null,
  origin: null,
  partyOrganization: null,
  placeId: null,
};
const plain = {
  ...facts,
  legalStatus: "team" as const,
  since: civilDate("2024-05-01"),
  creditCode: null,
  filingNumber: null,
  codeReason: null,
  namesake: false,
};
type Facts = Omit<Parameters<typeof editOrganization>[1], "organization" | "edition">;
type Written = Parameters<typeof addOrganization>[1];

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk("王芳");
});
afterAll(closeDesks);

const add = (fields: Partial<Written> = {}, at = desk) =>
  at
    .act(day, "organization.edit", (ctx) => addOrganization(ctx, { ...plain, ...fields }))
    .then(({ id }) => id);
const edit = (organization: string, fields: Partial<Facts>, edition?: string, at = desk) =>
  at.act(day, "organization.edit", (ctx) =>
    editOrganization(ctx, { ...facts, namesake: false, ...fields, organization, edition }),
  );
const get = (organization: string, at = desk) =>
  at.read(day, (ctx) => getOrganization(ctx, { organization }));
const street = (name: string, parentId: string | null = null, at = desk) =>
  at
    .act(day, "place.edit", (ctx) =>
      addPlace(ctx, { name, kind: parentId ? "community" : "subDistrict", parentId, note: null }),
    )
    .then(({ id }) => id);

describe("a record made by hand", () => {
  it("begins the history of the legal status, with its paper", async () => {
    const id = await add({
      name: "甲中心",
      legalStatus: "registered",
      creditCode: ` ${syntheticCreditCode(1)} `,
    });
    expect(await get(id)).toMatchObject({
      name: "甲中心",
      legalStatus: "registered",
      creditCode: syntheticCreditCode(1),
      statuses: [{ legalStatus: "registered", since: "2024-05-01", paper: syntheticCreditCode(1) }],
      history: [{ label: "建立组织档案" }],
    });
    const filed = await add({ name: "乙队", legalStatus: "filed", filingNumber: "同备 1 号" });
    expect((await get(filed)).statuses).toMatchObject([{ legalStatus: "filed", paper: "同备1号" }]);
    expect((await get(await add({ name: "丙队" }))).statuses).toMatchObject([{ paper: null }]);
  });

  it("is refused without the paper for its status", async () => {
    expect(await refusalOf(add({ name: "丁中心", legalStatus: "registered" }))).toMatchObject({
      code: "invalid",
      fields: { creditCode: expect.any(String) },
    });
  });

  it("is the only one with its name, its code and its number", async () => {
    const registered = { legalStatus: "registered" as const, creditCode: syntheticCreditCode(2) };
    const filed = { legalStatus: "filed" as const, filingNumber: "同备 2 号" };
    await add({ name: "戊中心", ...registered });
    await add({ name: "己队", ...filed });
    expect((await refusalOf(add({ name: " 戊 中心" }))).fields).toEqual({
      namesake: expect.stringContaining("戊中心"),
    });
    expect((await refusalOf(add({ name: "别名", ...registered }))).fields).toHaveProperty("creditCode");
    expect((await refusalOf(add({ name: "己队", ...filed, namesake: true }))).fields).toHaveProperty(
      "filingNumber",
    );
    expect((await refusalOf(add({ name: "别名", ...filed }))).fields).toHaveProperty("namesake");
    const namesake = await add({ name: "别名", ...filed, namesake: true });
    expect((await get(namesake)).filingNumber).toBe("同备2号");
    const there = await openDesk();
    expect(await get(await add({ name: "戊中心", ...registered }, there), there)).toMatchObject({
      name: "戊中心",
    });
  });
});

describe("the plain facts", () => {
  it("are corrected, and the legal status stays", async () => {
    const placeId = await street("新建南路街道");
    const id = await add({ name: "庚队" });
    await edit(id, {
      name: "庚志愿队",
      founder: "李四",
      origin: "cultivated",
      partyOrganization: "联合党支部",
      placeId,
    });
    expect(await get(id)).toMatchObject({
      name: "庚志愿队",
      founder: "李四",
      origin: "cultivated",
      partyOrganization: "联合党支部",
      place: { name: "新建南路街道" },
      legalStatus: "team",
    });
    expect(await desk.records(id)).toMatchObject([{ event: "register", toState: "team" }, { event: "edit" }]);
  });

  it("keep a name of their own", async () => {
    const [id] = [await add({ name: "辛队" }), await add({ name: "壬队" })];
    expect((await refusalOf(edit(id, { name: "壬　队" }))).fields).toHaveProperty("namesake");
    await edit(id, { name: "辛队", founder: "李四" });
    const entries = await desk.read(day, (ctx) =>
      ctx.db.auditEntry.findMany({ where: { subjectId: id, event: "edit" } }),
    );
    expect(entries).toMatchObject([{ details: { before: { founder: null }, after: { founder: "李四" } } }]);
    await edit(id, { name: "壬队", namesake: true });
  });

  it("are not overwritten by somebody who saw older ones", async () => {
    const id = await add({ name: "癸队" });
    const { edition } = await get(id);
    await edit(id, { name: "癸一队" }, edition, await colleagueOf(desk, "李明"));
    expect((await refusalOf(edit(id, { name: "癸二队" }, edition))).message).toContain("李明");
    expect((await get(id)).name).toBe("癸一队");
  });

  it("belong to their center: to another they are not there", async () => {
    const id = await add({ name: "子队" });
    const there = await openDesk();
    expect(await refusalOf(get(id, there))).toMatchObject({ code: "not_found" });
    expect(await refusalOf(edit(id, { name: "丑队" }, undefined, there))).toMatchObject({
      code: "not_found",
    });
    expect((await get(id)).name).toBe("子队");
  });
});

/** One of each kind of dealing. */
async function deal(ctx: Context, organizationId: string, name: string) {
  const centerId = ctx.center.id;
  const call = await makeCall(ctx, { name: "第一批" });
  const application = await ctx.db.application.create({
    data: {
      centerId,
      callId: call.id,
      organizationId,
      receipt: `${name}-0001`,
      queryCodeHash: name,
      submissionHash: name,
      category: "公益慈善",
      legalStatus: "team",
      name,
      leaderName: "张小三",
      contactName: "李四",
      contactMobile: "13800001234",
      fullTimeStaff: 0,
      partTimeStaff: 0,
      profile: "",
      serviceField: "",
      servedGroups: "",
      incubationNeeds: "",
      projectPlan: "",
      publicationConsent: true,
      submittedAt: ctx.now,
    },
  });
  const agreement = { centerId, callId: call.id, number: `${name}-协议` };
  await ctx.db.agreement.create({ data: { ...agreement, applicationId: application.id } });
  await ctx.db.agreement.create({ data: { ...agreement, number: `${name}-直接`, organizationId } });
  const cohort = await makeCohort(ctx, { name: "第一批孵化" });
  const startedOn = toUtcMidnight(civilDate(day));
  await ctx.db.incubatee.create({ data: { centerId, organizationId, cohortId: cohort.id, startedOn } });
  await ctx.db.activity.create({
    data: {
      centerId,
      kind: "service",
      title: `${name}的义诊`,
      heldOn: startedOn,
      organizations: { create: { organizationId } },
    },
  });
}

it("a record shows what its organization did with the center, and nothing of another", async () => {
  const here = await openDesk();
  const [id, other] = [await add({ name: "甲" }, here), await add({ name: "乙" }, here)];
  await here.read(day, async (ctx) => {
    await deal(ctx, id, "甲");
    await deal(ctx, other, "乙");
  });
  const found = await get(id, here);
  expect(found).toMatchObject({
    applications: [{ receipt: "甲-0001", state: "submitted", call: "第一批" }],
    agreements: [{ number: "甲-直接" }, { number: "甲-协议" }],
    incubatees: [{ state: "incubating", startedOn: day, cohort: "第一批孵化" }],
    activities: [{ title: "甲的义诊", heldOn: day }],
  });
  expect(JSON.stringify(found)).not.toContain("乙");
});

it("is edited also where another record has its name, because a clerk once said that they are two", async () => {
  const desk = await openDesk();
  const one = await add({ name: "同名队" }, desk);
  await desk.read(day, ({ db, center }) =>
    db.organization.create({
      data: { centerId: center.id, name: "同名队", category: "公益慈善", legalStatus: "team" },
    }),
  );
  const { edition } = await get(one, desk);
  await edit(one, { name: "同名队", founder: "李四" }, edition, desk);
  expect(await get(one, desk)).toMatchObject({ founder: "李四" });
});
