import { randomUUID } from "node:crypto";
import type { Center } from "@/lib/db/context";
import { addDays, type CivilDate, toUtcMidnight, yearOf } from "@/lib/domain/base/civil-date";
import type { Person } from "@/tests/support/factories";
import { dice, divide, inTurn } from "../dice";
import { type Told, tell } from "../incubation/told";
import { act, moment } from "../visits";
import { keepProjects } from "./enter";
import { keepContracts, keepHonours, type Won } from "./giving";
import type { ProjectPlan } from "./plan";

// Taiyuan's paper (2024): six associations signed 29 contracts with two counties; "一等奖2个、二等奖4个、三等奖8个,单位优秀组织奖";
// the street whose project won one of the first prizes: "志愿者120余名,开展宣讲活动200余次,累计志愿服务时长260余小时,受益群众达3万余人".

const printed = { contracts: 29, volunteers: 120, sessions: 200, hours: 260, served: 30_000, records: 40 };

const associations = [
  "太原演示食品工业协会",
  "太原演示农产品流通协会",
  "太原演示旅游协会",
  "太原演示建筑业协会",
  "太原演示电子商务协会",
  "太原演示餐饮业商会",
] as const;
const counties = ["娄烦县", "阳曲县"] as const;
const dealings = ["农产品产销", "乡村旅游推广", "技术培训", "直播带货", "用工合作"] as const;

const contest = "全省志愿服务项目大赛";
const winners = [
  { name: "“‘营’响力”理论宣讲", field: "志愿服务", tier: "一等奖" },
  { name: "“共享儿女”空巢老人服务", field: "助老", tier: "一等奖" },
  ...["“小桔灯”课后陪伴", "“新市民”融入计划", "“无障碍”出行陪伴", "“红领巾”环保小队"].map((name) => {
    return { name, field: "社区治理", tier: "二等奖" };
  }),
  ...[
    ..."“夜归灯”守望,“护苗”安全课,“暖心饭盒”,“邻里调解”,“拾金站”旧物循环,“声音图书馆”".split(","),
    ..."“老手艺”传习,“急救100”".split(","),
  ].map((name) => ({ name, field: "志愿服务", tier: "三等奖" })),
];

/** The bodies of Taiyuan's paper: six associations, and the street offices that carry the projects out. */
async function keepBodies(center: Center, staff: Person, today: CivilDate) {
  const at = moment(addDays(today, -420), "10:00");
  const rows = [
    ...associations.map((name) => ({ id: randomUUID(), name, kind: "other" as const })),
    ...["老军营街道", "朝阳街道", "桃园街道"].map((name) => {
      return { id: randomUUID(), name: `${name}办事处`, kind: "bureau" as const };
    }),
    { id: randomUUID(), name: "迎泽区社会工作部", kind: "bureau" as const },
  ];
  await act(center, staff.actor, "body.edit", at, async (ctx) => {
    await ctx.db.body.createMany({ data: rows.map((row) => ({ centerId: center.id, ...row })) });
    await tell(
      ctx,
      rows.map(({ id }): Told => ({ subject: { type: "body", id }, event: "add", at })),
    );
  });
  const ids = rows.map(({ id }) => id);
  return { associations: ids.slice(0, 6), streets: ids.slice(6, 9), organizer: ids.slice(9) };
}

function plansOf(streets: readonly string[], today: CivilDate): ProjectPlan[] {
  const startsOn = addDays(today, -400);
  return winners.map(({ name, field }, at): ProjectPlan => {
    const won = at === 0;
    return {
      ...{ name, kind: "contest", field, state: won ? "closed" : "running", grantedFen: 0n, startsOn },
      ...{ endsOn: addDays(startsOn, won ? 365 : 450), servedGroups: "社区居民" },
      executors: [{ body: inTurn(streets, at) }],
      document: `并社工通〔${yearOf(startsOn)}〕12号`,
      summary: "由街道组织党员和志愿者常年开展，参加志愿服务项目大赛。",
      lines: [{ name: "服务活动", measure: "events", unit: "场", target: won ? 200 : 20 }],
      ...(won && { score: "93", grade: "优秀" }),
    };
  });
}

/** What the street did in a year: five sessions in a record, each by three volunteers of its team. */
async function keepSermons(
  center: Center,
  staff: Person,
  project: { id: string; line: string; body: string },
  from: CivilDate,
) {
  const roll = dice(120);
  const { records } = printed;
  const of = (total: number, least: number) => divide(total, records, roll, least);
  const [sessions, served, volunteers] = [
    of(printed.sessions, 3),
    of(printed.served, 200),
    of(printed.volunteers, 2),
  ];
  const halves = of(printed.hours * 2, 6);
  await act(center, staff.actor, "activity.confirm", moment(addDays(from, 370), "17:00"), async (ctx) => {
    const rows = Array.from({ length: records }, (_, at) => {
      const heldOn = addDays(from, 4 + at * 9);
      return { id: randomUUID(), at, heldOn };
    });
    const centerId = center.id;
    await ctx.db.activity.createMany({
      data: rows.map(({ id, at, heldOn }) => ({
        ...{ centerId, id, kind: "publicity" as const, state: "confirmed" as const },
        ...{ title: `理论宣讲第${at + 1}期`, venue: "各社区和商圈", startsAt: "09:30" },
        ...{ heldOn: toUtcMidnight(heldOn), events: sessions[at] ?? 1, attendances: served[at] ?? 0 },
        ...{ volunteers: volunteers[at] ?? 0, hours: (halves[at] ?? 0) / 2 },
        ...{ projectId: project.id, planLineId: project.line },
      })),
    });
    await ctx.db.activityBody.createMany({
      data: rows.map(({ id: activityId }) => ({ centerId, activityId, bodyId: project.body })),
    });
    await tell(
      ctx,
      rows.flatMap(({ id, heldOn }): Told[] => {
        const subject = { type: "activity" as const, id };
        const [written, confirmed] = [moment(heldOn, "17:30"), moment(addDays(heldOn, 2), "10:00")];
        return [
          { subject, event: "write", to: "drafted", at: written },
          { subject, event: "report", from: "drafted", to: "reported", at: written },
          { subject, event: "confirm", from: "reported", to: "confirmed", at: confirmed },
        ];
      }),
    );
  });
}

/** What Taiyuan's paper printed of contracts, prizes and the street's project. */
export async function keepTaiyuan(center: Center, staff: Person, today: CivilDate): Promise<void> {
  const known = await keepBodies(center, staff, today);
  const now = moment(addDays(today, -1), "18:00");
  const contracts = Array.from({ length: printed.contracts }, (_, at) => ({
    ...{ title: `${inTurn(counties, at)}${inTurn(dealings, at)}合作协议`, partner: inTurn(counties, at) },
    ...{ body: inTurn(known.associations, at), signedOn: addDays(today, -200 + at * 2) },
    amountFen: at % 3 === 0 ? BigInt(20 + at) * 1_000_000n : null,
  }));
  await act(center, staff.actor, "outcome.edit", now, (ctx) => keepContracts(ctx, contracts));
  const projects = await act(center, staff.actor, "project.edit", now, (ctx) =>
    keepProjects(ctx, plansOf(known.streets, today), today),
  );
  const [first] = projects;
  const [body, organizer] = [known.streets[0] ?? "", known.organizer[0] ?? ""];
  if (!first) throw new Error("the street's project was not kept");
  await keepSermons(center, staff, { id: first.id, line: first.lines[0]?.id ?? "", body }, first.startsOn);
  const awardedOn = addDays(today, -25);
  const prize = { name: contest, awardedBy: "省委社会工作部、省文明办", awardedOn };
  const honours: Won[] = [
    ...projects.map(({ id, name }, at) => {
      return { ...prize, tier: inTurn(winners, at).tier, holder: name, of: { projectId: id } };
    }),
    { ...prize, tier: "优秀组织奖", holder: "迎泽区社会工作部", of: { bodyId: organizer } },
  ];
  await act(center, staff.actor, "honour.edit", now, (ctx) => keepHonours(ctx, honours));
}
