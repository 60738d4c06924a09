import type { Center } from "@/lib/db/context";
import { addDays, type CivilDate, yearOf } from "@/lib/domain/base/civil-date";
import type { Person } from "@/tests/support/factories";
import { act, look, moment } from "../visits";
import { keepRound } from "./census";
import { confirmMost, keepFiledBefore, keepFiling } from "./filings";
import { keepRegistrar } from "./registrar";

// What a year brings to the communities of the other centers: 摸底, filings at the sub-district, their confirmation,
// what the registrar says. None of it changes how many organizations are registered or filed.

function communityNamed(center: Center, name: string): Promise<string> {
  return look(center, async ({ db }) => {
    const { id } = await db.place.findFirstOrThrow({ where: { centerId: center.id, name } });
    return id;
  });
}

/** Suzhou: a round of which 15 of 21 communities are through, groups of which most are confirmed, two that ask to be filed. */
export async function keepSuzhouYear(center: Center, { actor }: Person, today: CivilDate): Promise<void> {
  await keepRound(center, actor, {
    ...{ name: "上半年社会组织摸底", startsOn: addDays(today, -210), dueOn: addDays(today, -190) },
    ...{ without: [13], closed: true },
  });
  await keepRound(center, actor, {
    ...{ name: "下半年社会组织摸底", startsOn: addDays(today, -16), dueOn: addDays(today, 9) },
    without: [2, 5, 9, 12, 16, 19],
  });
  await keepRegistrar(center, actor, { today, organizations: 60, workers: 20 });
  const at = moment(addDays(today, -20), "16:00");
  await act(center, actor, "filing.edit", at, (ctx) => confirmMost(ctx, today, 6));
  const place = await communityNamed(center, "仓后街社区");
  const asked = { place, far: "handedIn" as const };
  await keepFiling(center, actor, today, {
    ...asked,
    name: "仓后街夕阳红合唱小组",
    leader: "俞秀萍",
    days: -3,
  });
  await keepFiling(center, actor, today, {
    ...{ ...asked, name: "北苑垃圾分类劝导小组", leader: "景玉霞", days: -8, far: "agreed" },
    place: await communityNamed(center, "北苑社区"),
  });
}

/** Taiyuan: a round that is over, and what the registrar says of those that report to communities. */
export async function keepTaiyuanYear(center: Center, { actor }: Person, today: CivilDate): Promise<void> {
  await keepRound(center, actor, {
    ...{ name: "报到社会组织摸底", startsOn: addDays(today, -90), dueOn: addDays(today, -70) },
    ...{ without: [], closed: true },
  });
  await keepRegistrar(center, actor, { today, organizations: 80, workers: 16 });
}

const groups = ["宝山花园锣鼓队", "宝山花园剪纸小组", "宝山花园红白理事会"];

/** Xingxian: groups of the estate that wait for their yearly confirmation, one that asks to be filed, a round. */
export async function keepXingxianYear(center: Center, { actor }: Person, today: CivilDate): Promise<void> {
  const place = await communityNamed(center, "宝山花园社区");
  const year = yearOf(addDays(today, -420));
  await act(center, actor, "organization.edit", moment(addDays(today, -55), "11:00"), (ctx) => {
    const leaders = ["尹改兰", "白秀花", "贺保明"];
    const filed = groups.map((name, at) => {
      return { name, place, leader: leaders[at] ?? "", number: `蔚汾备字〔${year}〕${at + 1}号` };
    });
    return keepFiledBefore(ctx, filed, today);
  });
  const asked = { place, name: "宝山花园代办跑腿队", leader: "刘三女" };
  await keepFiling(center, actor, today, { ...asked, days: -2, far: "handedIn" });
  await keepRound(center, actor, {
    ...{ name: "年末摸底", startsOn: addDays(today, -8), dueOn: addDays(today, 6), without: [0] },
  });
}
