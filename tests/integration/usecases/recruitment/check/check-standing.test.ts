import { afterAll, beforeAll, expect, it } from "vitest";
import { notAcceptApplication } from "@/lib/usecases/recruitment/check/acceptance";
import { checkStanding } from "@/lib/usecases/recruitment/check/check-standing";
import { checkWorld } from "../../../../support/check-world";
import { makeApplication } from "../../../../support/factories";
import { closeDesks, type Desk, openDesk } from "../../../../support/staff-desk";

let here: Desk;
beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

it("names the last day of acceptance in working days, then what was found and is asked", async () => {
  const world = await checkWorld(here);
  const standing = async () => {
    const row = await world.row();
    return here.read("2026-03-04", (ctx) => checkStanding(ctx, row));
  };
  expect((await standing()).acceptBy).toBe("2026-03-11");
  await world.accept();
  await world.find({ "field:profile": "请补充" });
  await world.ask();
  expect(await standing()).toMatchObject({
    acceptBy: null,
    deficient: 1,
    notice: { dueOn: "2026-03-11", items: [{ label: "组织情况" }], issuedByName: "王芳" },
  });
});

it("tells a checker that the same organization was found excluded before, and lets it apply again", async () => {
  const world = await checkWorld(here);
  await world.find({ [`condition:${world.exclusion.id}`]: "2025 年被处罚" });
  const application = world.application.id;
  await world.check((ctx) => notAcceptApplication(ctx, { application, reason: "近三年受过行政处罚" }));
  const { creditCode } = world.application;
  const again = await here.read("2026-03-04", (ctx) => makeApplication(ctx, world.call, { creditCode }));
  const { exclusions } = await here.read("2026-03-04", (ctx) => checkStanding(ctx, again));
  expect(exclusions).toEqual([{ receipt: world.application.receipt, text: "近三年受过行政处罚" }]);
  const other = await here.read("2026-03-04", (ctx) => makeApplication(ctx, world.call));
  expect((await here.read("2026-03-04", (ctx) => checkStanding(ctx, other))).exclusions).toEqual([]);
});
