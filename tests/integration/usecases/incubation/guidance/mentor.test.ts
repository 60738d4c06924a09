import { afterAll, expect, it } from "vitest";
import { mentorOf, mentorOptions, takenSpans } from "@/lib/usecases/incubation/guidance/mentor";
import { offeredHour } from "../../../../support/incubation/guidance";
import { closeDesks, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2022-03-12";
const nobody = "0197b9aa-0000-7000-8000-000000000001";
afterAll(closeDesks);

it("is somebody on record or by name, with the body they speak for", async () => {
  const here = await openDesk();
  const { person, body } = await here.read(day, async (ctx) => ({
    person: await ctx.db.person.create({ data: { centerId: ctx.center.id, name: "贺兰", title: "教授" } }),
    body: await ctx.db.body.create({ data: { centerId: ctx.center.id, kind: "bureau", name: "民政局" } }),
  }));
  const of = (personId: string | null, mentor: string | null, bodyId: string | null) =>
    here.read(day, (ctx) => mentorOf(ctx, { personId, mentor, bodyId }));
  expect(await of(person.id, null, body.id)).toMatchObject({ mentor: "贺兰", bodyName: "民政局" });
  expect(await of(null, "周工", null)).toMatchObject({ mentor: "周工", bodyName: null, personId: null });
  expect((await refusalOf(of(null, null, null))).fields).toHaveProperty("mentor");
  expect((await refusalOf(of(nobody, null, null))).code).toBe("not_found");
  expect((await refusalOf(of(null, "周工", nobody))).code).toBe("not_found");
  expect(await here.read(day, mentorOptions)).toMatchObject({
    personId: [{ label: "贺兰" }],
    bodyId: [{ label: "民政局" }],
  });
});

it("is taken by hours that are not cancelled", async () => {
  const here = await openDesk();
  const spans = () => here.read(day, (ctx) => takenSpans(ctx, { personId: null, mentor: "周工" }, ctx.now));
  const hour = await here.act(day, "guidance.edit", (ctx) => offeredHour(ctx, "周工"));
  expect(await spans()).toEqual([{ startsAt: hour.startsAt, endsAt: hour.endsAt }]);
  await here.read(day, (ctx) => ctx.db.guidanceHour.updateMany({ data: { cancelledAt: ctx.now } }));
  expect(await spans()).toEqual([]);
});
