import { afterAll, beforeAll, expect, it } from "vitest";
import { censusList } from "@/app/[center]/desk/censuses/list";
import { readQuery } from "@/components/list/list";
import { civilDate } from "@/lib/domain/base/civil-date";
import { getToday } from "@/lib/usecases/oversight/today";
import { confirmCensus } from "@/lib/usecases/registry/census/confirmation";
import {
  closeCensus,
  editCensus,
  getCensus,
  getCensusToEdit,
  listCensuses,
  openCensus,
} from "@/lib/usecases/registry/census/round";
import { censusWorld } from "../../../../support/registry/census";
import { closeDesks, owner, refusalOf } from "../../../../support/staff-desk";

let world: Awaited<ReturnType<typeof censusWorld>>;
beforeAll(async () => {
  world = await censusWorld(owner);
});
afterAll(closeDesks);

const written = {
  ...{ name: "下半年摸底", note: null },
  ...{ startsOn: civilDate("2026-09-01"), dueOn: civilDate("2026-09-30") },
};

it("has one name and ends after it begins", async () => {
  const { atDesk } = world;
  const open = (fields: object) => atDesk((ctx) => openCensus(ctx, { ...written, ...fields }));
  expect((await refusalOf(open({ name: "上半年摸底" }))).fields).toHaveProperty("name");
  expect((await refusalOf(open({ dueOn: civilDate("2026-08-31") }))).fields).toHaveProperty("dueOn");
  await open({});
});

it("is listed with how many communities have confirmed, and told to the desk when some are late", async () => {
  const { deskLooks, asCommunity, census, community } = world;
  await asCommunity((ctx) => confirmCensus(ctx, { census, community: community.id, note: null }));
  const list = (words: Record<string, string>) =>
    deskLooks((ctx) => listCensuses(ctx, readQuery(censusList, words)));
  expect((await list({ state: "running" })).rows).toMatchObject([{ confirmed: 1, communities: 2 }]);
  expect((await list({})).counts).toEqual({ running: 1, coming: 1 });
  const archive = (archivedAt: Date | null) =>
    owner.place.updateMany({ where: { id: community.id }, data: { archivedAt } });
  await archive(new Date("2026-03-11"));
  // It had confirmed: it is counted on both sides, as on the page of the round.
  expect((await list({ state: "running" })).rows).toMatchObject([{ confirmed: 1, communities: 2 }]);
  await archive(null);
  const words = async (day: string) => JSON.stringify(await deskLooks(getToday, day));
  expect(await words("2026-03-20")).not.toContain("逾期未确认摸底");
  expect(await words("2026-03-21")).toContain("1 个社区逾期未确认摸底");
});

it("is edited as it was seen, and closed with what is missing said", async () => {
  const { atDesk, deskLooks, census } = world;
  const { edition } = await deskLooks((ctx) => getCensusToEdit(ctx, { census }));
  const edit = (fields: object) =>
    atDesk((ctx) => editCensus(ctx, { ...written, name: "春季摸底", census, edition, ...fields }));
  const days = { startsOn: civilDate("2026-03-01"), dueOn: civilDate("2026-03-25") };
  await edit(days);
  expect((await refusalOf(edit(days))).message).toContain("已经办成");
  const seen = await deskLooks((ctx) => getCensus(ctx, { census }));
  expect(seen).toMatchObject({ name: "春季摸底", dueOn: "2026-03-25", missing: ["隔壁社区"] });
  expect(seen.acts.find(({ act }) => act === "close")?.follows).toContain("隔壁社区 1 个社区还没有确认");
  await atDesk((ctx) => closeCensus(ctx, { census, edition: seen.edition }));
  expect((await refusalOf(atDesk((ctx) => closeCensus(ctx, { census })))).message).toContain("已经结束");
  expect(await deskLooks((ctx) => getCensus(ctx, { census }))).toMatchObject({ state: "closed" });
});
