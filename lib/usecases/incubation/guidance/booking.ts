import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { lockCenter } from "@/lib/db/lock-center";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue, Option } from "@/lib/domain/base/form";
import { type directForm, overlap, spanOf } from "@/lib/domain/incubation/guidance/hour";
import { presentStates } from "@/lib/domain/incubation/incubatee-lifecycle";
import { sentBefore } from "../../base/sent-before";
import { assertStanding } from "../../registry/standing";
import { freeHours, getHour } from "./hour";
import { mentorOf, mentorOptions, takenSpans } from "./mentor";

/** Guidance is for organizations that are here. */
async function assertPresent({ center, db }: Context, organizationId: string): Promise<void> {
  const own = { centerId: center.id, id: organizationId };
  if (!(await db.organization.findFirst({ where: own, select: { id: true } }))) throw notFound("社会组织");
  const here = await db.incubatee.count({
    where: { centerId: center.id, organizationId, state: { in: [...presentStates] } },
  });
  if (here === 0) throw new AppError("conflict", "该组织目前不在孵化期内，不能约定一对一指导。");
}

interface Booked {
  guidanceHour: string;
  topic: string;
}

/** What the organization that the visit is narrowed to may book, and what it booked. */
export async function ownGuidances(ctx: Context) {
  const { organization = "" } = ctx.scope;
  const guidances = await ctx.db.guidance.findMany({
    where: { centerId: ctx.center.id, organizationId: organization },
    select: { id: true, topic: true, mentor: true, startsAt: true, state: true },
    orderBy: [{ startsAt: "desc" }, { id: "desc" }],
    take: 60,
  });
  return { guidances, hours: await freeHours(ctx) };
}

/** An organization takes an hour on offer. Of two at once one gets it, and the other is told. */
export async function bookHour(ctx: Context, { guidanceHour, topic }: Booked) {
  const { organization } = ctx.scope;
  if (organization === undefined) throw new Error("an hour is taken by an organization");
  return takeHour(ctx, { guidanceHour, topic, organization });
}

/** The desk takes one for an organization. */
export function bookHourFor(ctx: Context, input: Booked & { organization: string }) {
  return takeHour(ctx, input);
}

async function takeHour(
  ctx: Context,
  { guidanceHour, topic, organization }: Booked & { organization: string },
) {
  const hour = await getHour(ctx, { guidanceHour });
  await assertPresent(ctx, organization);
  await assertStanding(ctx, [organization]);
  if (hour.startsAt <= ctx.now) throw new AppError("conflict", "这个时段已经过去，请另选一个。");
  const [took] = await ctx.db.$queryRaw<{ taken: boolean }[]>`
    select take_guidance_hour(${guidanceHour}::uuid, true) as taken`;
  if (!took?.taken) throw new AppError("conflict", "这个时段刚刚被约走或已取消，请另选一个。");
  const { personId, mentor, bodyId, bodyName, startsAt, endsAt, place } = hour;
  const id = randomUUID();
  await ctx.db.guidance.createMany({
    data: [
      {
        centerId: ctx.center.id,
        id,
        organizationId: organization,
        hourId: guidanceHour,
        ...{ personId, mentor, bodyId, bodyName, startsAt, endsAt, place, topic },
      },
    ],
  });
  await ctx.audit({ subject: { type: "guidance", id }, event: "book", to: "booked" });
  return { id };
}

/** What the form of a direct record offers. */
export async function directOptions(ctx: Context) {
  const { center, db } = ctx;
  const organizations = await db.$queryRaw<Option[]>`
    select distinct o.id as value, o.name as label from incubatees i
      join organizations o on o.center_id = i.center_id and o.id = i.organization_id
     where i.center_id = ${center.id}::uuid and i.state::text = any(${[...presentStates]}) order by o.name`;
  return { organization: organizations, ...(await mentorOptions(ctx)) };
}

/** Records guidance that was agreed on without an hour on offer, also afterwards. */
export async function recordGuidance(
  ctx: Context,
  typed: FormValue<typeof directForm> & { draftKey?: string },
) {
  await lockCenter(ctx);
  const before = await sentBefore(ctx, ctx.db.guidance, typed);
  if (before) return before;
  await assertPresent(ctx, typed.organization);
  const mentor = await mentorOf(ctx, typed);
  const read = spanOf(typed);
  if (!read.ok) throw invalid(read.faults);
  const taken = await takenSpans(ctx, mentor, read.span.startsAt);
  if (taken.some((span) => overlap(span, read.span)))
    throw invalid({ from: "这位导师的这段时间已有安排，请错开。" });
  const { id } = await ctx.db.guidance.create({
    data: {
      centerId: ctx.center.id,
      organizationId: typed.organization,
      ...mentor,
      ...read.span,
      place: typed.place,
      topic: typed.topic,
      draftKey: typed.draftKey ?? null,
    },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "guidance", id }, event: "book", to: "booked" });
  return { id };
}
