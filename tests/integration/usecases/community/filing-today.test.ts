import { afterAll, expect, it } from "vitest";
import { opineOnOwnFiling } from "@/lib/usecases/community/filing";
import { getFilingsToday } from "@/lib/usecases/community/filing-today";
import { ownerClient } from "../../../support/factories";
import { filingWorld, handIn } from "../../../support/incubation/filings";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());

it("counts what waits for the community and for the sub-district, within the own place alone", async () => {
  const world = await filingWorld(owner);
  const place = world.places.community;
  const { registration } = await world.desk((ctx) => handIn(ctx, { name: "银龄互助队", place }));
  await world.desk((ctx) => handIn(ctx, { name: "读书会", place }));
  expect(await world.community(getFilingsToday)).toEqual({ opinion: 2, decision: 0, open: 0 });
  expect(await world.neighbour(getFilingsToday)).toEqual({ opinion: 0, decision: 0, open: 0 });
  await world.community((ctx) => opineOnOwnFiling(ctx, { registration, agreed: "yes", opinion: null }));
  expect(await world.street(getFilingsToday)).toEqual({ opinion: 1, decision: 1, open: 0 });
});
