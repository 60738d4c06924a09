import type { Center } from "@/lib/db/context";
import { addDays, type CivilDate } from "@/lib/domain/base/civil-date";
import type { Person } from "@/tests/support/factories";
import { act, moment } from "../visits";
import { keepSharedChildren } from "./children";
import { keepCommunities, keepReports } from "./reports";

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
}
