import { afterAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { readTakeover } from "@/lib/domain/incubation/takeover-sheet";
import { cellsOf } from "@/lib/usecases/center/received-sheet";
import { groundOf } from "@/lib/usecases/incubation/takeover/ground";
import { makeCall, makeCohort, makeIncubatee } from "../../../../support/factories";
import { takeoverCells } from "../../../../support/incubation/takeover";
import { closeDesks, openDesk } from "../../../../support/staff-desk";

const day = "2022-01-20";
afterAll(closeDesks);

it("is what the own center knows of the names, codes and batches of a sheet, and nothing of another", async () => {
  const [desk, elsewhere] = [await openDesk(), await openDesk("别处")];
  for (const each of [desk, elsewhere])
    await each.read(day, async (ctx) => {
      const cohort = await makeCohort(ctx, { number: 1, name: "第一批" });
      await makeIncubatee(ctx, cohort, { name: "晨光 服务队", legalStatus: "team", startedOn: "2019-03-12" });
      await makeIncubatee(ctx, cohort, { name: "不在表里的" });
      await makeCall(ctx, { number: 2 });
    });
  const words = { category: ["公益慈善"], stage: [] };
  const sheet = readTakeover(cellsOf(takeoverCells("晨光服务队")), words, civilDate(day));
  const rows = sheet.ok ? sheet.rows : [];
  expect(rows).toHaveLength(1);
  const { known, cohorts, calls } = await desk.read(day, (ctx) => groundOf(ctx, rows));
  expect(known).toMatchObject([
    { name: "晨光 服务队", stays: [{ cohort: 1, state: "incubating", startedOn: "2019-03-12" }] },
  ]);
  expect(cohorts.map(({ number }) => number)).toEqual([1]);
  expect(calls).toEqual([2]);
});
