import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { addDays, civilDate } from "@/lib/domain/base/civil-date";
import type { FormValue } from "@/lib/domain/base/form";
import type { tallyForm } from "@/lib/domain/community/tally";
import { tallyColumns } from "@/lib/domain/community/tally-sheet";
import { teamColumns } from "@/lib/domain/community/team-sheet";
import { answerCode } from "@/lib/io/answer-code";
import { addPartnership } from "@/lib/usecases/community/partnership";
import { addTally } from "@/lib/usecases/community/tally";
import { recordHours } from "@/lib/usecases/community/volunteer/hours";
import { callOut } from "@/lib/usecases/community/volunteer/mobilization";
import { addTeam } from "@/lib/usecases/community/volunteer/team";
import { joinTeam } from "@/lib/usecases/community/volunteer/team-member";
import { addVolunteer } from "@/lib/usecases/community/volunteer/volunteer";
import { writeActivity } from "@/lib/usecases/registry/activity";
import { plainActivity } from "../registry/registry";

// Teams, volunteers and partnerships as a desk enters them, of which nothing is said but what a test is about.

export const plainTeam = {
  name: "朝阳社区志愿服务队",
  placeId: null,
  organizationId: null,
  bodyId: null,
  skills: ["elderly" as const],
  leader: "李四",
  leaderPhone: "13800001111",
  foundedOn: null,
  members: null,
  emergency: true,
  note: null,
};

export const plainVolunteer = {
  name: "张小三",
  phone: null,
  placeId: null,
  bornOn: null,
  guardian: null,
  identityKind: null,
  identityNumber: null,
  consentOn: civilDate("2021-01-01"),
};

export const plainPartnership = {
  kind: "report" as const,
  organizationId: null,
  bodyId: null,
  ours: "每月一次法律咨询",
  theirs: "活动室每周六开放",
  startsOn: civilDate("2021-06-01"),
  endsOn: null,
};

/** Told of the time before, by a paper. */
export const plainTally: FormValue<typeof tallyForm> = {
  name: "志愿服务活动",
  value: 129_941,
  unit: "次",
  startsOn: null,
  endsOn: civilDate("2021-06-30"),
  source: "社会工作部 2021 年通报",
  placeId: null,
};

/** An activity of the day before the visit. */
export function makeServiceDay(ctx: Context, title = "敬老日") {
  return writeActivity(ctx, {
    ...plainActivity,
    ...{ title, kind: "service", heldOn: addDays(chinaDate(ctx.now), -1) },
  });
}

/** Two hours on the day before the visit. */
export function plainHours(ctx: Context) {
  const servedOn = addDays(chinaDate(ctx.now), -1);
  return { servedOn, startsAt: null, endsAt: null, hours: 2, content: "为老人理发", teamId: null };
}

/** By the end of the day of the visit. */
export function plainCall(ctx: Context) {
  return {
    ...{ kind: "callOut" as const, name: "暴雪应急", task: "到街道集合，清扫积雪", placeId: null },
    ...{ teams: [] as string[], answerOn: chinaDate(ctx.now), answerAt: "23:59" },
  };
}

/** One of each, all of whose names begin with these words. */
export async function makePeople(ctx: Context, words: string, at: { place: string; organization: string }) {
  const own = { ...plainTeam, placeId: at.place, organizationId: at.organization };
  const team = await addTeam(ctx, { ...own, name: `${words}服务队`, leader: `${words}队长` });
  const volunteer = await addVolunteer(ctx, {
    ...{ ...plainVolunteer, name: `${words}志愿者`, phone: "13800002222", placeId: at.place },
    ...{ identityKind: "passport", identityNumber: "E12345678" },
  });
  await joinTeam(ctx, { team: team.id, volunteers: [volunteer.id] });
  const activity = await makeServiceDay(ctx, `${words}敬老日`);
  await recordHours(ctx, {
    ...{ ...plainHours(ctx), activityId: activity.id, teamId: team.id, volunteers: [volunteer.id] },
    content: `${words}理发`,
  });
  const hours = await ctx.db.serviceHours.findFirstOrThrow({ where: { activityId: activity.id } });
  const call = { ...plainCall(ctx), name: `${words}应急`, task: `${words}集合`, teams: [team.id] };
  const mobilization = await callOut(ctx, call);
  const answer = await ctx.db.mobilizationAnswer.findFirstOrThrow({
    where: { mobilizationId: mobilization.id },
  });
  const partnership = await addPartnership(ctx, {
    ...{ ...plainPartnership, placeId: at.place, organizationId: at.organization },
    ours: `${words}法律咨询`,
  });
  const tally = await addTally(ctx, { ...plainTally, name: `${words}志愿服务活动`, placeId: at.place });
  return {
    tally: tally.id,
    ...{ team: team.id, volunteer: volunteer.id, hours: hours.id, serviceDay: activity.id },
    ...{ mobilization: mobilization.id, teamAnswer: answer.id, code: answerCode("mobilization", answer.id) },
    ...{ partnership: partnership.id },
  };
}

/** A sheet of teams as it was read, a line for each; what a row does not say is sound. */
export function teamCells(...rows: readonly Record<string, string>[]) {
  const good: Record<string, string> = { skills: "理发、家电维修", leader: "李四", emergency: "是" };
  const said = rows.map((row) => ({ ...good, leaderPhone: "13800001111", ...row }) as Record<string, string>);
  const lines = said.map((row) => teamColumns.map(({ name }) => row[name] || null));
  const cells = JSON.stringify([teamColumns.map(({ label }) => label), ...lines]);
  return { name: "志愿服务队伍.xlsx", digest: "0", cells };
}

/** A sheet of tallies as it was read, a line for each; what a row does not say is sound. */
export function tallyCells(...rows: readonly Record<string, string | number>[]) {
  const good = {
    name: "志愿服务活动",
    value: "129,941",
    unit: "次",
    endsOn: "2021-06-30",
    source: "2021 年通报",
  };
  const said = rows.map((row) => ({ ...good, ...row }) as Record<string, string | number>);
  const lines = said.map((row) => tallyColumns.map(({ name }) => row[name] ?? null));
  const cells = JSON.stringify([tallyColumns.map(({ label }) => label), ...lines]);
  return { name: "汇总.xlsx", digest: "0", cells };
}
