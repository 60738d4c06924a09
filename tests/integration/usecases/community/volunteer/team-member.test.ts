import { setTimeout } from "node:timers/promises";
import { afterAll, expect, it } from "vitest";
import { addTeam, dissolveTeam, getTeam } from "@/lib/usecases/community/volunteer/team";
import {
  joinTeam,
  leaveTeam,
  membersOf,
  volunteerOptions,
} from "@/lib/usecases/community/volunteer/team-member";
import { addVolunteer, leaveService } from "@/lib/usecases/community/volunteer/volunteer";
import { plainTeam, plainVolunteer } from "../../../../support/community/people";
import { closeDesks, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

it("joins a team, leaves it and comes back; nobody joins one that was dissolved", async () => {
  const desk = await openDesk();
  const act = <T>(run: Parameters<typeof desk.act<T>>[2]) => desk.act(day, "team.edit", run);
  const team = (await act((ctx) => addTeam(ctx, plainTeam))).id;
  const one = (await act((ctx) => addVolunteer(ctx, { ...plainVolunteer, phone: "13800002222" }))).id;
  const other = (await act((ctx) => addVolunteer(ctx, { ...plainVolunteer, name: "李四" }))).id;
  await act((ctx) => joinTeam(ctx, { team, volunteers: [one, other, one] }));
  await act((ctx) => joinTeam(ctx, { team, volunteers: [one] }));
  await act((ctx) => leaveTeam(ctx, { team, volunteer: other }));
  expect((await refusalOf(act((ctx) => leaveTeam(ctx, { team, volunteer: other })))).code).toBe("not_found");
  const members = () => desk.read(day, (ctx) => membersOf(ctx, team));
  expect(await members()).toMatchObject([{ id: one, phone: "138****2222", hours: 0 }]);
  const offered = (of: Parameters<typeof volunteerOptions>[1]) =>
    desk.read(day, async (ctx) => (await volunteerOptions(ctx, of)).map(({ value }) => value));
  expect(await offered({ outside: team })).toEqual([other]);
  expect(await offered({ of: team })).toEqual([one]);
  await act((ctx) => joinTeam(ctx, { team, volunteers: [other] }));
  expect(await members()).toHaveLength(2);
  await act((ctx) => leaveService(ctx, { volunteer: other, reason: "搬走了" }));
  expect(await members()).toHaveLength(1);
  const left = await refusalOf(act((ctx) => joinTeam(ctx, { team, volunteers: [other] })));
  expect(left.fields).toHaveProperty("volunteers");
  await act((ctx) => dissolveTeam(ctx, { team, reason: "不再活动" }));
  const dissolved = await refusalOf(act((ctx) => joinTeam(ctx, { team, volunteers: [one] })));
  expect(dissolved.message).toContain("已经解散");
  expect((await desk.read(day, (ctx) => getTeam(ctx, { team }))).acts.map(({ act: it }) => it)).toEqual([
    "restore",
  ]);
});

it("is not joined by somebody who is leaving service at that moment", async () => {
  const desk = await openDesk();
  const act = <T>(run: Parameters<typeof desk.act<T>>[2]) => desk.act(day, "team.edit", run);
  const team = (await act((ctx) => addTeam(ctx, plainTeam))).id;
  const volunteer = (await act((ctx) => addVolunteer(ctx, plainVolunteer))).id;
  const joining = await act(async (ctx) => {
    await leaveService(ctx, { volunteer, reason: "搬走了" });
    const refused = refusalOf(act((other) => joinTeam(other, { team, volunteers: [volunteer] })));
    await setTimeout(300);
    return { refused };
  });
  expect((await joining.refused).fields).toHaveProperty("volunteers");
  expect(await desk.read(day, (ctx) => membersOf(ctx, team))).toEqual([]);
});
