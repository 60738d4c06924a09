import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { distributionList } from "@/app/[center]/desk/distributions/list";
import { readQuery } from "@/components/list/list";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  distributionChoices,
  editEffect,
  getDistribution,
  handOut,
  listDistributions,
  voidDistribution,
} from "@/lib/usecases/projects/giving/distribution";
import { addResource, findResource } from "@/lib/usecases/projects/giving/resource";
import { atOnce } from "../../../../support/machine/at-once";
import { makeReceived, plainGift, plainHandOut } from "../../../../support/projects/giving";
import { makeSurroundings } from "../../../../support/registry/registry";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2026-03-12";
let desk: Desk;
let around: Awaited<ReturnType<typeof makeSurroundings>>;
beforeAll(async () => {
  desk = await openDesk("王芳");
  around = await desk.read(day, (ctx) => makeSurroundings(ctx));
});
afterAll(closeDesks);

const received = () => desk.read(day, (ctx) => makeReceived(ctx));
const toPlace = () => ({ ...plainHandOut, handedOn: civilDate(day), placeId: around.community.id });
const give = (resource: string, fields: Partial<Parameters<typeof handOut>[1]> = {}) =>
  desk.act(day, "distribution.edit", (ctx) => handOut(ctx, { ...toPlace(), ...fields, resource }));
const left = (resource: string) =>
  desk.read(day, (ctx) => findResource(ctx, resource)).then((found) => found.left);

describe("a hand-out", () => {
  it("takes from the stock, says what came of it, and gives it back when it is void", async () => {
    const resource = await received();
    const { id } = await give(resource, { quantity: 50, organizationId: around.organization.id });
    expect(await left(resource)).toBe(0);
    expect((await refusalOf(give(resource))).message).toContain("已经全部发放");
    const said = { people: 12, households: 8, effect: "两个学堂开了课" };
    await desk.act(day, "distribution.edit", (ctx) => editEffect(ctx, { distribution: id, ...said }));
    const shown = await desk.read(day, (ctx) => getDistribution(ctx, { distribution: id }));
    expect(shown).toMatchObject({ to: "邻里互助队、民福社区", receiver: "孙丽", ...said });
    const taken = { distribution: id, reason: "重复登记" };
    await desk.act(day, "distribution.edit", (ctx) => voidDistribution(ctx, taken));
    expect(await left(resource)).toBe(50);
    const again = desk.act(day, "distribution.edit", (ctx) => voidDistribution(ctx, taken));
    expect((await refusalOf(again)).code).toBe("conflict");
    expect((await desk.records(id)).map(({ event }) => event)).toEqual(["handOut", "edit", "void"]);
  });

  it("is never beyond the stock, also when two people hand out at once", async () => {
    const resource = await received();
    expect((await refusalOf(give(resource, { quantity: 50.01 }))).fields.quantity).toContain("只有 50 套");
    const both = await atOnce(desk, day, (ctx) => handOut(ctx, { ...toPlace(), quantity: 30, resource }));
    expect(both).toEqual(["fulfilled", "rejected"]);
    expect(await left(resource)).toBe(20);
  });

  it("is of what was received, to somebody on record, on a day between", async () => {
    const { id: pledged } = await desk.act(day, "resource.edit", (ctx) => addResource(ctx, plainGift));
    expect((await refusalOf(give(pledged))).code).toBe("conflict");
    const resource = await received();
    const early = { handedOn: civilDate("2026-03-11") };
    expect((await refusalOf(give(resource, early))).fields).toHaveProperty("handedOn");
    expect((await refusalOf(give(resource, { placeId: null }))).fields).toHaveProperty("placeId");
    const nowhere = { placeId: resource };
    expect((await refusalOf(give(resource, nowhere))).code).toBe("not_found");
    expect(await left(resource)).toBe(50);
  });

  it("shows the conditions of the donor where it is written", async () => {
    const resource = await received();
    const choices = await desk.read(day, (ctx) => distributionChoices(ctx, { resource }));
    expect(choices.resource).toMatchObject({ left: 50, unit: "套", conditions: "只用于社区学堂" });
    expect(choices.options.organizationId.map(({ label }) => label)).toContain("邻里互助队");
  });
});

it("are listed by state, day and whom they went to", async () => {
  const here = await openDesk();
  await here.read(day, async (ctx) => {
    const { organization, place } = await makeSurroundings(ctx);
    const resource = await makeReceived(ctx);
    const given = { ...plainHandOut, handedOn: civilDate(day), resource };
    await handOut(ctx, { ...given, organizationId: organization.id });
    const { id } = await handOut(ctx, { ...given, placeId: place.id });
    await voidDistribution(ctx, { distribution: id, reason: "重复登记" });
  });
  const list = (words: Record<string, string>) =>
    here.read(day, (ctx) => listDistributions(ctx, readQuery(distributionList, words)));
  expect((await list({})).counts).toEqual({ valid: 1, voided: 1 });
  expect((await list({ state: "valid" })).rows.map(({ to }) => to)).toEqual(["邻里互助队"]);
  expect((await list({ q: "1号楼" })).rows.map(({ to }) => to)).toEqual(["1号楼"]);
  expect((await list({ q: "孙丽", to: "2026-03-11" })).total).toBe(0);
});
