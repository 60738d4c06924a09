import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  confirmActivity,
  editActivity,
  getActivity,
  reportActivity,
  returnActivity,
  voidActivity,
  writeActivity,
} from "@/lib/usecases/registry/activity";
import { listActivities } from "@/lib/usecases/registry/activity-list";
import { visitOf } from "../../../support/factories";
import { everyActivity, makeSurroundings, neighbours } from "../../../support/registry/registry";
import { closeDesks, colleagueOf, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
type Written = Parameters<typeof writeActivity>[1];
let desk: Desk;
let around: Awaited<ReturnType<typeof makeSurroundings>>;
beforeAll(async () => {
  desk = await openDesk("王芳");
  around = await desk.read(day, makeSurroundings);
});
afterAll(closeDesks);

const write = (fields: Partial<Written> = {}, at = desk) =>
  at.act(day, "activity.edit", (ctx) => writeActivity(ctx, { ...neighbours, ...fields }));
const edit = (activity: string, fields: Partial<Written> = {}, edition?: string) =>
  desk.act(day, "activity.edit", (ctx) => editActivity(ctx, { ...neighbours, ...fields, activity, edition }));
const get = (activity: string, at = desk) => at.read(day, (ctx) => getActivity(ctx, { activity }));
const report = (activity: string, on = day) =>
  desk.act(on, "activity.edit", (ctx) => reportActivity(ctx, { activity }));
const confirm = (activity: string) =>
  desk.act(day, "activity.confirm", (ctx) => confirmActivity(ctx, { activity }));
const giveBack = (activity: string) =>
  desk.act(day, "activity.confirm", (ctx) => returnActivity(ctx, { activity, reason: "人次有误" }));
const voided = (activity: string) =>
  desk.act(day, "activity.confirm", (ctx) => voidActivity(ctx, { activity, reason: "重复登记" }));

describe("an activity", () => {
  it("keeps what it was held with and counted as, and names it", async () => {
    const { place, organization, body } = around;
    const { id } = await write({
      placeId: place.id,
      organizations: [organization.id],
      bodies: [body.id],
      people: 90,
      peopleBasis: "签到表去重",
    });
    expect(await get(id)).toMatchObject({
      ...neighbours,
      placeId: place.id,
      people: 90,
      peopleBasis: "签到表去重",
      organizations: [organization.id],
      bodies: [body.id],
      options: {
        placeId: [{ value: place.id, label: "民福社区 · 1号楼" }],
        organizations: [{ label: organization.name }],
        bodies: [{ label: body.name }],
      },
    });
    await edit(id, { bodies: [body.id] });
    expect(await get(id)).toMatchObject({
      placeId: null,
      people: null,
      organizations: [],
      bodies: [body.id],
    });
  });

  it("goes from draft to confirmed, by way of a return, with a record of each step", async () => {
    const { id } = await write();
    await report(id);
    expect((await refusalOf(edit(id))).message).toContain("只有“草稿”、“已退回”的活动可以修改");
    await giveBack(id);
    await edit(id, { attendances: 100 });
    await report(id);
    await confirm(id);
    for (const late of [edit, giveBack, report]) {
      expect((await refusalOf(late(id))).code).toBe("conflict");
    }
    expect(await get(id)).toMatchObject({ state: "confirmed", attendances: 100 });
    await voided(id);
    expect(await get(id)).toMatchObject({ state: "voided", acts: [] });
    expect(await desk.records(id)).toMatchObject([
      { event: "write", toState: "drafted" },
      { event: "report", fromState: "drafted", toState: "reported" },
      { event: "return", reason: "人次有误" },
      { event: "edit" },
      { event: "report", fromState: "returned" },
      { event: "confirm", toState: "confirmed" },
      { event: "void", fromState: "confirmed", reason: "重复登记" },
    ]);
  });

  it("is not reported before it was held", async () => {
    const { id } = await write({ heldOn: civilDate("2026-03-13") });
    expect((await refusalOf(report(id))).message).toContain("举办之后再上报");
    await report(id, "2026-03-13");
  });

  it("declares no people without a basis, and computes none", async () => {
    expect((await refusalOf(write({ people: 90 }))).fields).toHaveProperty("peopleBasis");
    const { id } = await write({ attendances: 120 });
    expect((await get(id)).people).toBeNull();
    expect((await refusalOf(edit(id, { people: 0 }))).code).toBe("invalid");
  });

  it("is neither overwritten nor confirmed by somebody who saw an older one", async () => {
    const { id } = await write();
    const { edition } = await get(id);
    const other = await colleagueOf(desk, "李明");
    await other.act(day, "activity.edit", (ctx) =>
      editActivity(ctx, { ...neighbours, title: "改了", activity: id, edition }),
    );
    expect((await refusalOf(edit(id, {}, edition))).message).toContain("李明");
    await report(id);
    const late = desk.act(day, "activity.confirm", (ctx) => confirmActivity(ctx, { activity: id, edition }));
    expect((await refusalOf(late)).message).toContain("上报");
    expect(await get(id)).toMatchObject({ title: "改了", state: "reported" });
  });

  it("points at nothing of another center, and is none there", async () => {
    const there = await openDesk();
    const theirs = await there.read(day, makeSurroundings);
    const { id } = await write();
    for (const fields of [
      { placeId: theirs.place.id },
      { organizations: [theirs.organization.id] },
      { bodies: [around.body.id, theirs.body.id] },
    ]) {
      expect((await refusalOf(write(fields))).code).toBe("not_found");
      expect((await refusalOf(edit(id, fields))).code).toBe("not_found");
    }
    expect((await refusalOf(get(id, there))).code).toBe("not_found");
  });

  it("written by an organization for itself is seen by it, and by no other organization", async () => {
    const { organization } = around;
    const within = <T>(organization: string, run: Parameters<typeof inCenter<T>>[1]) =>
      inCenter(visitOf(desk.center, desk.person, "activity.edit", day, { organization }), run);
    const { id } = await within(organization.id, (ctx) =>
      writeActivity(ctx, { ...neighbours, organizations: [organization.id] }),
    );
    const seen = (scope: string) => within(scope, (ctx) => listActivities(ctx, everyActivity));
    expect((await seen(organization.id)).rows.map((row) => row.id)).toContain(id);
    expect((await seen(randomUUID())).rows).toEqual([]);
  });
});
