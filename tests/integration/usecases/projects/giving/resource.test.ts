import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { distributionList } from "@/app/[center]/desk/distributions/list";
import { resourceList } from "@/app/[center]/desk/resources/list";
import { readQuery } from "@/components/list/list";
import { sheetOf } from "@/components/list/sheet";
import { civilDate } from "@/lib/domain/base/civil-date";
import { search } from "@/lib/usecases/oversight/search";
import { getDistribution, handOut, listDistributions } from "@/lib/usecases/projects/giving/distribution";
import {
  addResource,
  correctDonor,
  editResource,
  findResource,
  getDonor,
  getReceipt,
  getResource,
  publishResource,
  receiveResource,
  resourceChoices,
  unpublishResource,
  unreceiveResource,
  voidResource,
} from "@/lib/usecases/projects/giving/resource";
import { listPublicResources, listResources } from "@/lib/usecases/projects/giving/resource-list";
import { makePerson } from "../../../../support/factories";
import { writtenOut } from "../../../../support/machine/written-out";
import { makeReceived, plainGift, plainHandOut } from "../../../../support/projects/giving";
import { makeSurroundings } from "../../../../support/registry/registry";
import { closeDesks, type Desk, deskFor, openDesk, owner, refusalOf } from "../../../../support/staff-desk";

const day = "2026-03-12";
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk("王芳");
});
afterAll(closeDesks);

type Written = Parameters<typeof addResource>[1];
const add = (fields: Partial<Written> = {}) =>
  desk.act(day, "resource.edit", (ctx) => addResource(ctx, { ...plainGift, ...fields })).then(({ id }) => id);
const get = (resource: string) => desk.read(day, (ctx) => getResource(ctx, { resource }));
const receive = (resource: string, receivedOn = day) =>
  desk.act(day, "resource.edit", (ctx) =>
    receiveResource(ctx, {
      resource,
      receivedOn: civilDate(receivedOn),
      receivedByName: "王芳",
      quality: "完好",
    }),
  );
const everything = readQuery(resourceList, {});

describe("a charity resource", () => {
  it("is pledged, changed, received, published and leaves a record of each step", async () => {
    const id = await add();
    const { donorId: _, donorName: __, anonymous: ___, ...gift } = plainGift;
    await desk.act(day, "resource.edit", (ctx) => editResource(ctx, { ...gift, quantity: 40, resource: id }));
    expect((await refusalOf(receive(id, "2026-03-13"))).fields).toHaveProperty("receivedOn");
    await receive(id);
    await desk.act(day, "resource.edit", (ctx) => publishResource(ctx, { resource: id }));
    await desk.act(day, "resource.edit", (ctx) => unpublishResource(ctx, { resource: id }));
    expect(await get(id)).toMatchObject({ state: "received", donor: "钱先生", quantity: 40, left: 40 });
    const undone = { resource: id, reason: "数量不符" };
    await desk.act(day, "resource.edit", (ctx) => unreceiveResource(ctx, undone));
    await desk.act(day, "resource.edit", (ctx) => voidResource(ctx, { ...undone, reason: "捐赠人撤回" }));
    expect(await get(id)).toMatchObject({ state: "voided", reason: "捐赠人撤回" });
    expect((await desk.records(id)).map(({ event }) => event)).toEqual([
      "add",
      "edit",
      "receive",
      "publish",
      "unpublish",
      "unreceive",
      "void",
    ]);
  });

  it("has a number of its center and year, each the next, also for two at once", async () => {
    const here = await openDesk("王芳", {});
    const both = await Promise.all(
      [1, 2].map(() => here.act(day, "resource.edit", (ctx) => addResource(ctx, plainGift))),
    );
    await here.act("2027-01-02", "resource.edit", (ctx) => addResource(ctx, plainGift));
    expect(both).toHaveLength(2);
    const { rows } = await here.read(day, (ctx) => listResources(ctx, everything));
    const { code } = here.center;
    expect(rows.map(({ number }) => number)).toEqual([
      `${code}-2027-JZ001`,
      `${code}-2026-JZ002`,
      `${code}-2026-JZ001`,
    ]);
  });

  it("of money is only recorded: through whom it goes must be said", async () => {
    const money = { kind: "money" as const, quantity: null, unit: null, valueFen: 376_800_000n };
    expect((await refusalOf(add(money))).fields).toHaveProperty("through");
    const id = await add({ ...money, through: "市慈善总会" });
    expect(await get(id)).toMatchObject({ quantity: 3_768_000, unit: "元" });
  });

  it("tells what is wrong in both parts of the form at once, and writes nothing", async () => {
    const wrong = await refusalOf(add({ donorName: null, unit: null, title: "没有写完" }));
    expect(Object.keys(wrong.fields)).toEqual(["donorId", "unit"]);
    expect((await refusalOf(add({ mode: "慈善+体育" }))).fields).toHaveProperty("mode");
    const { total } = await desk.read(day, (ctx) => listResources(ctx, { ...everything, q: "没有写完" }));
    expect(total).toBe(0);
  });

  it("comes from a body of the registry that is in use", async () => {
    const { body, oldBody } = await desk.read(day, (ctx) => makeSurroundings(ctx, "捐赠"));
    const donor = { donorName: null, donorId: body.id };
    expect((await get(await add(donor))).donor).toBe("捐赠某物业公司");
    expect((await refusalOf(add({ ...donor, donorId: oldBody.id }))).fields).toHaveProperty("donorId");
    const offered = await desk.read(day, (ctx) => resourceChoices(ctx));
    expect(offered.donorId.map(({ label }) => label)).toContain("捐赠某物业公司");
    expect(offered.mode.map(({ label }) => label)).toContain("慈善+救助");
  });

  it("is neither changed once received, nor void while something of it is handed out", async () => {
    const { id, organization } = await desk.read(day, async (ctx) => ({
      id: await makeReceived(ctx),
      ...(await makeSurroundings(ctx, "发放")),
    }));
    const { donorId: _, donorName: __, anonymous: ___, ...gift } = plainGift;
    const late = desk.act(day, "resource.edit", (ctx) => editResource(ctx, { ...gift, resource: id }));
    expect((await refusalOf(late)).code).toBe("conflict");
    await desk.act(day, "distribution.edit", (ctx) =>
      handOut(ctx, {
        ...plainHandOut,
        resource: id,
        handedOn: civilDate(day),
        organizationId: organization.id,
      }),
    );
    const voided = desk.act(day, "resource.edit", (ctx) => voidResource(ctx, { resource: id, reason: "错" }));
    expect((await refusalOf(voided)).message).toContain("先作废发放记录");
    expect((await desk.read(day, (ctx) => findResource(ctx, id))).left).toBe(40);
  });
});

describe("a donor that does not want to be named", () => {
  const hidden = "赵不愿具名";

  it("is in no list, record, Excel file, search, history and public page, and on no paper but the manager's", async () => {
    const here = await openDesk("王芳");
    const manager = deskFor(here.center, await makePerson(owner, here.center, ["manager"]));
    const body = await here.read(day, ({ db, center }) =>
      db.body.create({ data: { centerId: center.id, kind: "company", name: `${hidden}公司` } }),
    );
    const receiver = await here.read(day, ({ db, center }) =>
      db.body.create({ data: { centerId: center.id, kind: "institution", name: "民福社区" } }),
    );
    const ids: string[] = [];
    for (const donor of [{ donorName: hidden }, { donorName: null, donorId: body.id }]) {
      const gift = { ...plainGift, ...donor, anonymous: true };
      const { id } = await here.act(day, "resource.edit", (ctx) => addResource(ctx, gift));
      ids.push(id);
    }
    const corrected = { donorId: null, donorName: `${hidden}甲`, anonymous: true };
    for (const id of ids) {
      await here.act(day, "resource.edit", (ctx) =>
        receiveResource(ctx, {
          resource: id,
          receivedOn: civilDate(day),
          receivedByName: "王芳",
          quality: "完好",
        }),
      );
      await here.act(day, "resource.edit", (ctx) => publishResource(ctx, { resource: id }));
    }
    const [donated] = ids;
    await here.act(day, "distribution.edit", (ctx) =>
      handOut(ctx, {
        ...{ ...plainHandOut, resource: donated ?? "", bodyId: receiver.id },
        handedOn: civilDate(day),
      }),
    );
    await manager.act(day, "resource.donor", (ctx) =>
      correctDonor(ctx, { resource: ids[0] ?? "", ...corrected }),
    );
    const seen = await here.read(day, async (ctx) => {
      const { rows } = await listResources(ctx, everything);
      const given = await listDistributions(ctx, readQuery(distributionList, {}));
      return {
        rows,
        sheet: sheetOf(resourceList, rows),
        found: await search(ctx, { q: hidden, only: "慈善资源" }),
        records: await Promise.all(ids.map((resource) => getResource(ctx, { resource }))),
        papers: await Promise.all(ids.map((resource) => getReceipt(ctx, { resource }))),
        site: await listPublicResources(ctx, { page: 1, size: 15 }),
        history: await ctx.db.auditEntry.findMany({ where: { subjectId: { in: ids } } }),
        handedOut: sheetOf(distributionList, given.rows),
        slip: await getDistribution(ctx, { distribution: given.rows[0]?.id ?? "" }),
      };
    });
    expect(seen.rows).toHaveLength(2);
    expect(seen.site.rows).toHaveLength(2);
    for (const [where, shown] of Object.entries(seen)) {
      expect([where, writtenOut(shown)]).toEqual([where, expect.not.stringContaining(hidden)]);
      expect([where, writtenOut(shown)]).toEqual([where, expect.not.stringContaining(body.id)]);
    }
    expect(writtenOut(seen.rows)).toContain("匿名捐赠人");
    const { total } = await here.read(day, (ctx) => listResources(ctx, { ...everything, q: hidden }));
    expect(total).toBe(0);
    // The manager, and nobody else, opens it and prints it.
    const known = await manager.read(day, async (ctx) => ({
      donor: (await getDonor(ctx, { resource: ids[0] ?? "" })).donor,
      signer: (await getReceipt(ctx, { resource: ids[0] ?? "" })).signer,
    }));
    expect(known).toEqual({ donor: corrected, signer: `${hidden}甲` });
  });

  it("is found like any other as soon as it may be named", async () => {
    await add({ donorName: "吴愿具名", anonymous: false });
    const { total } = await desk.read(day, (ctx) => listResources(ctx, { ...everything, q: "吴愿" }));
    expect(total).toBe(1);
  });
});
