import { randomUUID } from "node:crypto";
import type { Center, Context } from "@/lib/db/context";
import { addDays, type CivilDate, toUtcMidnight, yearOf } from "@/lib/domain/base/civil-date";
import { usualWords } from "@/lib/domain/center/option-list";
import { type Person, syntheticCreditCode } from "@/tests/support/factories";
import { dice, divide, inTurn, pick } from "../dice";
import { type Told, tell } from "../incubation/told";
import { range } from "../range";
import { act, moment } from "../visits";
import { keepTeams } from "./teams";

// Suzhou's paper (2023): "社会组织234个 … 平均每个社区达到10个以上" over 21 communities of four sub-districts, and
// "社会公共服务138项". Names, and how they spread over the communities, are invented.

const printed = { organizations: 234, items: 138 };
const firstSerial = 3_000;
/** No community has fewer. */
const least = 7;

const streets = {
  东北街街道: ["仓后街社区", "北苑社区", "解放路社区", "汉唐社区", "北大街社区", "新村社区"],
  东南街街道: ["东大街社区", "南苑社区", "富强社区", "工业园社区", "阳光社区"],
  西北街街道: ["西大街社区", "西峰路社区", "飞天社区", "玉门油田社区", "新城社区"],
  西南街街道: ["南大街社区", "祁连社区", "滨河社区", "西文化街社区", "泉湖社区"],
} as const;

const works = [
  ...["老年书画", "锣鼓", "邻里互助", "红白理事", "棋牌", "广场舞", "秧歌", "手工编织", "太极拳", "环境保护"],
  ...["法律服务", "养老服务", "心理关爱", "儿童托管", "助残服务", "应急救援", "文化传播", "家政服务"],
];
/** What residents may ask for, in the words of the paper, and its field. */
const items = [
  { name: "家政保洁", field: "社区治理", about: "钟点保洁、擦玻璃、家电清洗" },
  { name: "居家养老", field: "助老", about: "助餐、助浴、陪诊、上门探访" },
  { name: "免费义诊", field: "助医", about: "量血压、测血糖、用药咨询，每月一次" },
  { name: "中医理疗", field: "助医", about: "针灸、推拿、艾灸，行动不便的上门" },
  { name: "老幼照护", field: "儿童关爱", about: "放学后和假期看护，短时照看老人" },
  { name: "文化活动", field: "社区治理", about: "书画、合唱、读书会，场地免费" },
] as const;
/** Those of the whole district, beside the six of each community. */
const wide = ["法律咨询", "心理热线", "水电维修", "家电维修", "开锁换锁", "辅具租借"].flatMap((name) => [
  `${name}（工作日）`,
  `${name}（节假日）`,
]);
const people = ["马兰英", "王积善", "李春燕", "杨万福", "赵玉梅", "张国栋", "陈桂花", "刘生福"];

interface Community {
  id: string;
  name: string;
}

/** Four sub-districts with 21 communities. */
async function keepPlaces(ctx: Context): Promise<Community[]> {
  const centerId = ctx.center.id;
  const wholes = Object.keys(streets).map((name) => ({ id: randomUUID(), name }));
  await ctx.db.place.createMany({
    data: wholes.map((one) => ({ centerId, kind: "subDistrict" as const, ...one })),
  });
  const parts = Object.values(streets).flatMap((names, at) =>
    names.map((name) => ({ id: randomUUID(), name, parentId: inTurn(wholes, at).id })),
  );
  await ctx.db.place.createMany({
    data: parts.map((one) => ({ centerId, kind: "community" as const, ...one })),
  });
  const of = [...wholes, ...parts].map(({ id }): Told => {
    return { subject: { type: "place", id }, event: "add", at: ctx.now };
  });
  await tell(ctx, of);
  return parts;
}

/**
 * All that are registered or filed, those in the house among them, of which each finds its community here; gives one of
 * each community.
 */
async function keepOrganizations(ctx: Context, communities: readonly Community[], today: CivilDate) {
  const { db, center } = ctx;
  const centerId = center.id;
  const roll = dice(printed.organizations);
  const counts = divide(printed.organizations, communities.length, roll, least);
  const seats = communities.flatMap((community, at) => range(0, counts[at] ?? 0).map(() => community));
  const housed = await db.organization.findMany({
    where: { centerId, placeId: null, legalStatus: { in: ["registered", "filed"] } },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  // Those in the house stand where most are, one in a community.
  const busiest = communities.toSorted((one, other) => countOf(seats, other) - countOf(seats, one));
  for (const [at, { id }] of housed.entries()) {
    const { id: placeId } = inTurn(busiest, at);
    await db.organization.updateMany({ where: { centerId, id }, data: { placeId } });
    seats.splice(
      seats.findIndex((one) => one.id === placeId),
      1,
    );
  }
  const day = (at: number) => addDays(today, -1_500 + at * 5);
  const rows = seats.map((community, at) => {
    const isFiled = at % 3 !== 0;
    const work = inTurn(works, at);
    return {
      ...{ id: randomUUID(), placeId: community.id, at, category: inTurn(usualWords.category, at) },
      name: `${community.name.replace("社区", "")}${work}${isFiled ? "队" : "服务中心"}${nth(seats, at, community)}`,
      legalStatus: isFiled ? ("filed" as const) : ("registered" as const),
      filingNumber: isFiled ? `肃街备字〔${yearOf(day(at))}〕${at + 1}号` : null,
      creditCode: isFiled ? null : syntheticCreditCode(firstSerial + at, "620902"),
      leader: pick(people, roll()),
      origin: at % 4 === 0 ? ("introduced" as const) : ("cultivated" as const),
      partyOrganization: at % 6 === 0 ? `${community.name}联合党支部` : null,
    };
  });
  await db.organization.createMany({ data: rows.map(({ at: _, ...row }) => ({ centerId, ...row })) });
  await db.organizationStatus.createMany({
    data: rows.map(({ id, at, legalStatus, ...row }) => ({
      ...{ centerId, organizationId: id, legalStatus, since: toUtcMidnight(day(at)) },
      paper: row.filingNumber ?? row.creditCode,
    })),
  });
  await tell(
    ctx,
    rows.map(({ id, name, legalStatus }): Told => {
      const subject = { type: "organization", id } as const;
      return { subject, event: "register", to: legalStatus, details: { name }, at: ctx.now };
    }),
  );
  return communities.flatMap(({ id }) => rows.find(({ placeId }) => placeId === id) ?? []);
}

const countOf = (seats: readonly Community[], { id }: Community) =>
  seats.filter((one) => one.id === id).length;

/** Of several with the same work in one community the second and later are numbered. */
function nth(seats: readonly Community[], at: number, community: Community): string {
  const before = range(0, at).filter(
    (one) =>
      one % works.length === at % works.length &&
      seats[one] === community &&
      (one % 3 !== 0) === (at % 3 !== 0),
  ).length;
  return before === 0 ? "" : `第${before + 1}分队`;
}

/** 138 services for residents: six in each community, and those of the whole district. */
async function keepItems(
  ctx: Context,
  communities: readonly Community[],
  providers: readonly { id: string; placeId: string }[],
) {
  const centerId = ctx.center.id;
  const rows = [
    ...communities.flatMap(({ id: placeId, name: community }) =>
      items.map(({ name, field, about }) => ({
        ...{ id: randomUUID(), name: `${community}${name}`, field, description: about, placeId },
        organizationId: providers.find((one) => one.placeId === placeId)?.id ?? null,
      })),
    ),
    ...wide.map((name, at) => ({
      ...{ id: randomUUID(), name, field: "社区治理", description: "全区居民都可以预约", placeId: null },
      organizationId: inTurn(providers, at).id,
    })),
  ];
  await ctx.db.communityService.createMany({ data: rows.map((row) => ({ centerId, ...row })) });
  const of = rows.map(({ id }): Told => {
    return { subject: { type: "communityService", id }, event: "add", at: ctx.now };
  });
  await tell(ctx, of);
}

/** Suzhou's communities with their organizations, services and teams. */
export async function keepSuzhouCommunities(center: Center, staff: Person, today: CivilDate): Promise<void> {
  const now = moment(addDays(today, -40), "10:00");
  const communities = await act(center, staff.actor, "place.edit", now, keepPlaces);
  const providers = await act(center, staff.actor, "organization.edit", now, (ctx) =>
    keepOrganizations(ctx, communities, today),
  );
  await act(center, staff.actor, "communityService.edit", now, (ctx) =>
    keepItems(ctx, communities, providers),
  );
  await keepTeams(center, staff, today);
}
