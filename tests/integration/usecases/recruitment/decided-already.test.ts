import { afterAll, beforeAll, expect, it } from "vitest";
import { decidedAlready } from "@/lib/usecases/recruitment/decided-already";
import { checkWorld } from "../../../support/recruitment/check-world";
import { closeDesks, type Desk, openDesk } from "../../../support/staff-desk";

let here: Desk;
beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

it("says how an application stands where nobody is to be named", async () => {
  const world = await checkWorld(here);
  await world.accept();
  await world.find({ "field:profile": "请补充" });
  await world.ask();
  const application = await world.row();
  const told = await here.read("2026-03-04", (ctx) => decidedAlready(ctx, application, "请刷新页面。"));
  expect(told.message).toBe(`申请 ${application.receipt} 目前是“待补正”，请刷新页面。`);
});
