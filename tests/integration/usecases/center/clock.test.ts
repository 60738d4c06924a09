import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { setDemoToday } from "@/lib/usecases/center/clock";
import { closeDesks, type Desk, openDesk, reread } from "../../../support/staff-desk";

let here: Desk;
let elsewhere: Desk;

beforeAll(async () => {
  here = await openDesk("王芳");
  elsewhere = await openDesk();
});
afterAll(closeDesks);

describe("setDemoToday", () => {
  it("moves this center to another day and back, and no other center", async () => {
    const set = (day: string | null) =>
      here.act("2026-03-12", "clock.set", (ctx) =>
        setDemoToday(ctx, { day: day === null ? null : civilDate(day) }),
      );
    await set("2021-12-25");
    expect((await reread(here)).demoToday).toEqual(new Date("2021-12-25"));
    expect((await reread(elsewhere)).demoToday).toBeNull();
    await set(null);
    expect((await reread(here)).demoToday).toBeNull();
    expect(await here.records(here.center.id)).toEqual([
      expect.objectContaining({ event: "setClock", toState: "2021-12-25", permission: "clock.set" }),
      expect.objectContaining({ event: "setClock", toState: null }),
    ]);
  });
});
