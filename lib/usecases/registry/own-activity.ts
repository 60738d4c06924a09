import type { Context } from "@/lib/db/context";
import { assertEdition, assertOwnLast, editionOf, type Seen } from "@/lib/db/edition";
import { changesOf } from "@/lib/domain/base/changes";
import { chinaDate } from "@/lib/domain/base/china-time";
import { AppError, invalid } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { parseTimeOfDay } from "@/lib/domain/base/time-of-day";
import { activityLabels, notWrittenByIt, whyNotEditOwn } from "@/lib/domain/registry/activity";
import type { ownActivityForm } from "@/lib/domain/registry/activity-form";
import { ownOrganizationId } from "../base/own-organization-id";
import {
  editActivity,
  findActivity,
  insertActivity,
  reportActivity,
  seenActivity,
  voidActivity,
} from "./activity";
import { activityOptions } from "./activity-options";
import { activityPartners, linkPartners } from "./activity-partners";

// What an organization writes down of its own, mostly on a phone; it sees no others.

type Written = FormValue<typeof ownActivityForm>;

/** 存草稿, or reported at once. */
export type Go = "keep" | "report";

/** For the form: brands and places that may be chosen, and whose activity it will be. */
export async function ownActivityOptions(ctx: Context) {
  const { options: partners } = await activityPartners(ctx);
  return {
    organization: ownOrganizationId(ctx),
    options: { ...(await activityOptions(ctx)), partners },
  };
}

/**
 * One activity that the organization held; `acts` are there for one that it wrote down itself and still has, `whyNot`
 * says why it cannot be changed here. There is no history here, so its edition is asked for.
 */
export async function getOwnActivity(ctx: Context, input: { activity: string }) {
  const activity = await findActivity(ctx, input, "all");
  const whyNot = whyNotEditOwn({
    own: activity.reporterId === ownOrganizationId(ctx),
    state: activity.state,
  });
  const { partners, options } = await activityPartners(ctx, activity.id);
  return {
    ...{ ...activity, partners, options: { ...activity.options, partners: options } },
    edition: await editionOf(ctx, { type: "activity", id: activity.id }),
    ...{ acts: whyNot === null ? activity.acts : [], whyNot },
  };
}

/** Nothing is reported before it was held; beside the field, since this form has one. */
function assertHeld(ctx: Context, { heldOn }: Pick<Written, "heldOn">, go: Go): void {
  if (go === "report" && heldOn > chinaDate(ctx.now))
    throw invalid({ heldOn: "举办日期还没有到，举办之后再上报；可以先存草稿。" });
}

/**
 * Writes an activity down, and reports it if that was asked for. The phone draws a key for each form: sent again, because
 * the network was lost before the answer came, it is the same activity.
 */
export async function writeOwnActivity(
  ctx: Context,
  { draftKey, go, partners, ...written }: Written & { draftKey: string; go: Go },
) {
  assertHeld(ctx, written, go);
  const organization = ownOrganizationId(ctx);
  const before = await sentBefore(ctx, draftKey);
  if (before) return again(ctx, before, { ...written, partners, go });
  const input = { ...written, organizations: [organization], bodies: [] };
  const made = await insertActivity(ctx, input, { reporterId: organization, draftKey });
  if (!made) {
    const atOnce = await sentBefore(ctx, draftKey);
    if (!atOnce) throw new AppError("conflict", "这张表单已经用过，请刷新页面重新填写。");
    return again(ctx, atOnce, { ...written, partners, go });
  }
  await linkPartners(ctx, made.id, partners);
  if (go === "report") await reportActivity(ctx, { activity: made.id });
  return made;
}

function sentBefore({ center, db }: Context, draftKey: string) {
  return db.activity.findFirst({
    where: { centerId: center.id, draftKey },
    select: { id: true, state: true, reporterId: true },
  });
}

/**
 * The same form once more: what was not reported yet is as it says now; what was reported stays, and nobody is told that
 * something else was written down in its place.
 */
async function again(
  ctx: Context,
  { id, state }: { id: string; state: string },
  { go, ...written }: Written & { go: Go },
) {
  if (state !== "drafted") {
    await assertSame(ctx, id, written);
    ctx.audit.nothing("the same form was sent before");
    return { id };
  }
  await seenActivity(ctx, { activity: id });
  await assertOwnLast(ctx, { type: "activity", id });
  return editOwnActivity(ctx, { ...written, activity: id, go });
}

async function assertSame(ctx: Context, id: string, { partners, ...written }: Written): Promise<void> {
  const before = await seenActivity(ctx, { activity: id });
  const { partners: linked } = await activityPartners(ctx, id);
  const { after } = changesOf(
    { ...before, partners: linked.toSorted() },
    {
      ...written,
      startsAt: written.startsAt && parseTimeOfDay(written.startsAt),
      // A line of the plan tells the project.
      projectId: written.planLineId === null ? written.projectId : before.projectId,
      partners: partners.toSorted(),
    },
  );
  if (Object.keys(after).length === 0) return;
  throw new AppError(
    "conflict",
    `这张表单已经登记过“${before.title}”（${activityLabels[before.state]}），这次填写的与它不同，没有保存。是另一次活动的，请先复制要用的内容，再刷新页面，点“清空重填”重新登记；要改那一次的，请在它的页面办理。`,
    {},
    { label: `打开“${before.title}”`, href: id },
  );
}

type One = Seen & { activity: string };

/** Only what the organization wrote down itself, as the person saw it. */
async function assertOwn(
  ctx: Context,
  { activity: id, edition }: One,
): Promise<{ bodies: string[]; organizations: string[] }> {
  const { reporterId, bodies, organizations } = await seenActivity(ctx, { activity: id });
  if (reporterId !== ownOrganizationId(ctx)) throw new AppError("conflict", notWrittenByIt);
  await assertEdition(ctx, { type: "activity", id }, { edition });
  return { bodies, organizations };
}

export async function editOwnActivity(
  ctx: Context,
  { activity, edition, go, partners, ...written }: Written & One & { go: Go },
) {
  assertHeld(ctx, written, go);
  const linked = await assertOwn(ctx, { activity, edition });
  const { id } = await editActivity(ctx, { ...written, ...linked, activity });
  await linkPartners(ctx, id, partners);
  if (go === "report") await reportActivity(ctx, { activity: id });
  return { id };
}

export async function reportOwnActivity(ctx: Context, { activity, edition }: One) {
  await assertOwn(ctx, { activity, edition });
  await reportActivity(ctx, { activity });
}

/** What was reported is the center's to take out. */
export async function voidOwnActivity(ctx: Context, { activity, edition, reason }: One & { reason: string }) {
  const { acts } = await getOwnActivity(ctx, { activity });
  if (!acts.some(({ act }) => act === "void"))
    throw new AppError("conflict", "已上报的活动要作废，请联系中心。");
  await voidActivity(ctx, { activity, edition, reason });
}
