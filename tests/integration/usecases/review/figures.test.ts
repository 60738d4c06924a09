import { afterAll, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import { markFigures, panelFigures, rankingConfirmed } from "@/lib/usecases/review/figures";
import { makeApplication, makeCall, makeCriteria, makeMark, makePanelist } from "../../../support/factories";
import { closeDesks, openDesk } from "../../../support/staff-desk";

afterAll(closeDesks);

const day = "2022-01-14";

/** One panelist with a sheet given, one in work and one of an application that was withdrawn since. */
async function reviewing(ctx: Context) {
  const call = await makeCall(ctx, { state: "reviewing" });
  await makeCriteria(ctx, call, ["公益性"]);
  const { panelist } = await makePanelist(ctx, call, 0);
  const standing = await makeApplication(ctx, call, { state: "passed" });
  await makeMark(ctx, panelist, standing, {}, "recused");
  await makeMark(ctx, panelist, await makeApplication(ctx, call, { state: "passed" }), {}, "draft");
  await makeMark(ctx, panelist, await makeApplication(ctx, call, { state: "withdrawn" }), {}, "recused");
  return call;
}

it("counts panelists and sheets that are given and stand, of this call alone", async () => {
  const desk = await openDesk();
  await (await openDesk()).read(day, reviewing);
  const found = await desk.read(day, async (ctx) => {
    await reviewing(ctx);
    const call = await reviewing(ctx);
    return ctx.db.$queryRaw`
      select panel.*, mark.*, ${rankingConfirmed(ctx)} as confirmed from calls c
      cross join lateral (${panelFigures(ctx)}) panel
      cross join lateral (${markFigures(ctx)}) mark
      where c.center_id = ${ctx.center.id}::uuid and c.id = ${call.id}::uuid`;
  });
  expect(found).toEqual([{ panelists: 1, marksGiven: 1, confirmed: false }]);
});
