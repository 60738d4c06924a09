import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import type { Activity } from "@/lib/db/generated/client";
import { changesOf } from "@/lib/domain/base/changes";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { parseTimeOfDay } from "@/lib/domain/base/time-of-day";
import { type ActivityEvent, activityActs, nextActivityState } from "@/lib/domain/registry/activity";
import { activityFaults, type activityForm } from "@/lib/domain/registry/activity-form";
import { assertMoved, stateAfter } from "../base/moves";
import { historyOf } from "../center/history";
import { activityOptions, assertChoosable, type Chosen } from "./activity-options";
import { assertPartOf, type PartOf } from "./activity-project";
import { assertNoTwin } from "./activity-twin";

/** As screens have it. */
export function shownActivity<T extends Pick<Activity, "heldOn" | "hours">>({ heldOn, hours, ...rest }: T) {
  return { ...rest, heldOn: fromUtcMidnight(heldOn), hours: hours === null ? null : Number(hours) };
}

const links = {
  organizations: { select: { organizationId: true }, orderBy: { organizationId: "asc" } },
  bodies: { select: { bodyId: true }, orderBy: { bodyId: "asc" } },
} as const;

/** An activity as its form has it: with the ids of what it points at. */
function linked({
  organizations,
  bodies,
  ...activity
}: Activity & { organizations: { organizationId: string }[]; bodies: { bodyId: string }[] }) {
  return {
    ...shownActivity(activity),
    organizations: organizations.map(({ organizationId }) => organizationId),
    bodies: bodies.map(({ bodyId }) => bodyId),
  };
}

/** One activity. `options` name what it points at, and for its form also all that may be chosen. */
export async function findActivity(
  ctx: Context,
  { activity: id }: { activity: string },
  offer: "own" | "all",
) {
  const found = await ctx.db.activity.findFirst({
    where: { centerId: ctx.center.id, id },
    include: links,
  });
  if (!found) throw notFound("活动");
  const activity = linked(found);
  const options = await activityOptions(ctx, activity, offer);
  return { ...activity, options, acts: activityActs(activity, chinaDate(ctx.now)) };
}

/** The same with its history. */
export async function getActivity(ctx: Context, input: { activity: string }, offer: "own" | "all" = "own") {
  const activity = await findActivity(ctx, input, offer);
  const history = await historyOf(ctx, { type: "activity", id: activity.id });
  return { ...activity, history, edition: editionIn(history) };
}

/** One activity for its form. */
export function getActivityToEdit(ctx: Context, input: { activity: string }) {
  return getActivity(ctx, input, "all");
}

type Written = FormValue<typeof activityForm>;

async function checked(
  ctx: Context,
  { organizations, bodies, heldOn, startsAt, ...activity }: Written,
  before?: Chosen & PartOf & { id: string },
  draftKey?: string,
) {
  const faults = activityFaults({ startsAt, ...activity });
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const { placeId, brandId, title } = activity;
  await assertChoosable(ctx, { placeId, brandId, organizations, bodies }, before);
  const projectId = await assertPartOf(ctx, { ...activity, heldOn, organizations, bodies }, before);
  await assertNoTwin(ctx, { title, heldOn, organizations, projectId }, { id: before?.id, draftKey });
  const data = {
    ...activity,
    projectId,
    heldOn: toUtcMidnight(heldOn),
    startsAt: startsAt && parseTimeOfDay(startsAt),
  };
  return { data, organizations, bodies };
}

/** The links of an activity, after it: within a scope it is seen only by them. */
async function link(
  { db, center }: Context,
  activityId: string,
  to: Pick<Written, "organizations" | "bodies">,
) {
  const key = { centerId: center.id, activityId };
  await db.activityOrganization.createMany({
    data: to.organizations.map((organizationId) => ({ ...key, organizationId })),
  });
  await db.activityBody.createMany({ data: to.bodies.map((bodyId) => ({ ...key, bodyId })) });
}

/**
 * Under an id of its own and without reading it back: within a scope nobody sees it before its links. What the phone of
 * an organization adds is who wrote it and the key of its form; null where that form was sent before.
 */
export async function insertActivity(
  ctx: Context,
  input: Written,
  by: { reporterId?: string; draftKey?: string } = {},
): Promise<{ id: string } | null> {
  const { data, ...chosen } = await checked(ctx, input, undefined, by.draftKey);
  const id = randomUUID();
  const row = { centerId: ctx.center.id, id, ...data, ...by };
  const { count } = await ctx.db.activity.createMany({ data: [row], skipDuplicates: true });
  if (count === 0) return null;
  await link(ctx, id, chosen);
  await ctx.audit({ subject: { type: "activity", id }, event: "write", to: "drafted" });
  return { id };
}

export async function writeActivity(ctx: Context, input: Written): Promise<{ id: string }> {
  const made = await insertActivity(ctx, input);
  if (!made) throw new Error("an id drawn by chance was drawn before");
  return made;
}

type One = Seen & { activity: string };

/** Locked until the transaction ends, and as the person saw it. */
export async function seenActivity(ctx: Context, { activity: id, edition }: One) {
  await ctx.db.$queryRaw`
    select 1 from activities where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const activity = await ctx.db.activity.findFirst({
    where: { centerId: ctx.center.id, id },
    include: links,
  });
  if (!activity) throw notFound("活动");
  await assertEdition(ctx, { type: "activity", id }, { edition });
  return linked(activity);
}

export async function editActivity(ctx: Context, { activity, edition, ...written }: Written & One) {
  const before = await seenActivity(ctx, { activity, edition });
  const { id, state } = before;
  stateAfter(nextActivityState(state, "edit"));
  const { data, ...chosen } = await checked(ctx, written, before);
  const { count } = await ctx.db.activity.updateMany({ where: { centerId: ctx.center.id, id, state }, data });
  assertMoved(1, count);
  const own = { centerId: ctx.center.id, activityId: id };
  await ctx.db.activityOrganization.deleteMany({ where: own });
  await ctx.db.activityBody.deleteMany({ where: own });
  await link(ctx, id, chosen);
  await ctx.audit({
    subject: { type: "activity", id },
    event: "edit",
    details: changesOf(before, {
      ...written,
      projectId: data.projectId,
      organizations: written.organizations.toSorted(),
      bodies: written.bodies.toSorted(),
    }),
  });
  return { id };
}

async function move(ctx: Context, input: One, event: ActivityEvent, reason?: string) {
  const activity = await seenActivity(ctx, input);
  const { id, state: from } = activity;
  const state = stateAfter(nextActivityState(from, event));
  const why = activityActs(activity, chinaDate(ctx.now)).find(({ act }) => act === event)?.whyNot;
  if (why) throw new AppError("conflict", why);
  const { count } = await ctx.db.activity.updateMany({
    where: { centerId: ctx.center.id, id, state: from },
    data: {
      state,
      ...(event === "return" && { returnReason: reason ?? null }),
      ...(event === "report" && { returnReason: null }),
    },
  });
  assertMoved(1, count);
  await ctx.audit({ subject: { type: "activity", id }, event, from, to: state, reason });
}

export function reportActivity(ctx: Context, input: One) {
  return move(ctx, input, "report");
}

export function confirmActivity(ctx: Context, input: One) {
  return move(ctx, input, "confirm");
}

/** Those that were ticked, all or none. */
export async function confirmActivities(ctx: Context, { activities }: { activities: string[] }) {
  const ids = [...new Set(activities)].sort();
  for (const activity of ids) await move(ctx, { activity }, "confirm");
  return { count: ids.length };
}

export function returnActivity(ctx: Context, { reason, ...input }: One & { reason: string }) {
  return move(ctx, input, "return", reason);
}

export function voidActivity(ctx: Context, { reason, ...input }: One & { reason: string }) {
  return move(ctx, input, "void", reason);
}
