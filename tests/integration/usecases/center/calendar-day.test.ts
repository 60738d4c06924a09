import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { getCalendar, removeCalendarDay, saveCalendarDay } from "@/lib/usecases/center/calendar-day";
import { closeDesks, type Desk, openManagerDesk, refusalOf } from "../../../support/staff-desk";

const today = "2022-01-10";
let here: Desk;
let elsewhere: Desk;

beforeAll(async () => {
  here = await openManagerDesk();
  elsewhere = await openManagerDesk();
});
afterAll(closeDesks);

function save(day: string, kind: "rest" | "work", name: string, desk = here) {
  return desk.act(today, "settings.edit", (ctx) => saveCalendarDay(ctx, { day: civilDate(day), kind, name }));
}

function remove(day: string, desk = here) {
  return desk.act(today, "settings.edit", (ctx) => removeCalendarDay(ctx, { day: civilDate(day) }));
}

function calendar(year = 2022, desk = here) {
  return desk.read(today, (ctx) => getCalendar(ctx, { year }));
}

async function dayOf(day: string, desk = here) {
  return (await calendar(2022, desk)).days.find((line) => line.day === day);
}

describe("getCalendar", () => {
  it("shows the national arrangement of a year, in order", async () => {
    const { covered, days } = await calendar();
    expect(covered).toBe(true);
    expect(await dayOf("2022-02-01")).toMatchObject({ kind: "rest", name: "春节", own: false });
    expect(await dayOf("2022-01-29")).toMatchObject({ kind: "work", name: "春节", own: false });
    expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).toSorted());
    expect(await here.statements(today, (ctx) => getCalendar(ctx, { year: 2022 }))).toBeLessThanOrEqual(8);
  });

  it("says when a year is not known yet", async () => {
    expect(await calendar(2090)).toEqual({ covered: false, days: [] });
  });
});

describe("saveCalendarDay", () => {
  it("lets this center differ from the nation, and no other center", async () => {
    await save("2022-03-11", "rest", "全员培训");
    await save("2022-02-04", "work", "应急值守");
    expect(await dayOf("2022-03-11")).toEqual({
      day: "2022-03-11",
      kind: "rest",
      name: "全员培训",
      own: true,
    });
    expect(await dayOf("2022-02-04")).toMatchObject({ kind: "work", own: true });
    expect(await dayOf("2022-03-11", elsewhere)).toBeUndefined();
    expect(await dayOf("2022-02-04", elsewhere)).toMatchObject({ kind: "rest", own: false });
    expect((await here.records(here.center.id)).map(({ event }) => event)).toEqual([
      "saveCalendarDay",
      "saveCalendarDay",
    ]);
  });

  it("replaces the line of the same day", async () => {
    await save("2022-03-18", "rest", "停电检修");
    await save("2022-03-18", "rest", "消防检修");
    expect(await dayOf("2022-03-18")).toMatchObject({ name: "消防检修" });
  });

  it.each([
    ["2022-03-14", "work", "工作日"],
    ["2022-01-29", "work", "工作日"],
    ["2022-03-12", "rest", "休息日"],
    ["2022-02-01", "rest", "放假"],
  ] as const)("refuses %s as %s, which it is anyway", async (day, kind, word) => {
    const refusal = await refusalOf(save(day, kind, "多余的一行"));
    expect(refusal).toMatchObject({ code: "invalid", fields: { day: expect.stringContaining(word) } });
  });
});

describe("removeCalendarDay", () => {
  it("returns the day to the national arrangement, once", async () => {
    await save("2022-04-05", "work", "清明值班");
    await remove("2022-04-05");
    expect(await dayOf("2022-04-05")).toMatchObject({ kind: "rest", own: false });
    expect(await refusalOf(remove("2022-04-05"))).toMatchObject({ code: "not_found" });
  });

  it("does not find the line of another center", async () => {
    await save("2022-05-13", "rest", "全员培训");
    expect(await refusalOf(remove("2022-05-13", elsewhere))).toMatchObject({ code: "not_found" });
    expect(await dayOf("2022-05-13")).toBeDefined();
  });
});
