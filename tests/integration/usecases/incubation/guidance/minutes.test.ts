import { afterAll, beforeAll, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import { civilDate } from "@/lib/domain/base/civil-date";
import { recordGuidance } from "@/lib/usecases/incubation/guidance/booking";
import { getGuidance } from "@/lib/usecases/incubation/guidance/guidance";
import {
  missGuidance,
  ownGuidance,
  recordMinutes,
  recordOwnMinutes,
  reopenGuidance,
} from "@/lib/usecases/incubation/guidance/minutes";
import { makeCohort, makeIncubatee } from "../../../../support/factories";
import { plainHour } from "../../../../support/incubation/guidance";
import { closeDesks, colleagueOf, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2022-03-12";
let here: Desk;
beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

const { topics: _, minutes: __, weeks: ___, ...rest } = plainHour;
let count = 0;
const act = <T>(run: (ctx: Context) => Promise<T>) => here.act(day, "guidance.edit", run);
const booked = (on = day, personId: string | null = null) =>
  act(async (ctx) => {
    count += 1;
    const { organizationId } = await makeIncubatee(ctx, await makeCohort(ctx), { name: `组织${count}` });
    const direct = { ...rest, mentor: `导师${count}`, personId, organization: organizationId, topic: "章程" };
    return (await recordGuidance(ctx, { ...direct, day: civilDate(on) })).id;
  });
const followUp = { what: "补签名", by: civilDate("2022-04-01"), doneOn: null };

it("is held with its minutes, which are written anew with what they said before on record", async () => {
  const guidance = await booked();
  const write = (minutes: string, doneOn = null as ReturnType<typeof civilDate> | null) =>
    act((ctx) => recordMinutes(ctx, { guidance, minutes, followUps: [{ ...followUp, doneOn }] }));
  await write("谈了章程");
  await write("谈了章程和登记", civilDate(day));
  expect(await here.read(day, (ctx) => getGuidance(ctx, { guidance }))).toMatchObject({
    state: "held",
    minutes: "谈了章程和登记",
    followUps: [{ what: "补签名", by: "2022-04-01", doneOn: day }],
  });
  expect((await here.records(guidance)).map(({ event }) => event)).toEqual(["book", "hold", "edit"]);
  expect((await refusalOf(write("以后的", civilDate("2022-03-13")))).fields).toHaveProperty(
    "followUps.0.doneOn",
  );
});

it("is not held before its time, and missed or taken back for a reason", async () => {
  const early = await booked("2022-03-13");
  const hold = act((ctx) => recordMinutes(ctx, { guidance: early, minutes: "还没谈", followUps: [] }));
  expect((await refusalOf(hold)).message).toContain("还没有到");
  const guidance = await booked();
  await act((ctx) => missGuidance(ctx, { guidance, reason: "负责人生病" }));
  expect(await here.read(day, (ctx) => getGuidance(ctx, { guidance }))).toMatchObject({
    state: "missed",
    endReason: "负责人生病",
  });
  await act((ctx) => reopenGuidance(ctx, { guidance, reason: "记错了" }));
  expect(await here.read(day, (ctx) => getGuidance(ctx, { guidance }))).toMatchObject({
    state: "booked",
    endReason: null,
  });
});

it("is a mentor's own by the account of the person, and nobody else's", async () => {
  const mentor = await colleagueOf(here, "贺兰");
  const person = await here.read(day, (ctx) =>
    ctx.db.person.create({
      data: { centerId: here.center.id, name: "贺兰", title: "教授", userId: mentor.person.id },
    }),
  );
  const [mine, other] = [await booked(day, person.id), await booked()];
  expect(await mentor.read(day, (ctx) => ownGuidance(ctx, { guidance: mine }))).toMatchObject({
    mentor: "贺兰",
  });
  expect((await refusalOf(mentor.read(day, (ctx) => ownGuidance(ctx, { guidance: other })))).code).toBe(
    "not_found",
  );
  const write = (guidance: string) =>
    mentor.act(day, "guidance.edit", (ctx) =>
      recordOwnMinutes(ctx, { guidance, minutes: "谈了章程", followUps: [] }),
    );
  await write(mine);
  expect((await refusalOf(write(other))).code).toBe("not_found");
});
