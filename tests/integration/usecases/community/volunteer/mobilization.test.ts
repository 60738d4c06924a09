import { afterAll, expect, it } from "vitest";
import { mobilizationList } from "@/app/[center]/desk/mobilizations/list";
import { readQuery } from "@/components/list/list";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import {
  callOut,
  endMobilization,
  getMobilization,
  listMobilizations,
  mobilizationChoices,
  mobilizationSlips,
  modeNow,
  resumeMobilization,
} from "@/lib/usecases/community/volunteer/mobilization";
import {
  enterArrival,
  enterTeamAnswer,
  getTeamAnswer,
} from "@/lib/usecases/community/volunteer/mobilization-answer";
import { addTeam, dissolveTeam } from "@/lib/usecases/community/volunteer/team";
import { communityWorld } from "../../../../support/community/community-world";
import { plainCall, plainTeam } from "../../../../support/community/people";
import { visitOf } from "../../../../support/factories";
import { makeSurroundings } from "../../../../support/registry/registry";
import { closeDesks, openDesk, owner, refusalOf } from "../../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

async function ground() {
  const desk = await openDesk();
  const made = await desk.read(day, async (ctx) => {
    const { community, place } = await makeSurroundings(ctx);
    const add = async (name: string, given: Partial<Parameters<typeof addTeam>[1]>) =>
      (await addTeam(ctx, { ...plainTeam, name, ...given })).id;
    const here = await add("社区队", { placeId: community.id });
    const below = await add("楼栋队", { placeId: place.id });
    const everywhere = await add("全区队", {});
    const peaceful = await add("合唱队", { placeId: community.id, emergency: false });
    return { community: community.id, here, below, everywhere, peaceful };
  });
  const act = <T>(run: Parameters<typeof desk.act<T>>[2]) => desk.act(day, "mobilization.edit", run);
  type Given = Partial<Parameters<typeof callOut>[1]>;
  const call = (given: Given) => act((ctx) => callOut(ctx, { ...plainCall(ctx), ...given }));
  const look = (id: string) => desk.read(day, (ctx) => getMobilization(ctx, { mobilization: id }));
  return { desk, ...made, act, call, look };
}

it("reaches the teams of a place and below that may be called out, or those that were chosen", async () => {
  const { desk, community, here, below, everywhere, peaceful, call, look } = await ground();
  const reached = async (given: Parameters<typeof call>[0]) => {
    const { answers } = await look((await call(given)).id);
    return answers.map(({ team }) => team.id).sort();
  };
  expect(await reached({ placeId: community })).toEqual([here, below].sort());
  expect(await reached({})).toEqual([here, below, everywhere].sort());
  expect(await reached({ teams: [peaceful] })).toEqual([peaceful]);
  await desk.read(day, (ctx) => dissolveTeam(ctx, { team: below, reason: "不再活动" }));
  expect(await reached({ placeId: community })).toEqual([here]);
  expect((await refusalOf(call({ teams: [below] }))).fields.teams).toContain("已经解散");
  expect((await refusalOf(call({ answerAt: "0:00" }))).fields).toHaveProperty("answerAt");
  const offered = await desk.read(day, (ctx) => mobilizationChoices(ctx));
  expect(offered.teams.map(({ value }) => value).sort()).toEqual([here, everywhere].sort());
  const empty = await openDesk();
  const nobody = empty.act(day, "mobilization.edit", (ctx) => callOut(ctx, plainCall(ctx)));
  expect((await refusalOf(nobody)).fields).toHaveProperty("placeId");
});

it("is answered for a team by whoever took the call, counts who came, and ends with its review", async () => {
  const { desk, here, everywhere, act, call, look } = await ground();
  const { id } = await call({ teams: [here, everywhere] });
  expect(await desk.read(day, (ctx) => modeNow(ctx))).toMatchObject({ text: "应急：暴雪应急" });
  const { answers } = await look(id);
  const teamAnswer = answers.find(({ team }) => team.id === here)?.id ?? "";
  const said = { answer: "coming" as const, people: 12, note: null, teamAnswer };
  expect(
    (await refusalOf(act((ctx) => enterTeamAnswer(ctx, { ...said, people: null })))).fields,
  ).toHaveProperty("people");
  await act((ctx) => enterTeamAnswer(ctx, said));
  await act((ctx) => enterArrival(ctx, { teamAnswer, arrived: 10 }));
  expect((await look(id)).counted).toMatchObject({
    ...{ asked: 2, answered: 1, inTime: 1, coming: 1, people: 12, arrivedTeams: 1, arrived: 10 },
  });
  await act((ctx) => endMobilization(ctx, { mobilization: id, reason: "10 人到场，一小时清完" }));
  expect((await refusalOf(act((ctx) => enterTeamAnswer(ctx, said)))).message).toContain("已经结束");
  expect((await refusalOf(act((ctx) => enterArrival(ctx, { teamAnswer, arrived: 11 })))).code).toBe(
    "conflict",
  );
  const again = act((ctx) => endMobilization(ctx, { mobilization: id, reason: "再来一次" }));
  expect((await refusalOf(again)).code).toBe("conflict");
  expect(await look(id)).toMatchObject({ review: "10 人到场，一小时清完", state: "ended" });
  expect((await desk.read(day, (ctx) => getTeamAnswer(ctx, { teamAnswer }))).whyNot).toContain("已经结束");
  expect((await desk.read(day, (ctx) => modeNow(ctx))).emergency).toBe(false);
  const list = (words: Record<string, string>) =>
    desk.read(day, (ctx) => listMobilizations(ctx, readQuery(mobilizationList, words)));
  expect(await list({ kind: "callOut" })).toMatchObject({
    counts: { ended: 1, running: 0 },
    rows: [{ counted: { asked: 2 } }],
  });
  expect((await list({ state: "running" })).rows).toEqual([]);
});

it("goes on when it was ended by mistake: teams answer again, and the review stays in its history", async () => {
  const { desk, here, act, call, look } = await ground();
  const { id: mobilization } = await call({ teams: [here] });
  const resume = (edition?: string) =>
    act((ctx) => resumeMobilization(ctx, { mobilization, edition, reason: "点错了" }));
  expect((await refusalOf(resume())).message).toContain("还在进行");
  const { edition } = await look(mobilization);
  await act((ctx) => endMobilization(ctx, { mobilization, reason: "来了 10 人" }));
  expect((await refusalOf(resume(edition))).message).toContain("结束并总结");
  await resume();
  const { state, review, history, answers } = await look(mobilization);
  expect({ state, review }).toEqual({ state: "running", review: null });
  expect(history.map(({ label, reason }) => [label, reason])).toEqual(
    expect.arrayContaining([
      ["撤销结束", "点错了"],
      ["结束并总结", "来了 10 人"],
    ]),
  );
  expect((await desk.read(day, (ctx) => modeNow(ctx))).emergency).toBe(true);
  const said = { answer: "coming" as const, people: 12, note: null, teamAnswer: answers[0]?.id ?? "" };
  await act((ctx) => enterTeamAnswer(ctx, said));
  await act((ctx) => endMobilization(ctx, { mobilization, reason: "12 人到场" }));
  expect((await look(mobilization)).review).toBe("12 人到场");
});

it("shows the teams a page at a time, those that owe an answer first, and any answer by itself", async () => {
  const { desk, here, act, call } = await ground();
  const { id: mobilization } = await call({});
  const look = (asked: { answer?: "none" | "coming"; page?: number }) =>
    desk.read(day, async (ctx) => (await getMobilization(ctx, { mobilization, size: 2, ...asked })).listed);
  const { answers } = await desk.read(day, (ctx) => getMobilization(ctx, { mobilization }));
  const teamAnswer = answers.find(({ team }) => team.id === here)?.id ?? "";
  await act((ctx) => enterTeamAnswer(ctx, { answer: "coming", people: 3, note: null, teamAnswer }));
  const states = ({ rows }: Awaited<ReturnType<typeof look>>) => rows.map(({ answer }) => answer);
  const first = await look({});
  expect(first).toMatchObject({ all: 3, pageCount: 2, counts: { none: 2, coming: 1 } });
  expect(states(first)).toEqual(["none", "none"]);
  expect(states(await look({ page: 2 }))).toEqual(["coming"]);
  expect(states(await look({ answer: "coming" }))).toEqual(["coming"]);
});

it("gives each team a slip with a code of its own, the same whenever it is printed", async () => {
  const { desk, call } = await ground();
  const { id } = await call({});
  const slips = () =>
    desk.read(day, async (ctx) => (await mobilizationSlips(ctx, { mobilization: id })).slips);
  const codes = (await slips()).map(({ code }) => code);
  expect(new Set(codes).size).toBe(3);
  expect((await slips()).map(({ code }) => code)).toEqual(codes);
  const stored = await desk.read(day, (ctx) => ctx.db.mobilizationAnswer.findMany());
  for (const code of codes) expect(JSON.stringify(stored)).not.toContain(code.replaceAll("-", ""));
});

it("shows a community's worker the teams of the own place, whose answers may be entered there", async () => {
  const { center, staff, community, neighbour, ofCommunity } = await communityWorld(owner);
  const { id } = await inCenter(visitOf(center, staff, "mobilization.edit", day), async (ctx) => {
    await addTeam(ctx, { ...plainTeam, name: "本地队", placeId: community.id });
    await addTeam(ctx, { ...plainTeam, name: "隔壁队", placeId: neighbour.id });
    return callOut(ctx, plainCall(ctx));
  });
  const here = visitOf(center, ofCommunity, "communityMobilization.answer", day, { place: community.id });
  const look = () => inCenter(here, (ctx) => getMobilization(ctx, { mobilization: id }));
  const [local] = (await look()).answers;
  const said = { teamAnswer: local?.id ?? "", answer: "coming" as const, people: 5, note: null };
  await actInCenter(here, (ctx) => enterTeamAnswer(ctx, said));
  await actInCenter(here, (ctx) => enterArrival(ctx, { teamAnswer: local?.id ?? "", arrived: 4 }));
  const { answers, counted } = await look();
  expect(answers.map(({ team }) => team.name)).toEqual(["本地队"]);
  expect(counted).toMatchObject({ asked: 1, answered: 1, people: 5, arrived: 4 });
});

it("refuses what two enter of one team, and says who was quicker and what", async () => {
  const { desk, act, call } = await ground();
  const { id } = await call({});
  const shown = () => desk.read(day, (ctx) => getMobilization(ctx, { mobilization: id }));
  const teamAnswer = (await shown()).answers[0]?.id ?? "";
  const open = () => desk.read(day, (ctx) => getTeamAnswer(ctx, { teamAnswer }));
  const { seen } = await open();
  const said = { teamAnswer, answer: "coming" as const, note: null };
  await act((ctx) => enterTeamAnswer(ctx, { ...said, people: 8, seen }));
  const late = await refusalOf(act((ctx) => enterTeamAnswer(ctx, { ...said, people: 3, seen })));
  expect(late).toMatchObject({ code: "conflict" });
  expect(late.message).toMatch(/于2026年3月12日.*登记了这支队伍的回应：参加，8 人/);
  expect((await open()).people).toBe(8);
  // Whoever looked again may correct it, and nobody else's answer stands in the way.
  const again = await open();
  await act((ctx) => enterTeamAnswer(ctx, { ...said, people: 9, seen: again.seen }));
  const next = (await shown()).answers[1]?.id ?? "";
  await act((ctx) => enterTeamAnswer(ctx, { ...said, teamAnswer: next, people: 1, seen: "" }));

  await act((ctx) => enterArrival(ctx, { teamAnswer, arrived: 7, seen: "" }));
  const counted = await refusalOf(act((ctx) => enterArrival(ctx, { teamAnswer, arrived: 5, seen: "" })));
  expect(counted.message).toContain("已有人登记到场 7 人");
  await act((ctx) => enterArrival(ctx, { teamAnswer, arrived: 6, seen: "7" }));
  expect((await open()).arrived).toBe(6);
});

it("counts nobody who is entered while it ends", async () => {
  const { act, call, look } = await ground();
  const { id } = await call({});
  const teamAnswer = (await look(id)).answers[0]?.id ?? "";
  const late: ReturnType<typeof refusalOf>[] = [];
  await act(async (ctx) => {
    await endMobilization(ctx, { mobilization: id, reason: "积雪已清" });
    late.push(refusalOf(act((other) => enterArrival(other, { teamAnswer, arrived: 3 }))));
    await ctx.db.$queryRaw`select 1 from pg_sleep(0.3)`;
  });
  expect((await late[0])?.message).toContain("已经结束");
  expect((await look(id)).counted.arrived).toBe(0);
});
