import { afterAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { recordGuidance } from "@/lib/usecases/incubation/guidance/booking";
import { getGuidance, guidanceFigures, listGuidances } from "@/lib/usecases/incubation/guidance/guidance";
import { recordMinutes } from "@/lib/usecases/incubation/guidance/minutes";
import { makeCohort, makeIncubatee } from "../../../../support/factories";
import { plainHour } from "../../../../support/incubation/guidance";
import { closeDesks, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2022-03-12";
const everything = { state: null, from: null, to: null, q: "", page: 1, size: 15 };
afterAll(closeDesks);

it("is listed the latest first, with what is open, and counted by month", async () => {
  const here = await openDesk();
  const { topics: _, minutes: __, weeks: ___, ...rest } = plainHour;
  const made = await here.act(day, "guidance.edit", async (ctx) => {
    const cohort = await makeCohort(ctx);
    const { organizationId } = await makeIncubatee(ctx, cohort, { name: "春苗服务队" });
    const at = (on: string, topic: string) =>
      recordGuidance(ctx, { ...rest, organization: organizationId, day: civilDate(on), topic });
    const held = await at("2022-03-02", "章程");
    await at("2022-03-20", "登记");
    const followUps = [{ what: "补签名", by: null, doneOn: null }];
    await recordMinutes(ctx, { guidance: held.id, minutes: "谈了章程", followUps });
    return held;
  });
  const list = (change: Partial<Parameters<typeof listGuidances>[1]> = {}) =>
    here.read(day, (ctx) => listGuidances(ctx, { ...everything, ...change }));
  expect(await list()).toMatchObject({
    counts: { held: 1, booked: 1 },
    heldThisMonth: 1,
    rows: [
      { topic: "登记", openFollowUps: 0 },
      { topic: "章程", openFollowUps: 1, name: "春苗服务队" },
    ],
  });
  expect((await list({ to: civilDate("2022-03-02") })).rows).toMatchObject([{ topic: "章程" }]);
  expect((await list({ q: "春苗" })).total).toBe(2);
  expect((await list({ q: "贺兰" })).total).toBe(2);
  expect((await list({ q: "没有的" })).total).toBe(0);
  expect(await here.read(day, guidanceFigures)).toEqual([{ body: null, held: 1 }]);
  await here.read(day, (ctx) =>
    ctx.db.guidance.updateMany({ where: { centerId: ctx.center.id }, data: { bodyName: "区民政局" } }),
  );
  expect(await here.read(day, guidanceFigures)).toEqual([{ body: "区民政局", held: 1 }]);
  expect((await list({ body: "区民政局", state: "held" })).total).toBe(1);
  expect((await list({ body: "区委组织部" })).total).toBe(0);
  const there = await openDesk();
  expect(await there.read(day, guidanceFigures)).toEqual([]);
  const foreign = there.read(day, (ctx) => getGuidance(ctx, { guidance: made.id }));
  expect((await refusalOf(foreign)).code).toBe("not_found");
});
