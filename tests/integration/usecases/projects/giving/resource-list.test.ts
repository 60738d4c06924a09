import { afterAll, expect, it } from "vitest";
import { resourceList } from "@/app/[center]/desk/resources/list";
import { readQuery } from "@/components/list/list";
import { civilDate } from "@/lib/domain/base/civil-date";
import { handOut, voidDistribution } from "@/lib/usecases/projects/giving/distribution";
import { addResource, publishResource } from "@/lib/usecases/projects/giving/resource";
import {
  handedOutOf,
  handOutsOf,
  listPublicResources,
  listResources,
} from "@/lib/usecases/projects/giving/resource-list";
import { makeReceived, plainGift, plainHandOut } from "../../../../support/projects/giving";
import { makeSurroundings } from "../../../../support/registry/registry";
import { closeDesks, openDesk } from "../../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

it("lists what is left of each, by state, kind, mode, cooperation, stock and day", async () => {
  const desk = await openDesk();
  const { given, empty } = await desk.read(day, async (ctx) => {
    const { place } = await makeSurroundings(ctx);
    const to = { ...plainHandOut, handedOn: civilDate(day), placeId: place.id };
    await addResource(ctx, { ...plainGift, title: "还没收到", longTerm: true });
    const given = await makeReceived(ctx, { title: "发了一些", mode: "慈善+教育" });
    await handOut(ctx, { ...to, resource: given });
    const { id } = await handOut(ctx, { ...to, resource: given });
    await voidDistribution(ctx, { distribution: id, reason: "重复登记" });
    const empty = await makeReceived(ctx, { title: "发完了", quantity: 10 });
    await handOut(ctx, { ...to, resource: empty });
    await publishResource(ctx, { resource: given });
    return { given, empty };
  });
  const list = (words: Record<string, string>) =>
    desk.read(day, (ctx) => listResources(ctx, readQuery(resourceList, words)));
  const titles = async (words: Record<string, string>) => (await list(words)).rows.map(({ title }) => title);
  expect(await list({})).toMatchObject({
    counts: { pledged: 1, received: 2 },
    rows: [
      { title: "发完了", left: 0 },
      { title: "发了一些", left: 40 },
      { title: "还没收到", left: null },
    ],
  });
  expect(await titles({ state: "pledged" })).toEqual(["还没收到"]);
  expect(await titles({ longTerm: "yes" })).toEqual(["还没收到"]);
  expect(await titles({ mode: "慈善+教育" })).toEqual(["发了一些"]);
  expect(await titles({ stock: "left" })).toEqual(["发了一些"]);
  expect(await titles({ stock: "left", q: "发完了" })).toEqual([]);
  expect(await titles({ kind: "money" })).toEqual([]);
  expect(await titles({ from: "2026-03-13" })).toEqual([]);
  expect(await titles({ q: "钱先生", to: day })).toEqual(["发完了", "发了一些"]);
  const counted = await desk.read(day, (ctx) => handedOutOf(ctx, [given, empty]));
  expect([...counted.values()].sort()).toEqual([10, 10]);
  const outs = await desk.read(day, (ctx) => handOutsOf(ctx, given));
  expect(outs.map(({ to, voidedAt }) => [to, voidedAt === null])).toEqual([
    ["1号楼", false],
    ["1号楼", true],
  ]);
});

it("makes public what is published, and nothing else", async () => {
  const desk = await openDesk();
  await desk.read(day, async (ctx) => {
    await makeReceived(ctx, { title: "没有公布" });
    const resource = await makeReceived(ctx, { title: "公布的" });
    await publishResource(ctx, { resource });
  });
  const shown = await desk.read(day, (ctx) => listPublicResources(ctx, { page: 1, size: 15 }));
  expect(shown).toMatchObject({
    total: 1,
    rows: [{ title: "公布的", donor: "钱先生", valueFen: 1_000_000n, quantity: 50, handedOut: 0 }],
  });
});
