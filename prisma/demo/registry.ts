import type { Center } from "@/lib/db/context";
import { addDays, type CivilDate } from "@/lib/domain/base/civil-date";
import { confirmActivity, reportActivity, writeActivity } from "@/lib/usecases/registry/activity";
import { addBody } from "@/lib/usecases/registry/body";
import { addPlace } from "@/lib/usecases/registry/place";
import type { Person } from "@/tests/support/factories";
import { act, look, moment } from "./visits";

// Invented, but as such a district has it: two sub-districts with their communities, whom the center works with, and
// what was held lately.

const places = {
  民福街道: ["民福社区", "云岭社区", "柳港园社区"],
  文兴街道: ["文兴社区", "御东新苑社区"],
} as const;

const bodies = [
  { name: "平城区演示第一小学", kind: "institution", contactName: "武雅琴", contactPhone: "0352-5550121" },
  {
    name: "平城区演示社区卫生服务中心",
    kind: "institution",
    contactName: "石建平",
    contactPhone: "0352-5550122",
  },
  { name: "大同市演示公益基金会", kind: "foundation", contactName: "白玉洁", contactPhone: "0352-5550123" },
  {
    name: "山西演示社会组织评估中心",
    kind: "evaluator",
    contactName: "侯立军",
    contactPhone: "0351-5550124",
  },
] as const;

/** Days from today; what was held is confirmed, reported or still a draft. */
const activities = [
  { days: -20, title: "邻里节暨社会组织服务集市", kind: "publicity", state: "confirmed", attendances: 320 },
  { days: -8, title: "社区工作者项目书写作工作坊", kind: "training", state: "confirmed", attendances: 36 },
  { days: -3, title: "独居老人冬季入户探访", kind: "service", state: "reported", attendances: 58 },
  { days: -1, title: "在孵组织结对交流会", kind: "exchange", state: "drafted", attendances: 24 },
] as const;

/** Places, bodies and activities of the center, so that its lists show something. */
export async function keepRegistry(center: Center, { actor }: Person, today: CivilDate): Promise<void> {
  const early = moment("2021-12-20", "14:00");
  const communities: string[] = [];
  for (const [street, parts] of Object.entries(places)) {
    const whole = { name: street, kind: "subDistrict" as const, parentId: null, note: null };
    const { id: parentId } = await act(center, actor, "place.edit", early, (ctx) => addPlace(ctx, whole));
    for (const name of parts) {
      const part = { name, kind: "community" as const, parentId, note: null };
      const { id } = await act(center, actor, "place.edit", early, (ctx) => addPlace(ctx, part));
      communities.push(id);
    }
  }
  const known: string[] = [];
  for (const [at, body] of bodies.entries()) {
    const facts = {
      ...body,
      creditCode: null,
      codeReason: null,
      placeId: communities[at] ?? null,
      note: null,
    };
    known.push((await act(center, actor, "body.edit", early, (ctx) => addBody(ctx, facts))).id);
  }
  const organizations = await look(center, (ctx) =>
    ctx.db.organization.findMany({ orderBy: { name: "asc" }, take: activities.length, select: { id: true } }),
  );
  for (const [at, { days, title, kind, state, attendances }] of activities.entries()) {
    const heldOn = addDays(today, days);
    const when = moment(heldOn, "17:00");
    const { id: activity } = await act(center, actor, "activity.edit", when, (ctx) =>
      writeActivity(ctx, {
        title,
        kind,
        heldOn,
        startsAt: null,
        brandId: null,
        projectId: null,
        planLineId: null,
        placeId: communities[at] ?? null,
        venue: "党群服务中心",
        organizations: organizations.slice(at, at + 1).map(({ id }) => id),
        bodies: known.slice(at, at + 1),
        events: 1,
        attendances,
        people: null,
        peopleBasis: null,
        households: null,
        volunteers: 6,
        hours: 18,
        summary: null,
      }),
    );
    if (state === "drafted") continue;
    await act(center, actor, "activity.edit", when, (ctx) => reportActivity(ctx, { activity }));
    if (state === "confirmed")
      await act(center, actor, "activity.confirm", when, (ctx) => confirmActivity(ctx, { activity }));
  }
}
