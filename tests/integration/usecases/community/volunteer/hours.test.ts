import { afterAll, expect, it } from "vitest";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { addDays, civilDate } from "@/lib/domain/base/civil-date";
import {
  confirmHours,
  confirmManyHours,
  correctHours,
  getHours,
  hoursChoices,
  recordHours,
  returnHours,
  voidHours,
} from "@/lib/usecases/community/volunteer/hours";
import { addTeam, dissolveTeam, getTeam } from "@/lib/usecases/community/volunteer/team";
import { joinTeam } from "@/lib/usecases/community/volunteer/team-member";
import { addVolunteer, leaveService } from "@/lib/usecases/community/volunteer/volunteer";
import { reportActivity, voidActivity } from "@/lib/usecases/registry/activity";
import { communityWorld } from "../../../../support/community/community-world";
import { makeServiceDay, plainHours, plainTeam, plainVolunteer } from "../../../../support/community/people";
import { visitOf } from "../../../../support/factories";
import { closeDesks, openDesk, owner, refusalOf } from "../../../../support/staff-desk";

const day = "2026-03-12";
const yesterday = addDays(civilDate(day), -1);
afterAll(closeDesks);

async function ground() {
  const desk = await openDesk();
  const made = await desk.read(day, async (ctx) => {
    const team = await addTeam(ctx, plainTeam);
    const one = await addVolunteer(ctx, plainVolunteer);
    const other = await addVolunteer(ctx, { ...plainVolunteer, name: "李四" });
    await joinTeam(ctx, { team: team.id, volunteers: [one.id] });
    const first = await makeServiceDay(ctx);
    const second = await makeServiceDay(ctx, "清扫日");
    return { team: team.id, one: one.id, other: other.id, first: first.id, second: second.id };
  });
  type Given = Partial<Parameters<typeof recordHours>[1]>;
  const record = (given: Given) =>
    desk.act(day, "hours.record", (ctx) =>
      recordHours(ctx, { ...plainHours(ctx), activityId: made.first, volunteers: [made.one], ...given }),
    );
  const confirm = <T>(run: Parameters<typeof desk.act<T>>[2]) => desk.act(day, "hours.confirm", run);
  const records = (where: object = {}) =>
    desk.read(day, (ctx) => ctx.db.serviceHours.findMany({ where, orderBy: { id: "asc" } }));
  return { desk, ...made, record, confirm, records };
}

it("are recorded for several people, once for each at an activity, of which the team becomes a part", async () => {
  const { desk, team, one, other, first, record, records } = await ground();
  expect(await record({ volunteers: [one, other, one], teamId: team })).toEqual({ count: 2 });
  expect((await refusalOf(record({}))).fields.volunteers).toContain("只登记一次");
  expect(await records()).toHaveLength(2);
  const linked = await desk.read(day, (ctx) => ctx.db.activityTeam.findMany());
  expect(linked).toMatchObject([{ activityId: first, teamId: team }]);
});

it("come to no more than 24 hours a day, do not cross midnight, and lie in the past", async () => {
  const { second, record } = await ground();
  await record({ hours: 23 });
  const more = (given: object) => refusalOf(record({ activityId: second, ...given }));
  expect((await more({ hours: 1.1 })).fields.hours).toContain("24 小时");
  expect((await more({ startsAt: "23:00", endsAt: "01:00" })).fields.endsAt).toContain("零点");
  expect((await more({ servedOn: addDays(civilDate(day), 1) })).fields).toHaveProperty("servedOn");
  await record({ activityId: second, hours: 1 });
});

it("count together when two record one day at once", async () => {
  const { first, second, record } = await ground();
  const both = await Promise.allSettled([
    record({ activityId: first, hours: 13 }),
    record({ activityId: second, hours: 12 }),
  ]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

it("are not recorded for a dissolved team, a void activity, or somebody who left", async () => {
  const { desk, team, one, other, first, record } = await ground();
  await desk.read(day, async (ctx) => {
    await dissolveTeam(ctx, { team, reason: "不再活动" });
    await leaveService(ctx, { volunteer: other, reason: "搬走了" });
  });
  expect((await refusalOf(record({ teamId: team }))).fields.teamId).toContain("已经解散");
  expect((await refusalOf(record({ volunteers: [one, other] }))).fields.volunteers).toContain("李四");
  await record({});
  await desk.read(day, (ctx) => voidActivity(ctx, { activity: first, reason: "登记错了" }));
  expect((await refusalOf(record({ volunteers: [other] }))).fields).toHaveProperty("activityId");
});

it("are confirmed, or returned and put right; confirmed ones are voided and recorded anew", async () => {
  const { desk, team, record, records, confirm } = await ground();
  await record({ teamId: team });
  const [row] = await records();
  const id = row?.id ?? "";
  await confirm((ctx) => returnHours(ctx, { record: id, reason: "时长不对" }));
  const right = { servedOn: yesterday, startsAt: "9点", endsAt: "11:30", hours: 2.5, content: "理发" };
  const correct = (given: Partial<typeof right>) =>
    confirm((ctx) => correctHours(ctx, { ...right, ...given, record: id }));
  expect((await refusalOf(correct({ hours: 3 }))).fields).toHaveProperty("hours");
  await correct({});
  await confirm((ctx) => confirmManyHours(ctx, { records: [id, id] }));
  expect((await refusalOf(correct({}))).code).toBe("conflict");
  const shown = await desk.read(day, (ctx) => getHours(ctx, { record: id }));
  expect(shown).toMatchObject({ state: "confirmed", hours: 2.5, startsAt: "09:00", confirmedByName: "王芳" });
  const given = await desk.read(day, (ctx) => getTeam(ctx, { team }));
  expect(given.given).toEqual({ times: 1, hours: 2.5, activities: 1 });
  await confirm((ctx) => voidHours(ctx, { record: id, reason: "记错了人" }));
  await record({ teamId: team });
  expect(await records({ state: "voided" })).toHaveLength(1);
});

it("are not confirmed at an activity that was voided", async () => {
  const { desk, first, record, records, confirm } = await ground();
  await record({});
  await desk.read(day, async (ctx) => {
    await reportActivity(ctx, { activity: first });
    await voidActivity(ctx, { activity: first, reason: "没有办" });
  });
  const [row] = await records();
  expect((await refusalOf(confirm((ctx) => confirmHours(ctx, { record: row?.id ?? "" })))).message).toContain(
    "作废",
  );
});

it("are asked for among the activities, the teams, and the members of the team that was chosen", async () => {
  const { desk, team, one, other } = await ground();
  const choices = (of: string | null) => desk.read(day, (ctx) => hoursChoices(ctx, { team: of }));
  const all = await choices(null);
  expect([all.activityId.length, all.teamId.length]).toEqual([2, 1]);
  expect(all.volunteers.map(({ value }) => value).sort()).toEqual([one, other].sort());
  expect((await choices(team)).volunteers.map(({ value }) => value)).toEqual([one]);
});

it("are recorded and confirmed by a community's worker for people of the own place, and by no neighbour", async () => {
  const { center, staff, community, neighbour, ofCommunity, ofNeighbour } = await communityWorld(owner);
  const placeId = community.id;
  const made = await inCenter(visitOf(center, staff, "team.edit", day), async (ctx) => {
    const team = await addTeam(ctx, { ...plainTeam, placeId });
    const one = await addVolunteer(ctx, { ...plainVolunteer, placeId });
    await joinTeam(ctx, { team: team.id, volunteers: [one.id] });
    const activity = await makeServiceDay(ctx);
    await ctx.db.activity.updateMany({ where: { id: activity.id }, data: { placeId } });
    return { team: team.id, one: one.id, activity: activity.id };
  });
  const at = (person: typeof ofCommunity, place: { id: string }) =>
    visitOf(center, person, "communityHours.edit", day, { place: place.id });
  const record = (visit: ReturnType<typeof at>) =>
    actInCenter(visit, (ctx) =>
      recordHours(ctx, {
        ...{ ...plainHours(ctx), activityId: made.activity, teamId: made.team },
        volunteers: [made.one],
      }),
    );
  expect((await refusalOf(record(at(ofNeighbour, neighbour)))).code).toBe("not_found");
  const here = at(ofCommunity, community);
  expect(await record(here)).toEqual({ count: 1 });
  const row = await owner.serviceHours.findFirstOrThrow({ where: { volunteerId: made.one } });
  expect(await actInCenter(here, (ctx) => confirmManyHours(ctx, { records: [row.id] }))).toEqual({
    count: 1,
  });
  const offered = await inCenter(here, (ctx) => hoursChoices(ctx, {}));
  expect(offered.volunteers.map(({ value }) => value)).toEqual([made.one]);
});
