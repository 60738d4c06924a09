import { afterAll, beforeAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  cancelHour,
  freeHours,
  getHour,
  listHours,
  offerHours,
} from "@/lib/usecases/incubation/guidance/hour";
import { offeredHour, plainHour } from "../../../../support/incubation/guidance";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2022-03-12";
let here: Desk;
beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

const offer = (change: object) =>
  here.act(day, "guidance.edit", (ctx) => offerHours(ctx, { ...plainHour, ...change }));

it("is offered in a row, and not twice at one time by the same mentor", async () => {
  expect(await offer({ mentor: "甲", to: "11:00", minutes: 30, weeks: 2 })).toEqual({ count: 8 });
  expect((await refusalOf(offer({ mentor: "甲", from: "9:15", to: "9:45" }))).fields).toHaveProperty("from");
  expect(await offer({ mentor: "乙", from: "9:15", to: "9:45" })).toEqual({ count: 1 });
  const refused = await refusalOf(offer({ mentor: "丙", day: civilDate("2022-03-11") }));
  expect(refused.fields.day).toContain("已经过去");
  const list = await here.read(day, (ctx) => listHours(ctx, { state: null, page: 1, size: 5 }));
  expect(list).toMatchObject({ all: 9, counts: { free: 9 } });
  expect(list.rows).toHaveLength(5);
});

it("is cancelled for a reason while it is free, and then nobody can take it", async () => {
  const { id } = await here.act(day, "guidance.edit", (ctx) => offeredHour(ctx, "丁"));
  const cancel = () =>
    here.act(day, "guidance.edit", (ctx) => cancelHour(ctx, { guidanceHour: id, reason: "出差" }));
  await cancel();
  expect((await here.read(day, freeHours)).some((hour) => hour.id === id)).toBe(false);
  expect(await here.read(day, (ctx) => getHour(ctx, { guidanceHour: id }))).toMatchObject({
    cancelReason: "出差",
  });
  expect((await refusalOf(cancel())).code).toBe("conflict");
  const there = await openDesk();
  const foreign = there.read(day, (ctx) => getHour(ctx, { guidanceHour: id }));
  expect((await refusalOf(foreign)).code).toBe("not_found");
});
