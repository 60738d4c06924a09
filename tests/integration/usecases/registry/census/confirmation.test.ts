import { afterAll, beforeAll, expect, it } from "vitest";
import {
  confirmCensus,
  openCensuses,
  takeBackConfirmation,
} from "@/lib/usecases/registry/census/confirmation";
import { closeCensus, getCensus, reopenCensus } from "@/lib/usecases/registry/census/round";
import { censusWorld } from "../../../../support/registry/census";
import { closeDesks, owner, refusalOf } from "../../../../support/staff-desk";

let world: Awaited<ReturnType<typeof censusWorld>>;
beforeAll(async () => {
  world = await censusWorld(owner);
});
afterAll(closeDesks);

it("counts at that moment what is on the list, once, also when it is sent twice", async () => {
  const { census, community, asCommunity, organization, deskLooks } = world;
  const confirm = () =>
    asCommunity((ctx) => confirmCensus(ctx, { census, community: community.id, note: "新增 1 家" }));
  await organization("新来的队", community.id);
  const both = await Promise.allSettled([confirm(), confirm()]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect((await refusalOf(confirm())).message).toContain("已由社区王");
  // The one that is no longer registered is on no list; the grid's is.
  const { communities } = await deskLooks((ctx) => getCensus(ctx, { census }));
  expect(communities.find(({ id }) => id === community.id)).toMatchObject({
    ...{ state: "confirmed", counted: 3, organizations: 3, confirmedByName: "社区王", note: "新增 1 家" },
  });
  await organization("后来的队", community.id);
  const later = await deskLooks((ctx) => getCensus(ctx, { census }));
  expect(later.communities.find(({ id }) => id === community.id)).toMatchObject({
    ...{ counted: 3, organizations: 4 },
  });
});

it("is of the own community alone, whatever a crafted form says", async () => {
  const { census, neighbour, community, street, asCommunity, asGrid, asNeighbour } = world;
  const crafted = { census, note: null };
  const tries = [
    () => asCommunity((ctx) => confirmCensus(ctx, { ...crafted, community: neighbour.id })),
    () => asCommunity((ctx) => confirmCensus(ctx, { ...crafted, community: street.id })),
    () => asGrid((ctx) => confirmCensus(ctx, { ...crafted, community: community.id })),
    () =>
      asNeighbour((ctx) =>
        takeBackConfirmation(ctx, { census, community: community.id, reason: "不是我的" }),
      ),
  ];
  for (const one of tries) expect((await refusalOf(one())).code).toBe("not_found");
});

it("is taken back with its reason, stays on record, and is made anew", async () => {
  const { census, community, asCommunity, asStreet } = world;
  const one = { census, community: community.id };
  await asStreet((ctx) => takeBackConfirmation(ctx, { ...one, reason: "漏了一家" }));
  expect(
    (await refusalOf(asCommunity((ctx) => takeBackConfirmation(ctx, { ...one, reason: "再撤" })))).message,
  ).toContain("还没有确认");
  expect(await asCommunity((ctx) => confirmCensus(ctx, { ...one, note: null }))).toMatchObject({
    organizations: 4,
  });
  const kept = await owner.censusConfirmation.findMany({
    where: { roundId: census },
    orderBy: { confirmedAt: "asc" },
  });
  expect(kept.map(({ organizations, reason }) => [organizations, reason])).toEqual(
    expect.arrayContaining([
      [3, "漏了一家"],
      [4, null],
    ]),
  );
});

it("is refused once the round is closed, and before it begins", async () => {
  const { census, neighbour, asNeighbour, atDesk } = world;
  const confirm = (day?: string) =>
    asNeighbour((ctx) => confirmCensus(ctx, { census, community: neighbour.id, note: null }), day);
  expect((await refusalOf(confirm("2026-02-27"))).message).toContain("还没有开始");
  await atDesk((ctx) => closeCensus(ctx, { census }));
  expect((await refusalOf(confirm())).message).toContain("已经结束");
  await atDesk((ctx) => reopenCensus(ctx, { census }));
  expect(await confirm("2026-03-25")).toMatchObject({ organizations: 1 });
});

it("shows a worker the rounds that run, with the communities of the own place", async () => {
  const { inCommunity, inStreet, inGrid } = world;
  const names = async (look: typeof inCommunity) =>
    (await look(openCensuses)).flatMap(({ communities }) => communities.map(({ name }) => name));
  expect(await names(inCommunity)).toEqual(["宝山花园社区"]);
  expect(await names(inGrid)).toEqual([]);
  expect((await names(inStreet)).toSorted()).toEqual(["宝山花园社区", "隔壁社区"].toSorted());
});
