import { randomUUID } from "node:crypto";
import { afterAll, expect, it } from "vitest";
import { tallyList } from "@/app/[center]/desk/tallies/list";
import { readQuery } from "@/components/list/list";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  addTally,
  editTally,
  getTally,
  listTallies,
  standingTallies,
  voidTally,
} from "@/lib/usecases/community/tally";
import { plainTally } from "../../../support/community/people";
import { closeDesks, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

it("is told with its source, corrected, and void with a reason", async () => {
  const desk = await openDesk();
  const { id: tally } = await desk.act(day, "tally.edit", (ctx) => addTally(ctx, plainTally));
  const seen = await desk.read(day, (ctx) => getTally(ctx, { tally }));
  expect(seen).toMatchObject({ value: 129_941, startsOn: null, endsOn: "2021-06-30", place: null });
  const { edition } = seen;
  const changed = { ...plainTally, value: 129_940, tally, edition };
  await desk.act(day, "tally.edit", (ctx) => editTally(ctx, changed));
  const late = { tally, edition, reason: "重复" };
  expect(await refusalOf(desk.act(day, "tally.edit", (ctx) => voidTally(ctx, late)))).toMatchObject({
    code: "conflict",
  });
  await desk.act(day, "tally.edit", (ctx) => voidTally(ctx, { tally, reason: "重复" }));
  expect(await desk.read(day, standingTallies)).toEqual([]);
  const list = (words: Record<string, string>) =>
    desk.read(day, (ctx) => listTallies(ctx, readQuery(tallyList, words)));
  expect(await list({})).toMatchObject({ counts: { voided: 1 }, rows: [{ value: 129_940, reason: "重复" }] });
  expect((await list({ state: "valid" })).total).toBe(0);
  expect((await list({ q: "通报" })).total).toBe(1);
  expect((await list({ q: "没有" })).total).toBe(0);
  expect((await desk.records(tally)).map(({ event }) => event)).toEqual(["add", "edit", "void"]);
  expect(
    await refusalOf(desk.act(day, "tally.edit", (ctx) => editTally(ctx, { ...plainTally, tally }))),
  ).toMatchObject({ code: "conflict" });
});

it("is refused twice, of days to come, the wrong way round, and at a place that is not there", async () => {
  const desk = await openDesk();
  const tell = (change: Partial<typeof plainTally>) =>
    desk.act(day, "tally.edit", (ctx) => addTally(ctx, { ...plainTally, ...change }));
  await tell({});
  const twin = await refusalOf(tell({ value: 5 }));
  expect(twin).toMatchObject({ code: "invalid", fields: { name: expect.stringContaining("已有") } });
  const future = await refusalOf(tell({ endsOn: civilDate("2026-03-13") }));
  expect(future).toMatchObject({ fields: { endsOn: expect.stringContaining("还没有到") } });
  const wrong = await refusalOf(tell({ startsOn: civilDate("2021-07-01") }));
  expect(wrong).toMatchObject({ fields: { startsOn: expect.stringContaining("不能晚于") } });
  expect(await refusalOf(tell({ placeId: randomUUID() }))).toMatchObject({ code: "not_found" });
  expect(await desk.read(day, standingTallies)).toHaveLength(1);
});
