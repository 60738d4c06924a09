import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { addDays, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { dice, inTurn, pick } from "../dice";
import { range } from "../range";

// 朝阳社区“共享儿女”: 328 volunteers of one team who have served elders alone nearly 3,000 times. All names are invented.

const surnames = [
  "张",
  "王",
  "李",
  "赵",
  "刘",
  "陈",
  "杨",
  "郭",
  "武",
  "贾",
  "段",
  "温",
  "任",
  "岳",
  "薛",
  "冀",
];
const given = [
  "丽华",
  "建国",
  "秀兰",
  "志强",
  "晓燕",
  "明亮",
  "桂英",
  "海涛",
  "淑珍",
  "俊杰",
  "雪梅",
  "文斌",
  "玉芳",
  "永胜",
];
const works = ["上门探望", "陪同就医", "代买代办", "理发", "打扫房间", "送餐", "手机教学", "心理陪伴"];
const brands = ["长寿祝福", "一米阳光", "银发人才"];

export const volunteers = 328;
export const services = 2_968;
/** So many serve on one day of service. */
const perDay = 14;

/** The team with its people, and what each gave at which day of service, confirmed. */
export async function keepSharedChildren(ctx: Context, placeId: string): Promise<void> {
  const { db, now } = ctx;
  const centerId = ctx.center.id;
  const today = chinaDate(now);
  const roll = dice(328);
  const day = (ago: number) => toUtcMidnight(addDays(today, -ago));
  const team = await db.volunteerTeam.create({
    data: {
      ...{ centerId, placeId, name: "“共享儿女”志愿服务队", skills: ["elderly", "health", "mind"] },
      ...{ leader: "温丽华", leaderPhone: "13935100328", emergency: true, foundedOn: day(900) },
      note: "服务辖区空巢和独居老人。",
    },
  });
  const people = range(0, volunteers).map((at) => ({
    ...{ centerId, id: randomUUID(), placeId, consentOn: day(800 - at), createdAt: now },
    name: inTurn(surnames, at) + inTurn(given, at + Math.floor(at / surnames.length)),
    phone: `139351${String(10_000 + at * 7).padStart(5, "0")}`,
  }));
  await db.volunteer.createMany({ data: people });
  await db.teamMember.createMany({
    data: people.map(({ id, consentOn }) => ({
      centerId,
      teamId: team.id,
      volunteerId: id,
      joinedOn: consentOn,
    })),
  });
  const days = range(0, Math.ceil(services / perDay)).map((at) => ({
    ...{ centerId, id: randomUUID(), kind: "service" as const, state: "confirmed" as const, placeId },
    ...{
      title: `共享儿女·${inTurn(brands, at)}第 ${Math.floor(at / brands.length) + 1} 期`,
      heldOn: day(2 + at * 2),
    },
  }));
  await db.activity.createMany({ data: days });
  await db.activityTeam.createMany({
    data: days.map(({ id }) => ({ centerId, activityId: id, teamId: team.id })),
  });
  await db.serviceHours.createMany({
    data: range(0, services).map((at) => {
      const { id: activityId, heldOn } = inTurn(days, Math.floor(at / perDay));
      return {
        ...{ centerId, activityId, teamId: team.id, volunteerId: inTurn(people, at).id, servedOn: heldOn },
        ...{
          hours: pick([1, 1.5, 2, 2.5, 3], roll()),
          content: pick(works, roll()),
          state: "confirmed" as const,
        },
        ...{ recordedByName: "温丽华", confirmedByName: ctx.actor.name, confirmedAt: now },
      };
    }),
  });
  await ctx.audit({ subject: { type: "team", id: team.id }, event: "add", details: { name: team.name } });
}
