import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actInCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import { getOwnToday } from "@/lib/usecases/oversight/own-today";
import {
  confirmActivities,
  confirmActivity,
  getActivity,
  returnActivity,
  writeActivity,
} from "@/lib/usecases/registry/activity";
import { addBrand, useBrand as keepBrand } from "@/lib/usecases/registry/brand";
import {
  editOwnActivity,
  getOwnActivity,
  ownActivityOptions,
  reportOwnActivity,
  voidOwnActivity,
  writeOwnActivity,
} from "@/lib/usecases/registry/own-activity";
import { joinCenter, makePerson, visitOf } from "../../../support/factories";
import { type OrganizationDesk, openOrganization } from "../../../support/organization-desk";
import { plainActivity } from "../../../support/registry/registry";
import { closeDesks, type Desk, openDesk, owner, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
const edit = "ownActivity.edit";
const { organizations: _o, bodies: _b, ...plain } = plainActivity;
type Input = Parameters<typeof writeOwnActivity>[1];
const facts = {
  ...plain,
  title: "邻里节",
  kind: "service" as const,
  heldOn: civilDate(day),
  attendances: 40,
};

let desk: Desk;
let own: OrganizationDesk;
let other: OrganizationDesk;
beforeAll(async () => {
  desk = await openDesk("王芳");
  own = await openOrganization(desk, "邻里互助队");
  other = await openOrganization(desk, "银龄队");
});
afterAll(closeDesks);

let turn = 0;
const write = (fields: Partial<Input> = {}, by = own) => {
  turn += 1;
  const input = {
    ...facts,
    title: `邻里节 ${turn}`,
    draftKey: randomUUID(),
    partners: [],
    go: "report" as const,
    ...fields,
  };
  return by.act(day, edit, (ctx) => writeOwnActivity(ctx, input));
};
const get = (activity: string) => desk.read(day, (ctx) => getActivity(ctx, { activity }));
const confirm = <T>(run: Parameters<typeof desk.act<T>>[2]) => desk.act(day, "activity.confirm", run);

describe("an activity written on a phone", () => {
  it("is reported, comes back with the reason, is mended and confirmed, and is its organization's", async () => {
    const { id } = await write();
    expect(await get(id)).toMatchObject({
      state: "reported",
      organizations: [own.organization],
      reporterId: own.organization,
    });
    await confirm((ctx) => returnActivity(ctx, { activity: id, reason: "人次与签到表不符" }));
    expect((await own.read(day, getOwnToday)).tasks).toMatchObject([{ at: `activities/${id}` }]);
    expect(await own.read(day, (ctx) => getOwnActivity(ctx, { activity: id }))).toMatchObject({
      returnReason: "人次与签到表不符",
    });
    const mended = {
      ...facts,
      partners: [],
      title: "邻里节改",
      attendances: 38,
      activity: id,
      go: "keep" as const,
    };
    await own.act(day, edit, (ctx) => editOwnActivity(ctx, mended));
    await own.act(day, edit, (ctx) => reportOwnActivity(ctx, { activity: id }));
    expect(await get(id)).toMatchObject({ state: "reported", attendances: 38, returnReason: null });
    await confirm((ctx) => confirmActivity(ctx, { activity: id }));
    expect((await own.read(day, (ctx) => getOwnActivity(ctx, { activity: id }))).acts).toEqual([]);
  });

  it("sent again is the same activity: later, at the same moment, and once it was reported", async () => {
    const draftKey = randomUUID();
    const first = await write({ draftKey, title: "发两次", go: "keep" });
    const second = await write({ draftKey, title: "发两次", attendances: 41, go: "report" });
    expect(second).toEqual(first);
    expect(await get(first.id)).toMatchObject({ attendances: 41, state: "reported" });
    expect(await write({ draftKey, title: "发两次", attendances: 41 })).toEqual(first);
    const key = randomUUID();
    const both = await Promise.all([
      write({ draftKey: key, title: "同时发" }),
      write({ draftKey: key, title: "同时发" }),
    ]);
    expect(both[0]).toEqual(both[1]);
  });

  it("is not said to be written down when the form was used up by another one, before or at the same moment", async () => {
    const draftKey = randomUUID();
    const said = { draftKey, title: "第一场", startsAt: "14点半", hours: 1.5 };
    const { id } = await write(said);
    expect(await write(said)).toEqual({ id });
    const lost = await refusalOf(write({ draftKey, title: "第二场", attendances: 12 }));
    expect(lost.message).toMatch(/已经登记过“第一场”（.+），这次填写的与它不同，没有保存/);
    expect(lost.way).toEqual({ label: "打开“第一场”", href: id });
    expect(await get(id)).toMatchObject({ title: "第一场", attendances: 40 });
    const key = randomUUID();
    const tabs = await Promise.allSettled([
      write({ draftKey: key, title: "左边一页" }),
      write({ draftKey: key, title: "右边一页" }),
    ]);
    expect(tabs.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("sent again writes nothing over what a colleague changed since", async () => {
    const draftKey = randomUUID();
    const { id: activity } = await write({ draftKey, title: "慢网络", go: "keep" });
    const colleague = await makePerson(owner, null, [], { name: "邻里互助队的同事" });
    const { organization } = own;
    await joinCenter(owner, desk.center, colleague, [{ role: "organization", organizationId: organization }]);
    const scope = { organization };
    const actor = { ...colleague.actor, grants: [{ role: "organization" as const, scope }] };
    await actInCenter(visitOf(desk.center, actor, edit, day, scope), (ctx) =>
      editOwnActivity(ctx, { ...facts, partners: [], title: "同事改过", activity, go: "keep" }),
    );
    const again = write({ draftKey, title: "慢网络", go: "keep" });
    expect((await refusalOf(again)).message).toContain("邻里互助队的同事");
    expect((await get(activity)).title).toBe("同事改过");
  });

  it("with the key of another organization is refused, and theirs stays", async () => {
    const draftKey = randomUUID();
    const { id } = await write({ draftKey });
    expect((await refusalOf(write({ draftKey }, other))).message).toContain("刷新页面");
    expect((await get(id)).organizations).toEqual([own.organization]);
  });

  it("is not reported before its day, twice, or with a million who came; as a draft it may wait", async () => {
    const tomorrow = civilDate("2026-03-13");
    expect((await refusalOf(write({ heldOn: tomorrow }))).fields.heldOn).toContain("先存草稿");
    await write({ heldOn: tomorrow, go: "keep" });
    expect((await refusalOf(write({ attendances: 1_000_000 }))).fields.attendances).toContain("多写了一位");
    await write({ title: "义 剪" });
    expect((await refusalOf(write({ title: "义剪" }))).fields.title).toContain("当天已经登记过");
    await write({ title: "义剪第二场" });
    await write({ title: "义剪" }, other);
  });

  it("is held under a brand of the own organization that is in use", async () => {
    const add = (by: OrganizationDesk, name: string) =>
      by.act(day, edit, (ctx) => addBrand(ctx, { organization: by.organization, name, about: null }));
    const mine = await add(own, "小小讲解员");
    const theirs = await add(other, "悦享童年");
    expect((await own.read(day, ownActivityOptions)).options.brandId).toEqual([
      { value: mine.id, label: "小小讲解员" },
    ]);
    expect((await refusalOf(write({ brandId: theirs.id }))).code).toBe("not_found");
    const { id } = await write({ brandId: mine.id, go: "keep" });
    await own.act(day, edit, (ctx) => keepBrand(ctx, { brand: mine.id, to: "archive", reason: "不办了" }));
    expect((await refusalOf(write({ brandId: mine.id }))).fields.brandId).toContain("已停用");
    const stays = {
      ...facts,
      partners: [],
      title: "品牌活动",
      brandId: mine.id,
      activity: id,
      go: "report" as const,
    };
    await own.act(day, edit, (ctx) => editOwnActivity(ctx, stays));
  });

  it("is not changed or reported over what a colleague changed meanwhile", async () => {
    const { id: activity } = await write({ go: "keep" });
    const { edition } = await own.read(day, (ctx) => getOwnActivity(ctx, { activity }));
    const change = (title: string, seen: string) =>
      own.act(day, edit, (ctx) =>
        editOwnActivity(ctx, { ...facts, partners: [], title, activity, edition: seen, go: "keep" }),
      );
    await change("同事改的", edition);
    expect((await refusalOf(change("自己改的", edition))).message).toContain("您打开本页之后");
    const report = (seen: string) =>
      own.act(day, edit, (ctx) => reportOwnActivity(ctx, { activity, edition: seen }));
    expect((await refusalOf(report(edition))).code).toBe("conflict");
    expect(await get(activity)).toMatchObject({ title: "同事改的", state: "drafted" });
    await report((await own.read(day, (ctx) => getOwnActivity(ctx, { activity }))).edition);
  });

  it("is changed and voided by its organization alone, and only while it has it", async () => {
    const { id } = await write({ go: "keep" });
    const steal = other.act(day, edit, (ctx) => reportOwnActivity(ctx, { activity: id }));
    expect((await refusalOf(steal)).code).toBe("not_found");
    const atDesk = await desk.act(day, "activity.edit", (ctx) =>
      writeActivity(ctx, {
        ...plainActivity,
        ...facts,
        title: "中心登记的",
        organizations: [own.organization],
      }),
    );
    const change = own.act(day, edit, (ctx) => reportOwnActivity(ctx, { activity: atDesk.id }));
    expect((await refusalOf(change)).message).toContain("不是本组织登记的");
    const shown = await own.read(day, (ctx) => getOwnActivity(ctx, { activity: atDesk.id }));
    expect(shown).toMatchObject({ acts: [], whyNot: expect.stringContaining("请联系中心更正") });
    expect((await own.read(day, (ctx) => getOwnActivity(ctx, { activity: id }))).whyNot).toBeNull();
    const drop = (activity: string) =>
      own.act(day, edit, (ctx) => voidOwnActivity(ctx, { activity, reason: "没有办成" }));
    await drop(id);
    expect((await get(id)).state).toBe("voided");
    const reported = await write();
    expect((await refusalOf(drop(reported.id))).message).toContain("联系中心");
  });
});

it("the center confirms several at once, all or none", async () => {
  const [one, two] = [await write(), await write()];
  const draft = await write({ go: "keep" });
  const all = (...activities: string[]) => confirm((ctx) => confirmActivities(ctx, { activities }));
  expect((await refusalOf(all(one.id, two.id, draft.id))).code).toBe("conflict");
  expect((await get(one.id)).state).toBe("reported");
  expect(await all(one.id, two.id)).toEqual({ count: 2 });
  expect((await get(two.id)).state).toBe("confirmed");
});
