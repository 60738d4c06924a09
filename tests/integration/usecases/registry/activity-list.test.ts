import { afterAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { reportActivity, writeActivity } from "@/lib/usecases/registry/activity";
import { listActivities, listOwnActivities } from "@/lib/usecases/registry/activity-list";
import { openOrganization } from "../../../support/organization-desk";
import { everyActivity, makeOrganizationNamed, neighbours } from "../../../support/registry/registry";
import { closeDesks, type Desk, openDesk } from "../../../support/staff-desk";

const day = "2026-03-12";
type Written = Parameters<typeof writeActivity>[1];
afterAll(closeDesks);

const write = (fields: Partial<Written>, at: Desk) =>
  at.act(day, "activity.edit", (ctx) => writeActivity(ctx, { ...neighbours, ...fields }));

describe("the list", () => {
  it("shows what was asked for, with counts under the same filter, and nothing of another center", async () => {
    const here = await openDesk();
    const organization = await here.read(day, (ctx) => makeOrganizationNamed(ctx, "百灵社工中心"));
    await write({ title: "别处的活动" }, await openDesk());
    await write({ title: "甲 100%", heldOn: civilDate("2026-01-05"), kind: "training" }, here);
    const { id } = await write(
      { title: "乙", heldOn: civilDate("2026-02-05"), organizations: [organization.id] },
      here,
    );
    await write({ title: "丙", heldOn: civilDate("2026-01-07") }, here);
    await here.act(day, "activity.edit", (ctx) => reportActivity(ctx, { activity: id }));
    const list = (change: Partial<Parameters<typeof listActivities>[1]> = {}) =>
      here.read(day, (ctx) => listActivities(ctx, { ...everyActivity, ...change }));
    const titles = async (change: Parameters<typeof list>[0]) =>
      (await list(change)).rows.map(({ title }) => title);

    expect(await list({ size: 2 })).toMatchObject({
      rows: [{ title: "乙", organizations: "百灵社工中心", hours: 12.5 }, { title: "丙" }],
      counts: { drafted: 2, reported: 1 },
      all: 3,
      pageCount: 2,
    });
    const sums = async (change: Parameters<typeof list>[0]) =>
      (await list(change)).sums.map(({ value, unit }) => `${value} ${unit}`);
    expect(await sums({ size: 2 })).toEqual(["9 场次", "360 人次"]);
    expect(await sums({ state: "drafted" })).toEqual(["6 场次", "240 人次"]);
    expect(await titles({ state: "drafted" })).toEqual(["丙", "甲 100%"]);
    expect(await titles({ kind: "training" })).toEqual(["甲 100%"]);
    expect(await titles({ from: civilDate("2026-01-07"), to: civilDate("2026-02-05") })).toEqual([
      "乙",
      "丙",
    ]);
    expect(await titles({ from: civilDate("2026-01-08") })).toEqual(["乙"]);
    expect(await titles({ to: civilDate("2026-01-07") })).toEqual(["丙", "甲 100%"]);
    expect(await titles({ q: "0%" })).toEqual(["甲 100%"]);
    expect(await titles({ q: "百灵" })).toEqual(["乙"]);
  });

  it("of an organization shows what it held, by the same rules", async () => {
    const here = await openDesk();
    const own = await openOrganization(here, "百灵社工中心");
    await write({ title: "我们的活动", organizations: [own.organization] }, here);
    await write({ title: "别家的活动" }, here);
    const list = (q: string) => own.read(day, (ctx) => listOwnActivities(ctx, { ...everyActivity, q }));
    expect(await list("")).toMatchObject({ total: 1, rows: [{ title: "我们的活动" }] });
    expect((await list("别家")).rows).toEqual([]);
  });
});
