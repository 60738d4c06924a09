import { describe, expect, it } from "vitest";
import { activityFaults, activityForm, ownActivityForm } from "@/lib/domain/registry/activity-form";

const given = {
  people: null,
  peopleBasis: null,
  startsAt: null,
  events: 1,
  attendances: null,
  households: null,
  volunteers: null,
  hours: null,
};
const faults = (change: Partial<Parameters<typeof activityFaults>[0]>) =>
  activityFaults({ ...given, ...change });

describe("what goes together in an activity", () => {
  it("people have a basis when they are declared, and are not more than the times they came", () => {
    expect(faults({ people: 0 })).toHaveProperty("peopleBasis");
    expect(faults({ people: 30, peopleBasis: "签到表去重" })).toEqual({});
    expect(faults({ people: 31, peopleBasis: "签到表去重", attendances: 30 }).people).toContain("填反");
    expect(faults({})).toEqual({});
  });

  it("a million person-times is a digit too many, but not over a hundred events", () => {
    expect(faults({ attendances: 1_000_000 }).attendances).toContain("是不是多写了一位");
    expect(faults({ attendances: 20_000 })).toEqual({});
    expect(faults({ attendances: 1_000_000, events: 50 })).toEqual({});
  });

  it("so is a million people, households or volunteers, and hours of more volunteers than fit", () => {
    for (const field of ["people", "households", "volunteers"] as const) {
      const million = { peopleBasis: "签到表", [field]: 1_000_000 };
      expect(faults(million)[field]).toContain("是不是多写了一位");
      expect(faults({ ...million, events: 50 })).toEqual({});
    }
    expect(faults({ hours: 1_000_000 })).toHaveProperty("hours");
    expect(faults({ hours: 480_000 })).toEqual({});
  });

  it("nobody serves longer than a day, and a time is one of a clock", () => {
    expect(faults({ volunteers: 2, hours: 48 })).toEqual({});
    expect(faults({ volunteers: 2, hours: 48.5 })).toHaveProperty("hours");
    expect(faults({ startsAt: "下午两点" })).toHaveProperty("startsAt");
    expect(faults({ startsAt: "14点半" })).toEqual({});
  });

  it("an organization is asked the same of its own, but not who held it", () => {
    const missing = Object.keys(activityForm).filter((name) => !(name in ownActivityForm));
    expect(missing).toEqual(["organizations", "bodies"]);
  });
});
