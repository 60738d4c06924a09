import type { Center } from "@/lib/db/context";
import { addDays, type CivilDate, civilDate } from "@/lib/domain/base/civil-date";
import { addTally } from "@/lib/usecases/community/tally";
import type { Person } from "@/tests/support/factories";
import { act, moment } from "../visits";
import { keepSharedChildren } from "./children";
import { keepCommunities, keepReports } from "./reports";

/** What the city's paper told without records: it is no count, and in none. */
const printed = {
  ...{ name: "志愿服务活动", value: 129_941, unit: "次", startsOn: null, placeId: null },
  endsOn: civilDate("2025-02-28"),
  source: "全市志愿服务工作情况通报（2025 年 3 月）",
};

/** Taiyuan's communities with those who reported to them, and one team of volunteers with all it gave. */
export async function keepTaiyuanPeople(center: Center, staff: Person, today: CivilDate): Promise<void> {
  const now = moment(addDays(today, -1), "16:00");
  const places = await act(center, staff.actor, "place.edit", now, async (ctx) => {
    ctx.audit.nothing("the ground of what follows");
    return keepCommunities(ctx);
  });
  await act(center, staff.actor, "partnership.edit", now, (ctx) => keepReports(ctx, places));
  const place = places.get("朝阳社区") ?? "";
  await act(center, staff.actor, "team.edit", now, (ctx) => keepSharedChildren(ctx, place));
  await act(center, staff.actor, "tally.edit", now, (ctx) => addTally(ctx, printed));
}
