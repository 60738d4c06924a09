import type { Center } from "@/lib/db/context";
import type { PrismaClient } from "@/lib/db/generated/client";
import { addDays, type CivilDate, civilDate } from "@/lib/domain/base/civil-date";
import { publishedCriteria } from "@/lib/domain/recruitment/call/call-defaults";
import { personFor } from "@/lib/usecases/registry/person";
import { enterExpert } from "@/lib/usecases/review/expert";
import {
  joinCenter,
  makeCenter,
  makePerson,
  type Person,
  pingchengCriteria,
} from "@/tests/support/factories";
import { type DemoAccount, demoAccounts, demoPanel } from "./accounts";
import { admit } from "./admission";
import { appraisedCall } from "./appraised-call";
import { apply, type CallPlan, check, giveMarks, openReview, type Panel, publish } from "./batch";
import { type DemoCenter, demoCenters, guide } from "./centers";
import { keepSuzhouCommunities } from "./community/suzhou";
import { keepTaiyuanPeople } from "./community/taiyuan";
import { keepSuzhouYear, keepTaiyuanYear, keepXingxianYear } from "./community/year";
import { enterEarlierBatches } from "./earlier-batches";
import { keepGujiao } from "./gujiao";
import { tellNews } from "./news";
import { keepPingcheng } from "./pingcheng";
import { keepTaiyuan } from "./projects/taiyuan";
import { range } from "./range";
import { keepRegistry } from "./registry";
import { keepSuzhou } from "./suzhou";
import { act, moment } from "./visits";
import { keepXingxian } from "./xingxian";

// Serial numbers of invented organizations: the earlier batches, the third one, the running one, the neighbours.
export const serials = { earlier: 0, third: 48, running: 88, neighbours: 110, appraised: 400 };

async function makeDemoCenters(owner: PrismaClient): Promise<Map<string, Center>> {
  const centers = new Map<string, Center>();
  for (const { place: _place, division: _division, ...facts } of demoCenters) {
    centers.set(facts.slug, await makeCenter(owner, { ...facts, guide }));
  }
  return centers;
}

/** All accounts; a person with roles in several centers is one account. */
async function makeDemoAccounts(
  owner: PrismaClient,
  centers: Map<string, Center>,
): Promise<Map<string, Person>> {
  const people = new Map<string, Person>();
  for (const account of demoAccounts) people.set(account.login, await makeAccount(owner, centers, account));
  return people;
}

async function makeAccount(owner: PrismaClient, centers: Map<string, Center>, account: DemoAccount) {
  const { login, name, password, platformRoles = [] } = account;
  const [first, ...rest] = Object.entries(account.centers);
  const home = first ? (centers.get(first[0]) ?? null) : null;
  const roles = first?.[1] ?? [];
  const person = await makePerson(owner, home, roles, { name, email: login, password, platformRoles });
  for (const [slug, more] of rest) {
    const center = centers.get(slug);
    if (center) await joinCenter(owner, center, person, more);
  }
  return person;
}

function need<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the demo world lacks ${what}`);
  return value;
}

/** The seven experts of the panel, as people and as rows of the center's 专家库. */
async function callExperts(center: Center, staff: Person, people: Map<string, Person>): Promise<Panel> {
  const now = moment("2021-12-20", "11:00");
  return act(center, staff.actor, "panel.compose", now, async (ctx) => {
    const experts = [];
    for (const { login, name, title = "" } of demoPanel) {
      const person = need(people.get(login), login);
      const known = await personFor(ctx, { name, title, userId: person.id, namesake: false });
      experts.push({ id: await enterExpert(ctx, known), actor: person.actor });
    }
    return { experts };
  });
}

export const thirdCall: CallPlan = {
  number: 3,
  body: [
    "为培育扎根社区的社会组织，平城区社区治理创享中心面向全区公开招募第三批入驻社会组织。",
    "入驻组织可免费使用办公和活动场地，参加理念、方法、标准的系统学习，并获得一对一指导和项目对接。",
    "申请组织应在截止日期前在线提交申请，经初审、路演评审和公示后签订入驻协议。",
  ].join("\n"),
  opensOn: civilDate("2021-12-25"),
  closesOn: civilDate("2022-01-03"),
  reviewOn: civilDate("2022-01-14"),
  quota: 30,
  criteria: pingchengCriteria,
};

/** Seed of the third batch's invented marks. */
export const thirdSeed = 3;

/** Of the 40 of the third batch these six, by turn, did not pass the formal check. */
export const thirdRefused = [4, 11, 17, 22, 29, 36];

export const pingcheng = { name: "平城区", division: "140213" };

async function thirdBatch(center: Center, staff: Person[], panel: Panel): Promise<void> {
  const actors = staff.map(({ actor }) => actor);
  const clerk = need(actors[0], "staff");
  const batch = await publish(center, clerk, thirdCall);
  await apply(center, thirdCall, pingcheng, range(serials.third, 40));
  await check(center, actors, batch, civilDate("2022-01-06"), thirdRefused);
  const day = civilDate("2022-01-14");
  await openReview(center, clerk, batch, panel, day);
  await giveMarks(center, batch, panel, day, thirdSeed, { recused: ["5/2", "19/0"] });
  await admit(center, clerk, batch, {
    confirm: day,
    notice: civilDate("2022-01-17"),
    ceremony: civilDate("2022-02-17"),
  });
}

/** In review today, with a handful of marks of the first two panelists still to be given. */
async function runningBatch(center: Center, staff: Person[], panel: Panel, today: CivilDate): Promise<void> {
  const actors = staff.map(({ actor }) => actor);
  const clerk = need(actors[0], "staff");
  const plan: CallPlan = {
    ...thirdCall,
    number: 4,
    body: thirdCall.body.replace("第三批", "第四批"),
    opensOn: addDays(today, -24),
    closesOn: addDays(today, -12),
    reviewOn: today,
    quota: 8,
  };
  const batch = await publish(center, clerk, plan);
  await apply(center, plan, pingcheng, range(serials.running, 14));
  await check(center, actors, batch, addDays(today, -9), [3, 10]);
  const day = addDays(today, -1);
  await openReview(center, clerk, batch, panel, day);
  await giveMarks(center, batch, panel, day, 11, {
    skip: ["7/0", "9/0", "11/0", "10/1", "11/1"],
    recused: ["4/3"],
  });
}

/** Batches that were there before the call of today. */
const takenOver: Record<string, number> = { gujiao: 3, suzhou: 1 };

async function neighbour(center: Center, facts: DemoCenter, staff: Person, today: CivilDate, at: number) {
  const plan: CallPlan = {
    number: (takenOver[facts.slug] ?? 0) + 1,
    body: `${facts.name}面向全${facts.place.slice(-1)}公开招募入驻社会组织，免费提供场地、培训和一对一指导。`,
    opensOn: addDays(today, -3),
    closesOn: addDays(today, 9),
    reviewOn: addDays(today, 20),
    quota: 15,
    criteria: publishedCriteria.map(({ name }) => name),
  };
  await publish(center, staff.actor, plan);
  await apply(
    center,
    plan,
    { name: facts.place, division: facts.division },
    range(serials.neighbours + at * 3, 3),
    addDays(today, -1),
  );
}

/** The five centers with their people, and Pingcheng with its two earlier batches: the ground of everything else. */
export async function foundCenters(owner: PrismaClient) {
  const centers = await makeDemoCenters(owner);
  const people = await makeDemoAccounts(owner, centers);
  const person = (login: string) => need(people.get(`${login}@fuhua.example`), login);
  const center = need(centers.get("pingcheng"), "pingcheng");
  const staff = [person("staff"), person("staff2")];
  await enterEarlierBatches(center, person("staff").actor, serials.earlier);
  const panel = await callExperts(center, person("staff"), people);
  return { centers, center, staff, panel, person };
}

/** Everything a newcomer finds. `today` is the real day: the running batch is dated relative to it. */
export async function makeDemoWorld(owner: PrismaClient, today: CivilDate): Promise<void> {
  const { centers, center, staff, panel, person } = await foundCenters(owner);
  await thirdBatch(center, staff, panel);
  await runningBatch(center, staff, panel, today);
  await tellNews(center, person("staff"), today);
  await keepRegistry(center, person("staff"), today);
  const desk = { staff: person("staff"), clerk: person("staff2"), approver: person("approver") };
  await keepPingcheng(center, desk, today);
  await keepGujiao(need(centers.get("gujiao"), "gujiao"), person("gujiao"), today);
  await keepTaiyuan(need(centers.get("taiyuan"), "taiyuan"), person("taiyuan"), today);
  const suzhou = { staff: person("suzhou"), approver: person("approver2") };
  await keepSuzhou(need(centers.get("suzhou"), "suzhou"), suzhou, today);
  await keepXingxian(need(centers.get("xingxian"), "xingxian"), person("xingxian"), today);
  await keepSuzhouCommunities(need(centers.get("suzhou"), "suzhou"), person("suzhou"), today);
  await keepTaiyuanPeople(need(centers.get("taiyuan"), "taiyuan"), person("taiyuan"), today);
  await keepXingxianYear(need(centers.get("xingxian"), "xingxian"), person("xingxian"), today);
  await keepSuzhouYear(need(centers.get("suzhou"), "suzhou"), person("suzhou"), today);
  await keepTaiyuanYear(need(centers.get("taiyuan"), "taiyuan"), person("taiyuan"), today);
  const both = { first: person("gujiao").actor, second: person("staff2").actor };
  await appraisedCall(need(centers.get("gujiao"), "gujiao"), both, today, {
    number: takenOver.gujiao ?? 1,
    serials: range(serials.appraised, 9),
  });
  for (const [at, facts] of demoCenters.filter(({ slug }) => slug !== "pingcheng").entries()) {
    await neighbour(need(centers.get(facts.slug), facts.slug), facts, person(facts.slug), today, at);
  }
}
