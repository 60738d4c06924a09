import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { addDays, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { syntheticCreditCode } from "@/tests/support/factories";
import { inTurn } from "../dice";
import { range } from "../range";

// Taiyuan: 220 organizations report to communities and hold 250 events of co-building with them.

const communities = [
  "朝阳社区",
  "桃园社区",
  "迎泽社区",
  "滨河社区",
  "文源社区",
  "老军营社区",
  "双西社区",
  "康乐社区",
];
const fields = ["法律", "养老", "助残", "心理", "环保", "文艺", "健康", "儿童", "就业", "应急"];
const kinds = ["协会", "服务中心", "促进会", "志愿者协会", "联合会"];
const events = ["便民服务日", "义诊", "法律讲座", "敬老饭", "科普课堂", "旧物改造", "文艺演出", "消防演练"];
const gives = ["每月一次专业服务进社区", "两名专业人员定点联系", "每季度一次大型便民活动"];

const reported = 220;
const firstSerial = 5_000;
const held = 250;
/** Every so many events are held by two of them together, and count once. */
const shared = 5;

/** The communities of the centre, by name. */
export async function keepCommunities({ db, center }: Context): Promise<Map<string, string>> {
  const centerId = center.id;
  const street = await db.place.create({ data: { centerId, kind: "subDistrict", name: "迎泽街道" } });
  const rows = communities.map((name) => ({
    ...{ centerId, id: randomUUID(), kind: "community" as const, name, parentId: street.id },
  }));
  await db.place.createMany({ data: rows });
  return new Map(rows.map(({ name, id }) => [name, id]));
}

/** In volume, as an import would bring them: one act, one record of it. */
export async function keepReports(ctx: Context, places: ReadonlyMap<string, string>): Promise<void> {
  const { db, now } = ctx;
  const centerId = ctx.center.id;
  const today = chinaDate(now);
  const day = (ago: number) => toUtcMidnight(addDays(today, -ago));
  const organizations = range(0, reported).map((at) => ({
    ...{ centerId, id: randomUUID(), category: "公益慈善", legalStatus: "registered" as const },
    name: `太原市${inTurn(fields, at)}${inTurn(kinds, Math.floor(at / fields.length))}第${Math.floor(at / 50) + 1}分会`,
    placeId: places.get(inTurn(communities, at)) ?? null,
    creditCode: syntheticCreditCode(firstSerial + at, "140106"),
  }));
  await db.organization.createMany({ data: organizations });
  const partnerships = organizations.map(({ id, placeId }, at) => ({
    ...{
      centerId,
      id: randomUUID(),
      organizationId: id,
      placeId: placeId ?? "",
      startsOn: day(300 - (at % 200)),
    },
    ...{ kind: at % 4 === 0 ? ("joint" as const) : ("report" as const), ours: inTurn(gives, at) },
    theirs: "提供活动室，协助组织居民",
  }));
  await db.partnership.createMany({ data: partnerships });
  const activities = range(0, held).map((at) => ({
    ...{ centerId, id: randomUUID(), kind: "coBuilding" as const, state: "confirmed" as const },
    ...{
      title: `${inTurn(communities, at)}${inTurn(events, at + Math.floor(at / 8))}`,
      heldOn: day(1 + (at % 180)),
    },
    ...{ placeId: places.get(inTurn(communities, at)) ?? null, attendances: 30 + (at % 60) },
  }));
  await db.activity.createMany({ data: activities });
  const parties = activities.flatMap(({ id: activityId }, at) =>
    [at, ...(at % shared === 0 ? [at + communities.length] : [])].map((party) => ({
      activityId,
      partnership: inTurn(partnerships, party),
    })),
  );
  await db.partnershipActivity.createMany({
    data: parties.map(({ activityId, partnership }) => ({
      centerId,
      activityId,
      partnershipId: partnership.id,
    })),
  });
  await db.activityOrganization.createMany({
    data: parties.map(({ activityId, partnership: { organizationId } }) => ({
      centerId,
      activityId,
      organizationId,
    })),
  });
  for (const { id } of partnerships.slice(0, 1))
    await ctx.audit({ subject: { type: "partnership", id }, event: "report", reason: `补录 ${reported} 家` });
}
