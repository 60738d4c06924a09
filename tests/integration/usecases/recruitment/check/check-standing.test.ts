import { afterAll, beforeAll, expect, it } from "vitest";
import { notAcceptApplication } from "@/lib/usecases/recruitment/check/acceptance";
import { checkStanding } from "@/lib/usecases/recruitment/check/check-standing";
import { makeApplication } from "../../../../support/factories";
import { checkWorld } from "../../../../support/recruitment/check-world";
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

it("tells a checker that the same organization or its people were found excluded before", async () => {
  const world = await checkWorld(here, { leaderName: "阿依古丽·买买提", contactName: "古力" });
  await world.find({ [`condition:${world.exclusion.id}`]: "2025 年被处罚" });
  const application = world.application.id;
  await world.check((ctx) => notAcceptApplication(ctx, { application, reason: "近三年受过行政处罚" }));
  const { receipt, name, creditCode } = world.application;
  const foundOf = async (fields: Parameters<typeof makeApplication>[2]) => {
    const one = await here.read("2026-03-04", (ctx) => makeApplication(ctx, world.call, fields));
    return (await here.read("2026-03-04", (ctx) => checkStanding(ctx, one))).exclusions;
  };
  const found = [{ receipt, name, callName: world.call.name, text: "近三年受过行政处罚" }];
  expect(await foundOf({ creditCode })).toEqual(found);
  expect(await foundOf({ legalStatus: "team", founders: ["阿依古丽．买买提"] })).toEqual(found);
  expect(await foundOf({})).toEqual([]);
});
