import { afterAll, expect, it } from "vitest";
import { inCenter } from "@/lib/db/tenant";
import { communityFigures } from "@/lib/usecases/community/figures";
import { jointActivityOptions, linkActivity, unlinkActivity } from "@/lib/usecases/community/joint-activity";
import { addPartnership, endPartnership, getPartnership } from "@/lib/usecases/community/partnership";
import { reportActivity, voidActivity } from "@/lib/usecases/registry/activity";
import { makeServiceDay, plainPartnership } from "../../../support/community/people";
import { visitOf } from "../../../support/factories";
import { openOrganization } from "../../../support/organization-desk";
import { makeOrganizationNamed, makeSurroundings } from "../../../support/registry/registry";
import { closeDesks, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

it("is linked to every partnership it is of, and counted once", async () => {
  const desk = await openDesk();
  const made = await desk.read(day, async (ctx) => {
    const { community, organization, body } = await makeSurroundings(ctx);
    const own = { ...plainPartnership, placeId: community.id };
    const one = await addPartnership(ctx, { ...own, organizationId: organization.id });
    const other = await addPartnership(ctx, { ...own, bodyId: body.id });
    const event = await makeServiceDay(ctx, "联合义诊");
    const wrong = await makeServiceDay(ctx, "没有办成");
    return { one: one.id, other: other.id, event: event.id, wrong: wrong.id };
  });
  const { one, other, event, wrong } = made;
  const act = <T>(run: Parameters<typeof desk.act<T>>[2]) => desk.act(day, "partnership.edit", run);
  const link = (partnership: string, activityId: string) =>
    act((ctx) => linkActivity(ctx, { partnership, activityId }));
  const counted = () => desk.read(day, async (ctx) => (await communityFigures(ctx)).figures.jointActivities);
  await link(one, event);
  await link(other, event);
  await link(one, wrong);
  expect(await counted()).toBe(2);
  await desk.read(day, (ctx) => voidActivity(ctx, { activity: wrong, reason: "没有办" }));
  expect(await counted()).toBe(1);
  expect((await refusalOf(link(other, wrong))).fields.activityId).toContain("作废");
  expect((await refusalOf(link(one, event))).fields.activityId).toContain("不必重复");
  const shown = await desk.read(day, (ctx) => getPartnership(ctx, { partnership: one }));
  expect(shown.events.map(({ title }) => title).sort()).toEqual(["没有办成", "联合义诊"]);
  await act((ctx) => unlinkActivity(ctx, { partnership: other, activity: event }));
  expect(
    (await refusalOf(act((ctx) => unlinkActivity(ctx, { partnership: other, activity: event })))).code,
  ).toBe("conflict");
  const options = await desk.read(day, (ctx) => jointActivityOptions(ctx, { partnership: other }));
  expect(options.map(({ label }) => label)).toEqual(["2026-03-11 联合义诊"]);
  await act((ctx) => endPartnership(ctx, { partnership: other, reason: "到期" }));
  expect((await refusalOf(link(other, event))).message).toContain("已经结束");
});

it("shows an organization its partnership, and of its events those that it takes part in", async () => {
  const desk = await openDesk();
  const made = await desk.read(day, async (ctx) => {
    const { community, organization } = await makeSurroundings(ctx);
    const own = { ...plainPartnership, placeId: community.id, organizationId: organization.id };
    const { id: partnership } = await addPartnership(ctx, own);
    const foreign = await makeServiceDay(ctx, "别家的活动");
    const ours = await makeServiceDay(ctx, "一起办的活动");
    const key = { centerId: ctx.center.id, organizationId: organization.id };
    await ctx.db.activityOrganization.create({ data: { ...key, activityId: ours.id } });
    for (const { id } of [foreign, ours]) await linkActivity(ctx, { partnership, activityId: id });
    return { partnership, organization: organization.id };
  });
  const scope = { organization: made.organization };
  const inside = visitOf(desk.center, desk.person, "ownPartnership.view", day, scope);
  const shown = await inCenter(inside, (ctx) => getPartnership(ctx, made));
  expect(shown.events.map(({ title }) => title)).toEqual(["一起办的活动"]);
});

it("is linked by an organization itself: its own reported activity to its own partnership, counted once", async () => {
  const desk = await openDesk();
  const mine = await openOrganization(desk, "暖阳社工中心");
  const made = await desk.read(day, async (ctx) => {
    const { community } = await makeSurroundings(ctx);
    const organization = { id: mine.organization };
    const { id: otherOrganization } = await makeOrganizationNamed(ctx, "青松老年服务中心");
    const at = { ...plainPartnership, placeId: community.id };
    const own = await addPartnership(ctx, { ...at, organizationId: organization.id });
    const second = await addPartnership(ctx, { ...at, kind: "joint", organizationId: organization.id });
    const other = await addPartnership(ctx, { ...at, organizationId: otherOrganization });
    const eventOf = async (title: string, organizationId: string, reported = true) => {
      const { id } = await makeServiceDay(ctx, title);
      await ctx.db.activityOrganization.create({
        data: { centerId: ctx.center.id, organizationId, activityId: id },
      });
      if (reported) await reportActivity(ctx, { activity: id });
      return id;
    };
    const event = await eventOf("联合义诊", organization.id);
    const draft = await eventOf("还没写完", organization.id, false);
    const foreign = await eventOf("别家的活动", otherOrganization);
    await linkActivity(ctx, { partnership: own.id, activityId: foreign });
    return {
      ...{ own: own.id, second: second.id, other: other.id, event, draft, foreign },
    };
  });
  const link = (partnership: string, activityId: string) =>
    mine.act(day, "ownPartnership.edit", (ctx) => linkActivity(ctx, { partnership, activityId }));
  const counted = () => desk.read(day, async (ctx) => (await communityFigures(ctx)).figures.jointActivities);
  const before = await counted();
  const offered = await mine.read(day, (ctx) => jointActivityOptions(ctx, { partnership: made.own }));
  expect(offered.map(({ label }) => label)).toEqual(["2026-03-11 联合义诊"]);
  await link(made.own, made.event);
  await link(made.second, made.event);
  expect(await counted()).toBe((before ?? 0) + 1);
  expect((await refusalOf(link(made.own, made.draft))).fields.activityId).toContain("还没有上报");
  expect((await refusalOf(link(made.own, made.foreign))).code).toBe("not_found");
  expect((await refusalOf(link(made.other, made.event))).code).toBe("not_found");
  // What another organization holds with the same community is not there to be taken away either.
  const unlink = (activity: string) =>
    mine.act(day, "ownPartnership.edit", (ctx) => unlinkActivity(ctx, { partnership: made.own, activity }));
  expect((await refusalOf(unlink(made.foreign))).code).toBe("conflict");
  await unlink(made.event);
  expect(await counted()).toBe((before ?? 0) + 1);
  expect(await desk.records(made.own)).toMatchObject([
    { event: "report" },
    { event: "link", reason: "别家的活动" },
    { event: "link", reason: "联合义诊" },
    { event: "unlink" },
  ]);
});
