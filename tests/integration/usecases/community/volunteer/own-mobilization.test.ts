import { afterAll, beforeAll, expect, it } from "vitest";
import { ownCallList } from "@/app/[center]/portal/mobilizations/list";
import { readQuery } from "@/components/list/list";
import { callOut, endMobilization, getMobilization } from "@/lib/usecases/community/volunteer/mobilization";
import { answerOwnCall, getOwnCall, listOwnCalls } from "@/lib/usecases/community/volunteer/own-mobilization";
import { addTeam } from "@/lib/usecases/community/volunteer/team";
import { getOwnToday } from "@/lib/usecases/oversight/own-today";
import { plainCall, plainTeam } from "../../../../support/community/people";
import { type OrganizationDesk, openOrganization } from "../../../../support/organization-desk";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2026-03-12";
let desk: Desk;
let own: OrganizationDesk;
let other: OrganizationDesk;
let mobilization: string;
beforeAll(async () => {
  desk = await openDesk();
  own = await openOrganization(desk, "暖阳社工中心");
  other = await openOrganization(desk, "银龄队");
  mobilization = await desk.act(day, "mobilization.edit", async (ctx) => {
    await addTeam(ctx, { ...plainTeam, name: "暖阳队", organizationId: own.organization });
    await addTeam(ctx, { ...plainTeam, name: "银龄应急队", organizationId: other.organization });
    await addTeam(ctx, { ...plainTeam, name: "全区队" });
    return (await callOut(ctx, plainCall(ctx))).id;
  });
});
afterAll(closeDesks);

const list = (who: OrganizationDesk, words: Record<string, string> = {}) =>
  who.read(day, (ctx) => listOwnCalls(ctx, readQuery(ownCallList, words)));
const ownAnswer = async () => (await list(own)).rows[0]?.id ?? "";
const answer = (who: OrganizationDesk, teamAnswer: string, people: number, seen?: string) =>
  who.act(day, "ownMobilization.answer", (ctx) =>
    answerOwnCall(ctx, { teamAnswer, answer: "coming", people, note: null, seen }),
  );

it("is told of on the first page of the organization until it is answered, and counted with all others", async () => {
  const tasks = async () => (await own.read(day, (ctx) => getOwnToday(ctx))).tasks.map(({ words }) => words);
  expect(await tasks()).toContain("回应拉动：暴雪应急（暖阳队）");
  const { rows, counts } = await list(own);
  expect(rows.map(({ team }) => team.name)).toEqual(["暖阳队"]);
  expect(counts).toEqual({ running: 1, ended: 0 });
  const teamAnswer = await ownAnswer();
  const { seen } = await own.read(day, (ctx) => getOwnCall(ctx, { teamAnswer }));
  await answer(own, teamAnswer, 12, seen);
  expect(await tasks()).not.toContain("回应拉动：暴雪应急（暖阳队）");
  const { counted } = await desk.read(day, (ctx) => getMobilization(ctx, { mobilization }));
  expect(counted).toMatchObject({ asked: 3, answered: 1, people: 12 });
  // Its page is an old one by now.
  expect((await refusalOf(answer(own, teamAnswer, 3, seen))).message).toContain("参加，12 人");
});

it("is another organization's neither to see nor to answer", async () => {
  const teamAnswer = await ownAnswer();
  const look = other.read(day, (ctx) => getOwnCall(ctx, { teamAnswer }));
  expect((await refusalOf(look)).code).toBe("not_found");
  expect((await refusalOf(answer(other, teamAnswer, 1))).code).toBe("not_found");
});

it("leaves as a sheet that tells what each team answered, when, and how many of it came", async () => {
  expect(ownCallList.excel).toBe(true);
  const [row] = (await list(own)).rows;
  const told = Object.fromEntries(ownCallList.columns.map(({ label, cell }) => [label, row && cell(row)]));
  expect(told).toMatchObject({ 名称: "暴雪应急", 队伍: "暖阳队", 报名: 12, 说明: null, 到场人数: null });
  expect(told.回应时间).toContain("2026年3月12日");
});

it("takes no answer after its end", async () => {
  await desk.act(day, "mobilization.edit", (ctx) =>
    endMobilization(ctx, { mobilization, reason: "积雪已清" }),
  );
  expect((await refusalOf(answer(own, await ownAnswer(), 5))).message).toContain("已经结束");
  expect((await list(own, { state: "running" })).rows).toEqual([]);
});
