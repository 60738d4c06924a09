import { randomUUID } from "node:crypto";
import type { Center } from "@/lib/db/context";
import { addDays, type CivilDate, daysBetween } from "@/lib/domain/base/civil-date";
import type { ActivityKind } from "@/lib/domain/registry/activity";
import type { Person } from "@/tests/support/factories";
import { keepGujiaoPeople } from "./community/gujiao";
import { dice, divide, inTurn } from "./dice";
import { type Held, keepActivities } from "./incubation/activities";
import { keepRoads } from "./incubation/ends";
import { enterBatch, type Member, type Resident } from "./incubation/entry";
import { live } from "./incubation/life";
import { keepReports } from "./incubation/reports";
import { keepExchange } from "./incubation/space";
import { type Told, tell } from "./incubation/told";
import { keepGujiaoProjects } from "./projects/gujiao";
import { act, moment } from "./visits";

// What Gujiao's paper printed (2024), as records: 15 organizations in two batches; of them 2 community organizations and
// 10 teams raised here, with 150 activities for 10,000 person-times; 230 sessions of brands, 1,200 visits to villages and
// communities. Names, days and how the sums divide are invented.

const place = { name: "古交市", division: "140181" };
const firstSerial = 130;

const registered = ["古交市暖心心理服务中心", "古交市汾河源文艺促进会", "古交市众益公益服务中心"] as const;
/** Entered as teams, filed since. */
const filed = ["桃园社区邻里互助会", "屯兰社区乐龄艺术社"] as const;
const teams = [
  "红石榴志愿服务队",
  "小小讲解员宣讲队",
  "家政技能互助队",
  "法律明白人服务队",
  "银发讲解队",
  "巧手编织队",
  "义剪便民服务队",
  "阳光助残服务队",
  "晨光合唱队",
  "青年应急救援队",
] as const;

const categories: Record<string, string> = {
  古交市汾河源文艺促进会: "文艺",
  屯兰社区乐龄艺术社: "文艺",
  晨光合唱队: "文艺",
  小小讲解员宣讲队: "文艺",
  桃园社区邻里互助会: "城乡服务",
  家政技能互助队: "城乡服务",
  义剪便民服务队: "城乡服务",
  巧手编织队: "城乡服务",
  法律明白人服务队: "其他社会服务机构",
  青年应急救援队: "其他社会服务机构",
};

const member = (name: string, at: number): Member => ({
  serial: firstSerial + at,
  legalStatus: registered.some((one) => one === name) ? "registered" : "team",
  name,
  category: categories[name] ?? "公益慈善",
});
const first = [registered[0], registered[1], ...filed, ...teams.slice(0, 4)];
const second = [registered[2], ...teams.slice(4)];

/** Each is done by one of the twelve, again and again. */
const brands: readonly { name: string; by: string; kind: ActivityKind; rows: number }[] = [
  { name: "职业技能培训", by: "家政技能互助队", kind: "training", rows: 9 },
  { name: "公益讲座", by: "法律明白人服务队", kind: "publicity", rows: 10 },
  { name: "小小讲解员", by: "小小讲解员宣讲队", kind: "service", rows: 8 },
  { name: "悦享童年", by: "红石榴志愿服务队", kind: "service", rows: 10 },
  { name: "乐享夕阳", by: "屯兰社区乐龄艺术社", kind: "service", rows: 9 },
];

const others: readonly { title: string; kind: ActivityKind }[] = [
  { title: "独居老人入户探访", kind: "service" },
  { title: "义务理发进小区", kind: "service" },
  { title: "反诈和防溺水宣传", kind: "publicity" },
  { title: "邻里节文艺展演", kind: "exchange" },
  { title: "楼院环境整治", kind: "coBuilding" },
  { title: "健康义诊", kind: "service" },
  { title: "红色电影放映", kind: "publicity" },
  { title: "流动书箱换书日", kind: "service" },
];

const errands = ["政策宣讲", "入户走访", "义务维修", "送书上门", "慰问老人", "环境整治"] as const;

const streets = {
  桃园街道: ["桃园社区", "金牛社区", "滨河社区"],
  东曲街道: ["东曲社区", "矿山社区", "长峪沟村"],
  西曲街道: ["西曲社区", "火山村", "河口村"],
  屯兰街道: ["屯兰社区", "营立村", "木瓜会村"],
} as const;

interface Spot {
  id: string;
  name: string;
}

async function keepPlaces(center: Center, staff: Person, day: CivilDate): Promise<Spot[]> {
  const early = moment(day, "09:30");
  return act(center, staff.actor, "place.edit", early, async (ctx) => {
    const rows = Object.entries(streets).map(([name, parts]) => {
      const spots = parts.map((part) => ({ id: randomUUID(), name: part }));
      return { id: randomUUID(), name, spots };
    });
    const centerId = center.id;
    await ctx.db.place.createMany({
      data: rows.map(({ id, name }) => ({ centerId, id, name, kind: "subDistrict" })),
    });
    const spots = rows.flatMap(({ id: parentId, spots }) => spots.map((spot) => ({ ...spot, parentId })));
    await ctx.db.place.createMany({
      data: spots.map((spot) => ({ centerId, ...spot, kind: "community" })),
    });
    const all = [...rows, ...spots];
    await tell(
      ctx,
      all.map(({ id }): Told => ({ subject: { type: "place", id }, event: "add", at: early })),
    );
    return spots;
  });
}

/** A day on which a resident was here, up to four days ago. */
function dayOf({ startedOn }: Resident, roll: number, today: CivilDate): CivilDate {
  return addDays(startedOn, 8 + Math.floor(roll * (daysBetween(startedOn, today) - 12)));
}

async function keepBrands(center: Center, staff: Person, residents: readonly Resident[], day: CivilDate) {
  const at = moment(day, "15:00");
  return act(center, staff.actor, "organization.edit", at, async (ctx) => {
    const known = brands.flatMap((brand) => {
      const by = residents.find(({ name }) => name === brand.by);
      return by ? [{ ...brand, by, id: randomUUID() }] : [];
    });
    await ctx.db.brand.createMany({
      data: known.map(({ id, name, by }) => {
        return {
          centerId: center.id,
          id,
          name,
          organizationId: by.organization,
          about: "常年开展，面向全市居民。",
        };
      }),
    });
    await tell(
      ctx,
      known.map(({ id }): Told => ({ subject: { type: "brand", id }, event: "add", at })),
    );
    return known;
  });
}

type Brand = Awaited<ReturnType<typeof keepBrands>>[number];

const printed = { activities: 150, attendances: 10_000, sessions: 230, visits: 1_200 };

/** The activities of the twelve, those of a brand in several sessions each. */
function activitiesOf(
  twelve: readonly Resident[],
  known: readonly Brand[],
  spots: readonly Spot[],
  today: CivilDate,
) {
  const roll = dice(2024);
  const branded = known.flatMap((brand) => Array.from({ length: brand.rows }, () => brand));
  const attendances = divide(printed.attendances, printed.activities, roll, 12);
  const sessions = divide(printed.sessions, branded.length, roll, 2);
  return attendances.map((count, at): Held => {
    const brand = branded[at];
    const spot = inTurn(spots, at);
    const by = brand?.by ?? inTurn(twelve, at);
    const plain = inTurn(others, at);
    const title = brand ? `${brand.name}（${spot.name}）` : `${spot.name}${plain.title}`;
    return {
      ...{ by, title, kind: brand?.kind ?? plain.kind, heldOn: dayOf(by, roll(), today) },
      ...{ startsAt: at % 2 === 0 ? "09:30" : "14:30", venue: "党群服务中心活动室", placeId: spot.id },
      ...{ brandId: brand?.id ?? null, events: sessions[at] ?? 1, attendances: count },
      volunteers: 4 + (at % 7),
    };
  });
}

function visitsOf(residents: readonly Resident[], spots: readonly Spot[], today: CivilDate): Held[] {
  const roll = dice(1200);
  return Array.from({ length: printed.visits }, (_, at): Held => {
    const by = inTurn(residents, at);
    const spot = inTurn(spots, at + Math.floor(at / spots.length));
    return {
      ...{ by, kind: "visit", title: `下沉${spot.name}${inTurn(errands, at)}`, placeId: spot.id },
      ...{ heldOn: dayOf(by, roll(), today), startsAt: "10:00", venue: "居民家中和小区" },
      ...{ attendances: null, households: 2 + (at % 6), volunteers: 2 + (at % 3) },
    };
  });
}

/** What the desk still has to look at; it counts nowhere. */
function waitingOf(twelve: readonly Resident[], spots: readonly Spot[], today: CivilDate): Held[] {
  return (["reported", "reported", "returned", "drafted"] as const).map((state, at): Held => {
    const spot = inTurn(spots, at);
    return {
      ...{ by: inTurn(twelve, at), title: `${spot.name}${inTurn(others, at).title}`, state },
      ...{ kind: inTurn(others, at).kind, heldOn: addDays(today, -2), startsAt: "09:30" },
      ...{ venue: "小区广场", placeId: spot.id, attendances: 30 + at * 7, volunteers: 5 },
    };
  });
}

async function goToRegister(center: Center, staff: Person, residents: readonly Resident[], today: CivilDate) {
  const named = (name: string) => residents.find((one) => one.name === name);
  await act(center, staff.actor, "registration.edit", moment(addDays(today, -1), "17:00"), (ctx) =>
    keepRoads(ctx, [
      ...filed.flatMap((name, at) => {
        const resident = named(name);
        if (!resident) return [];
        const openedOn = addDays(resident.startedOn, 60 + at * 20);
        const [submittedOn, decidedOn] = [addDays(openedOn, 30), addDays(openedOn, 38)];
        const paper = `古交社备〔${decidedOn.slice(0, 4)}〕${11 + at}号`;
        return [{ resident, form: "community" as const, met: 6, openedOn, submittedOn, decidedOn, paper }];
      }),
      ...teams.slice(0, 4).flatMap((name, at) => {
        const resident = named(name);
        if (!resident) return [];
        const openedOn = addDays(today, -70 + at * 12);
        const submitted = at === 0 ? { met: 7, submittedOn: addDays(today, -6) } : { met: 5 - at };
        return [{ resident, form: "institution" as const, openedOn, ...submitted }];
      }),
    ]),
  );
}

/** Gujiao's center as its paper told of it. */
export async function keepGujiao(center: Center, staff: Person, today: CivilDate): Promise<void> {
  const starts = [addDays(today, -560), addDays(today, -320)] as const;
  const spots = await keepPlaces(center, staff, addDays(starts[0], -20));
  const residents: Resident[] = [];
  for (const [at, names] of [first, second].entries()) {
    const startedOn = inTurn(starts, at);
    const before = residents.length;
    const members = names.map((name, turn) => member(name, before + turn));
    const plan = { number: at + 1, startedOn, hall: "古交市党群服务中心报告厅", place, members };
    residents.push(
      ...(await act(center, staff.actor, "incubatee.edit", moment(startedOn, "16:30"), (ctx) =>
        enterBatch(ctx, plan),
      )),
    );
  }
  const twelve = residents.filter(({ name }) => !registered.some((one) => one === name));
  const known = await keepBrands(center, staff, residents, addDays(starts[0], 12));
  const now = moment(addDays(today, -1), "18:00");
  const held = activitiesOf(twelve, known, spots, today);
  const ids = await act(center, staff.actor, "activity.confirm", now, (ctx) =>
    keepActivities(ctx, [...held, ...waitingOf(twelve, spots, today)]),
  );
  await act(center, staff.actor, "activity.confirm", now, (ctx) =>
    keepActivities(ctx, visitsOf(residents, spots, today)),
  );
  const evaluator = await act(center, staff.actor, "body.edit", now, async (ctx) => {
    const name = "山西演示社会组织评估中心";
    const { id } = await ctx.db.body.create({ data: { centerId: center.id, kind: "evaluator", name } });
    await ctx.audit({ subject: { type: "body", id }, event: "add" });
    return id;
  });
  const places = spots.map(({ id }) => id);
  await keepGujiaoProjects(center, staff, residents, { evaluator, places, today });
  const booked = await live({ center, staff, today }, residents, {
    set: "fourFree",
    bodies: [
      { name: "中共古交市委组织部", kind: "bureau", mentor: "申建伟", title: "市委组织部组织科" },
      { name: "古交市民政局", kind: "bureau", mentor: "阎秀珍", title: "市民政局社会组织管理股" },
      { name: "古交市党群服务中心", kind: "institution", mentor: "", title: "" },
    ],
    grounds: {
      ...{ site: "党群服务中心三层", address: "古交市党群服务中心三层", owner: "古交市党群服务中心" },
      ...{
        rooms: [
          { name: "多功能活动室", capacity: 60 },
          { name: "301会议室", capacity: 24 },
        ],
        workstations: 10,
      },
    },
    teams: ["金牛志愿服务队", "银龄志愿服务队", "她力量志愿服务队"],
    evaluator,
  });
  await goToRegister(center, staff, residents, today);
  await keepGujiaoPeople(center, staff, { residents, spots, today });
  const returned = held.flatMap(({ by: resident, heldOn: day }, at) => {
    const id = ids[at];
    return id && at % 6 === 0 ? [{ id, resident, day }] : [];
  });
  await act(center, staff.actor, "exchange.edit", now, (ctx) => keepExchange(ctx, booked, returned, today));
  await act(center, staff.actor, "report.edit", now, (ctx) => keepReports(ctx, residents.slice(1), today));
}
