import { randomUUID } from "node:crypto";
import type { Center, Context } from "@/lib/db/context";
import { addDays, type CivilDate, yearOf } from "@/lib/domain/base/civil-date";
import type { Person } from "@/tests/support/factories";
import { dice, divide, inTurn } from "../dice";
import type { Resident } from "../incubation/entry";
import { type Told, tell } from "../incubation/told";
import { act, moment } from "../visits";
import { prolong } from "./changes";
import { keepFund, keepProjects } from "./enter";
import { type Gift, keepGifts } from "./giving";
import type { KeptProject, ProjectPlan } from "./plan";
import { keepEvaluations } from "./supervision";

// "投入资金410万元实施社工服务项目23个", all of them looked at by a third party; "链接价值376.8万元的资金、物资和服务,开展社区
// 服务项目31个" (2023). How the sums divide is invented.

const printed = { purchased: 23, thousands: 4_100, charity: 31, given: 3_768, resources: 34 };

const services = [
  { name: "居家养老巡访", field: "助老", served: "独居和空巢老人" },
  { name: "困境儿童陪伴", field: "儿童关爱", served: "困境和留守儿童" },
  { name: "社区助残服务", field: "助残", served: "残疾人及家属" },
  { name: "低保家庭帮扶", field: "济困", served: "低保和边缘家庭" },
  { name: "楼院协商议事", field: "社区治理", served: "社区居民" },
  { name: "中医康养进社区", field: "助医", served: "慢病老人" },
] as const;
const communities = ["仓后街", "东大街", "西峰路", "解放路", "新城", "北苑", "泉湖", "西洞", "总寨", "上坝"];
const modes = ["慈善+党建", "慈善+金融", "慈善+教育", "慈善+救助"] as const;
const foundations = ["中国演示社会福利基金会", "甘肃演示慈善基金会", "酒泉演示教育基金会"] as const;

const named = (at: number, word: string) => {
  const { name } = inTurn(services, at);
  return `${inTurn(communities, at)}${name}${word}`;
};

function purchasedPlans(residents: readonly Resident[], fundId: string, today: CivilDate): ProjectPlan[] {
  const amounts = divide(printed.thousands, printed.purchased, dice(410), 80);
  const startsOn = addDays(today, -310);
  return amounts.map((thousands, at): ProjectPlan => {
    const { field, served } = inTurn(services, at);
    const done = at % 3 === 0;
    return {
      ...{ name: named(at, "项目"), kind: "purchase", field, fundId, servedGroups: served },
      ...{ grantedFen: BigInt(thousands) * 100_000n, state: done ? "closed" : "running" },
      ...{
        startsOn,
        endsOn: addDays(startsOn, done ? 280 : 364),
        ...(done && { score: "88", grade: "良好" }),
      },
      executors: [{ organization: inTurn(residents, at).organization }],
      document: `肃州民发〔${yearOf(startsOn)}〕18号`,
      summary: `由社会工作者为${served}提供专业服务，按月走访并建立服务档案。`,
      lines: [{ name: "专业服务活动", measure: "events", unit: "场", target: 24 }],
    };
  });
}

function charityPlans(residents: readonly Resident[], today: CivilDate): ProjectPlan[] {
  return Array.from({ length: printed.charity }, (_, at): ProjectPlan => {
    const { field, served } = inTurn(services, at + 2);
    const startsOn = addDays(today, -280 + at);
    return {
      ...{ name: named(at + 2, `慈善项目（${inTurn(modes, at).slice(3)}）`), kind: "charity", field },
      ...{ servedGroups: served, grantedFen: 0n, startsOn, endsOn: addDays(startsOn, 364), state: "running" },
      executors: [{ organization: inTurn(residents, at + 3).organization }],
      document: `肃州民函〔${yearOf(startsOn)}〕${21 + at}号`,
      summary: `用基金会和企业捐赠的资源，为${served}开展社区服务。`,
      lines: [{ name: "服务活动", measure: "events", unit: "场", target: 8 }],
    };
  });
}

const things = [
  { title: "助学金", kind: "money", unit: "元" },
  { title: "过冬物资", kind: "goods", unit: "套" },
  { title: "义诊服务", kind: "service", unit: "小时" },
  { title: "图书和文具", kind: "goods", unit: "套" },
  { title: "技能培训服务", kind: "service", unit: "小时" },
] as const;

/** Two of the gifts come from people who do not want to be named. */
const unnamed = [7, 19];

function giftsFor(projects: readonly KeptProject[], donors: readonly string[], today: CivilDate): Gift[] {
  return divide(printed.given, printed.resources, dice(376), 20).map((thousands, at): Gift => {
    const { title, kind, unit } = inTurn(things, at);
    const project = inTurn(projects, at);
    const valueFen = BigInt(thousands) * 100_000n;
    const quantity = kind === "money" ? thousands * 1_000 : thousands * 2;
    const anonymous = unnamed.includes(at);
    return {
      ...{ title: `${inTurn(communities, at)}${title}`, kind, unit, quantity, valueFen, anonymous },
      ...{ mode: inTurn(modes, at), projectId: project.id, receivedOn: addDays(today, -250 + at * 6) },
      donor: anonymous ? { name: "一位热心居民" } : { body: inTurn(donors, at) },
      ...(at % 2 === 0 && {
        out: {
          ...{
            quantity: quantity / 2,
            receiver: inTurn(["杜玉芳", "何建军", "马秀兰"], at),
            people: 40 + at,
          },
          organizationId: firstOrganization(project),
        },
      }),
    };
  });
}

function firstOrganization({ executors: [lead] }: KeptProject): string {
  if (!lead || !("organization" in lead)) throw new Error("a project of Suzhou is led by an organization");
  return lead.organization;
}

async function keepBodies(ctx: Context, today: CivilDate) {
  const at = moment(addDays(today, -330), "10:00");
  const centerId = ctx.center.id;
  const evaluator = { id: randomUUID(), name: "甘肃演示社会工作评估中心", kind: "evaluator" as const };
  const donors = foundations.map((name) => ({ id: randomUUID(), name, kind: "foundation" as const }));
  const all = [evaluator, ...donors];
  await ctx.db.body.createMany({ data: all.map((body) => ({ centerId, ...body })) });
  await tell(
    ctx,
    all.map(({ id }): Told => ({ subject: { type: "body", id }, event: "add", at })),
  );
  return { evaluator: evaluator.id, donors: donors.map(({ id }) => id) };
}

/** Suzhou's purchased and charity projects, what was given for them, and the third party that looked at all. */
export async function keepSuzhouProjects(
  center: Center,
  { staff, approver }: Record<"staff" | "approver", Person>,
  residents: readonly Resident[],
  today: CivilDate,
): Promise<void> {
  const now = moment(addDays(today, -1), "18:00");
  const { evaluator, donors } = await act(center, staff.actor, "body.edit", now, (ctx) =>
    keepBodies(ctx, today),
  );
  const kept = await act(center, staff.actor, "project.edit", now, async (ctx) => {
    const on = addDays(today, -330);
    const year = yearOf(on);
    const fund = { name: "政府购买社会服务专项", source: "budget", year, grantedFen: 410_000_000n } as const;
    const fundId = await keepFund(ctx, { ...fund, document: `肃州财社〔${year}〕9号` }, on);
    const plans = [...purchasedPlans(residents, fundId, today), ...charityPlans(residents, today)];
    return keepProjects(ctx, plans, today);
  });
  const evaluated = kept.map((project, at) => ({
    ...{ project, organization: firstOrganization(project) },
    ...(project.state === "closed"
      ? { stage: "final" as const, on: project.endsOn }
      : { stage: "midterm" as const, on: addDays(today, -30 - (at % 20)) }),
  }));
  await act(center, staff.actor, "project.edit", now, (ctx) =>
    keepEvaluations(ctx, evaluated, { body: evaluator, person: "高玉霞" }),
  );
  const running = kept.find(({ kind, state }) => kind === "purchase" && state === "running");
  if (!running) throw new Error("no purchased project of Suzhou goes on");
  const document = `肃州民函〔${yearOf(today)}〕9号`;
  await prolong(center, { staff, approver }, { project: running, document, today });
  const charity = kept.filter(({ kind }) => kind === "charity");
  await act(center, staff.actor, "resource.edit", now, (ctx) =>
    keepGifts(ctx, giftsFor(charity, donors, today)),
  );
}
