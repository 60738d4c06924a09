import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  assertDistinct,
  matchOrganization,
  type OrganizationFacts,
  registerOrganization,
} from "@/lib/usecases/registry/organization";
import {
  makeApplication,
  makeCall,
  makeCohort,
  makeIncubatee,
  syntheticCreditCode,
} from "../../../support/factories";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2022-01-02";
const code = syntheticCreditCode(5_000_001);
let here: Desk;

const team: OrganizationFacts = {
  name: "睦邻互助队",
  category: "公益慈善",
  legalStatus: "team",
  creditCode: null,
  filingNumber: null,
  contactMobile: "13955550001",
};
const registered: OrganizationFacts = { ...team, legalStatus: "registered", creditCode: code };
const filed: OrganizationFacts = { ...team, legalStatus: "filed", filingNumber: "民备5001号" };

beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

const match = (facts: OrganizationFacts, desk = here) =>
  desk.read(day, (ctx) => matchOrganization(ctx, facts));
const register = ({ contactMobile: _, ...facts }: OrganizationFacts, desk = here) =>
  desk.act(day, "application.check", (ctx) => registerOrganization(ctx, facts));
const namesOf = ({ likely }: Awaited<ReturnType<typeof match>>) => likely.map(({ name }) => name);

describe("matchOrganization", () => {
  it("finds nothing where nothing is on record", async () => {
    expect(await match(registered, await openDesk())).toEqual({ match: null, likely: [] });
  });

  it("is certain by a code or a number, and then asks nobody about others of the same name", async () => {
    const desk = await openDesk();
    await register(team, desk);
    const id = await register({ ...registered, name: "睦邻服务中心" }, desk);
    expect(await match(registered, desk)).toMatchObject({ match: { id, name: "睦邻服务中心" }, likely: [] });
    const other = await register({ ...filed, name: "睦邻（民福）社" }, desk);
    const spelled = { ...filed, name: "睦邻\u200B(民福)  社" };
    expect(await match(spelled, desk)).toMatchObject({ match: { id: other }, likely: [] });
  });

  it("leaves a number of two names, and two records of one name and number, to a person", async () => {
    const desk = await openDesk();
    await register({ ...filed, name: "别处备案的队" }, desk);
    expect(await match(filed, desk)).toMatchObject({ match: null, likely: [{ name: "别处备案的队" }] });
    await register(filed, desk);
    expect((await match(filed, desk)).match).toMatchObject({ name: filed.name });
    await register(filed, desk);
    expect((await match(filed, desk)).match).toBeNull();
  });

  it("takes the same name, however it was spaced, or the mobile of an earlier application for likely", async () => {
    const desk = await openDesk();
    await register({ ...team, name: "睦邻　互助队" }, desk);
    await register({ ...team, name: "无关的队" }, desk);
    await desk.read(day, async (ctx) => {
      const call = await makeCall(ctx);
      const mobile = { contactMobile: team.contactMobile, legalStatus: "team" as const };
      await makeApplication(ctx, call, { ...mobile, name: "旧名互助队", state: "notAdmitted" });
      await makeApplication(ctx, call, { ...mobile, name: "没有通过的队", state: "refused" });
    });
    const found = await match(team, desk);
    expect(found.match).toBeNull();
    expect(namesOf(found)).toEqual(["旧名互助队", "睦邻互助队"]);
  });

  it("knows that another credit code is another organization, and that a team may have got one", async () => {
    const desk = await openDesk();
    await register({ ...registered, creditCode: syntheticCreditCode(5_000_002) }, desk);
    expect(namesOf(await match(registered, desk))).toEqual([]);
    expect(namesOf(await match(team, desk))).toEqual(["睦邻互助队"]);
    await register(team, desk);
    expect(namesOf(await match(registered, desk))).toEqual(["睦邻互助队"]);
  });

  it("says which batches an organization applied to or entered, the first one first", async () => {
    const desk = await openDesk();
    const id = await register(team, desk);
    await desk.read(day, async (ctx) => {
      const cohort = await makeCohort(ctx, { name: "第一批", startedOn: new Date("2018-03-01") });
      await makeIncubatee(ctx, cohort, { organizationId: id });
      for (const [name, opensOn] of [
        ["第三批", "2021-12-25"],
        ["第二批", "2020-05-01"],
      ] as const) {
        const call = await makeCall(ctx, { name, opensOn });
        await makeApplication(ctx, call, { legalStatus: "team", state: "passed", organizationId: id });
      }
    });
    expect((await match(team, desk)).likely).toMatchObject([{ id, batches: ["第一批", "第二批", "第三批"] }]);
  });

  it("does not look into another center", async () => {
    const [one, other] = [await openDesk(), await openDesk()];
    await register(registered, other);
    await register(team, other);
    expect(await match(registered, one)).toEqual({ match: null, likely: [] });
    expect((await match(registered, other)).match).not.toBeNull();
  });
});

describe("registerOrganization", () => {
  it("makes the record with the first line of its history, and leaves a trace", async () => {
    const id = await register({ ...filed, name: "邻里　议事会" });
    const organization = await here.read(day, (ctx) =>
      ctx.db.organization.findFirst({ where: { id }, include: { statuses: true } }),
    );
    expect(organization).toMatchObject({
      name: "邻里议事会",
      legalStatus: "filed",
      filingNumber: "民备5001号",
      statuses: [{ legalStatus: "filed", paper: "民备5001号", since: new Date(day) }],
    });
    expect((await here.records(id)).map(({ event }) => event)).toEqual(["register"]);
  });
});

describe("assertDistinct", () => {
  it("asks about a name or a number on record, and lets nobody be there twice under both", async () => {
    const desk = await openDesk();
    const id = await register(filed, desk);
    const known = { name: "睦邻 互助队", filingNumber: filed.filingNumber };
    const assert = (named: Partial<typeof known>, how: Partial<Parameters<typeof assertDistinct>[2]> = {}) =>
      desk.read(day, (ctx) => assertDistinct(ctx, { ...known, ...named }, { namesake: false, ...how }));
    expect((await refusalOf(assert({ filingNumber: null }))).fields.namesake).toContain("同名的");
    expect((await refusalOf(assert({ name: "别的队" }))).fields.namesake).toContain("同一备案编号的");
    expect((await refusalOf(assert({}, { namesake: true }))).fields).toHaveProperty("filingNumber");
    await assert({ filingNumber: null }, { namesake: true });
    await assert({ name: "别的队" }, { namesake: true });
    await assert({}, { self: id });
  });
});
