import { afterAll, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import { applicationFigures, checkFigures } from "@/lib/usecases/recruitment/figures";
import { makeApplication, makeCall } from "../../../support/factories";
import { closeDesks, openDesk } from "../../../support/staff-desk";

afterAll(closeDesks);

const day = "2022-01-10";

/** One to check, two that passed, of which one was withdrawn since, one refused, and one chosen. */
async function checked(ctx: Context) {
  const call = await makeCall(ctx);
  await makeApplication(ctx, call);
  await makeApplication(ctx, call, { state: "shortlisted" });
  for (const [state, verdict] of [
    ["passed", "passed"],
    ["withdrawn", "passed"],
    ["refused", "refused"],
  ] as const) {
    const { id } = await makeApplication(ctx, call, { state });
    await ctx.db.formalCheck.create({
      data: {
        centerId: ctx.center.id,
        applicationId: id,
        verdict,
        reason: verdict === "refused" ? "材料不齐" : null,
        checkedById: ctx.actor.userId ?? "",
        checkedByName: ctx.actor.name,
        checkedAt: ctx.now,
      },
    });
  }
  return call;
}

it("counts what was applied for, waits, stands, was chosen, and ever passed the check, of this call alone", async () => {
  const desk = await openDesk();
  await (await openDesk()).read(day, checked);
  const found = await desk.read(day, async (ctx) => {
    await checked(ctx);
    const call = await checked(ctx);
    return ctx.db.$queryRaw`
      select application.*, "check".* from calls c
      cross join lateral (${applicationFigures(ctx)}) application
      cross join lateral (${checkFigures(ctx)}) "check"
      where c.center_id = ${ctx.center.id}::uuid and c.id = ${call.id}::uuid`;
  });
  expect(found).toEqual([{ applied: 5, unchecked: 1, standing: 1, admitted: 1, passed: 2 }]);
});
