import { afterAll, expect, it } from "vitest";
import { assertParties, partyOptions } from "@/lib/usecases/projects/parties";
import { makeSurroundings } from "../../../support/registry/registry";
import { closeDesks, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

it("offers what is on record and in use, and refuses what is not", async () => {
  const here = await openDesk();
  const there = await openDesk();
  const theirs = await there.read(day, (ctx) => makeSurroundings(ctx, "别家"));
  const own = await here.read(day, (ctx) => makeSurroundings(ctx));
  const labels = (options: { label: string }[]) => options.map(({ label }) => label);
  const offered = await here.read(day, (ctx) => partyOptions(ctx));
  expect(labels(offered.organizationId)).toEqual(["邻里互助队"]);
  expect(labels(offered.bodyId)).toEqual(["某物业公司"]);
  expect(labels(offered.projectId)).toEqual([]);
  const before = await here.read(day, (ctx) => partyOptions(ctx, { bodyId: own.oldBody.id }));
  expect(labels(before.bodyId)).toContain("旧单位");
  const check = (chosen: object, kept?: object) => here.read(day, (ctx) => assertParties(ctx, chosen, kept));
  await check({ organizationId: own.organization.id, bodyId: own.body.id, placeId: own.place.id });
  await check({ bodyId: own.oldBody.id }, { bodyId: own.oldBody.id });
  expect((await refusalOf(check({ bodyId: own.oldBody.id }))).fields).toHaveProperty("bodyId");
  for (const chosen of [
    { organizationId: theirs.organization.id },
    { bodyId: theirs.body.id },
    { placeId: theirs.place.id },
    { projectId: theirs.body.id },
  ])
    expect((await refusalOf(check(chosen))).code).toBe("not_found");
});
