import { afterAll, expect, it } from "vitest";
import { frozenRanking } from "@/lib/usecases/review/ranking-shown";
import { makeRankedCall } from "../../../support/review/ranked-call";
import { closeDesks, openDesk } from "../../../support/staff-desk";

const day = "2022-01-14";

afterAll(closeDesks);

it("reads a confirmed ranking once and then knows it", async () => {
  const desk = await openDesk();
  const made = await desk.read(day, (ctx) => makeRankedCall(ctx));
  const first = await desk.read(day, (ctx) => frozenRanking(ctx, made.ranking.id));
  expect(first.rows.map(({ rank, score }) => [rank, score])).toEqual([
    [1, "95.00"],
    [2, "94.00"],
    [3, "93.00"],
    [4, "92.00"],
  ]);
  expect(await desk.statements(day, (ctx) => frozenRanking(ctx, made.ranking.id))).toBe(0);
  expect(await desk.read(day, (ctx) => frozenRanking(ctx, made.ranking.id))).toBe(first);
});

it("still knows nothing of another center's ranking that nobody there has read", async () => {
  const here = await openDesk();
  const elsewhere = await openDesk();
  const made = await elsewhere.read(day, (ctx) => makeRankedCall(ctx));
  await expect(here.read(day, (ctx) => frozenRanking(ctx, made.ranking.id))).rejects.toThrow();
});

it("forgets the oldest of many, and reads it again when asked", async () => {
  const desk = await openDesk();
  const ids = await desk.read(day, async (ctx) => {
    const made = [];
    for (let number = 1; number <= 51; number += 1) {
      made.push(await makeRankedCall(ctx, { call: { number }, quota: 1, applications: [{}, {}] }));
    }
    return made.map(({ ranking }) => ranking.id);
  });
  for (const id of ids) await desk.read(day, (ctx) => frozenRanking(ctx, id));
  expect(await desk.statements(day, (ctx) => frozenRanking(ctx, ids.at(-1) ?? ""))).toBe(0);
  expect(await desk.statements(day, (ctx) => frozenRanking(ctx, ids[0] ?? ""))).toBe(1);
});
