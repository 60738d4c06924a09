import { afterAll, beforeAll, expect, it } from "vitest";
import { assertImpartial, biasTowards } from "@/lib/usecases/recruitment/check/bias";
import { checkApplication } from "@/lib/usecases/recruitment/check/check";
import { checkWorld } from "../../../../support/recruitment/check-world";
import { closeDesks, type Desk, openDesk, owner, refusalOf } from "../../../../support/staff-desk";

let here: Desk;
beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

const reached = (contact: string) =>
  owner.membership.updateMany({ where: { userId: here.person.id }, data: { contact } });

it("tells a checker of the applicant's name, and stops one with its mobile number from any verdict", async () => {
  await reached("13800009999");
  const namesake = await checkWorld(here, { leaderName: "王芳" });
  expect(await here.read("2026-03-04", (ctx) => biasTowards(ctx, namesake.application))).toMatchObject({
    certain: false,
  });
  await namesake.accept();
  const own = await checkWorld(here, { contactMobile: "13800009999" });
  expect((await refusalOf(own.accept())).message).toContain("回避");
  const input = { applicationId: own.application.id, verdict: "passed" as const, reason: "" };
  expect((await refusalOf(own.check((ctx) => checkApplication(ctx, input)))).message).toContain("回避");
  expect((await own.row()).state).toBe("submitted");
});

it("knows the unit of a checker from the register of people", async () => {
  await reached("13800008888");
  const world = await checkWorld(here, { name: "云中助老服务中心" });
  await here.read("2026-03-04", (ctx) =>
    ctx.db.person.create({
      data: { centerId: ctx.center.id, name: "王芳", mobile: "13800008888", title: "云中助老服务中心理事" },
    }),
  );
  const act = here.read("2026-03-04", (ctx) => assertImpartial(ctx, [world.application.id]));
  expect((await refusalOf(act)).message).toContain("任职");
});
