import type { Context } from "@/lib/db/context";
import { assertEdition, type Seen } from "@/lib/db/edition";
import { changesOf } from "@/lib/domain/base/changes";
import { chinaDate } from "@/lib/domain/base/china-time";
import { toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import {
  nextOpportunityState,
  type OpportunityEvent,
  opportunityFaults,
  type opportunityForm,
  type ownOpportunityForm,
} from "@/lib/domain/projects/giving/opportunity";
import { opportunityActs } from "@/lib/domain/projects/giving/opportunity-acts";
import { replyActs } from "@/lib/domain/projects/giving/reply";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { assertMoved, stateAfter } from "../../base/moves";
import { ownOrganizationId } from "../../base/own-organization-id";
import { pastOf } from "../../center/history";
import { placeOptions } from "../../registry/place-choice";
import { assertParties, bodyOptions } from "../parties";
import { shownOpportunity } from "./opportunity-list";

/** Whom the center may post for. */
export async function opportunityChoices(
  ctx: Context,
  chosen: { bodyId?: string | null; placeId?: string | null } = {},
) {
  return {
    bodyId: await bodyOptions(ctx, chosen.bodyId ?? null),
    placeId: await placeOptions(ctx, chosen.placeId ?? null),
  };
}

async function find(ctx: Context, id: string) {
  const { center, db, scope, now } = ctx;
  const row = await db.opportunity.findFirst({
    where: { centerId: center.id, id },
    include: {
      replies: { orderBy: [{ createdAt: "asc" }, { id: "asc" }] },
      outcomes: { select: { id: true, title: true, voidedAt: true }, orderBy: { signedOn: "asc" } },
      call: { select: { kind: true, number: true, name: true, state: true } },
    },
  });
  if (!row) throw notFound("信息");
  const { replies, ...rest } = shownOpportunity(row, now);
  const mine = rest.organizationId === (scope.organization ?? null);
  const side = scope.organization ? ("organization" as const) : ("center" as const);
  const standing = { state: rest.stored, closesOn: rest.closesOn };
  return {
    ...rest,
    mine,
    acts: opportunityActs(standing, { mine, side }, chinaDate(now)),
    // Who posted it answers those that were not taken back.
    replies: replies
      .filter(({ state }) => state !== "withdrawn")
      .map((reply) => ({ ...reply, acts: mine ? replyActs(reply.state, "poster") : [] })),
    ownReply: replies
      .filter(({ organizationId }) => organizationId === scope.organization)
      .map((reply) => ({ ...reply, acts: replyActs(reply.state, "replier") }))
      .at(0),
  };
}

/** One need or offer, with what this side may do. In the portal that of another is there while it is posted. */
export async function getOpportunity(ctx: Context, { opportunity: id }: { opportunity: string }) {
  const opportunity = await find(ctx, id);
  return { ...opportunity, ...(await pastOf(ctx, { type: "opportunity", id })) };
}

type Own = FormValue<typeof ownOpportunityForm>;
type Written = FormValue<typeof opportunityForm>;

function assertSound(ctx: Context, written: Own): void {
  const faults = opportunityFaults(written, chinaDate(ctx.now));
  if (Object.keys(faults).length > 0) throw invalid(faults);
}

/** Who needs or offers it, as others will read it. */
async function posterName(
  { center, db }: Context,
  {
    organizationId,
    bodyId,
    placeId,
  }: { organizationId?: string; bodyId?: string | null; placeId?: string | null },
): Promise<string> {
  const own = (id: string) => ({ where: { centerId: center.id, id }, select: { name: true } });
  const organization = organizationId ? await db.organization.findFirst(own(organizationId)) : null;
  const body = bodyId ? await db.body.findFirst(own(bodyId)) : null;
  const place = placeId ? await db.place.findFirst(own(placeId)) : null;
  return organization?.name ?? body?.name ?? place?.name ?? center.name;
}

function stored<T extends Own>(written: T) {
  return { ...written, closesOn: written.closesOn && toUtcMidnight(written.closesOn) };
}

/** The center writes for itself, a body or a place; it is posted by a further act. */
export async function addOpportunity(ctx: Context, written: Written) {
  assertSound(ctx, written);
  await assertParties(ctx, written);
  const { center, db, now } = ctx;
  const { id } = await db.opportunity.create({
    data: {
      centerId: center.id,
      ...stored(written),
      posterName: await posterName(ctx, written),
      createdAt: now,
    },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "opportunity", id }, event: "add", to: "drafted" });
  return { id };
}

/** An organization writes for itself, and hands it to the desk by that. */
export async function addOwnOpportunity(ctx: Context, written: Own) {
  assertSound(ctx, written);
  const { center, db, now } = ctx;
  const organizationId = ownOrganizationId(ctx);
  const name = await posterName(ctx, { organizationId });
  const { id } = await db.opportunity.create({
    data: {
      centerId: center.id,
      ...stored(written),
      organizationId,
      posterName: name,
      state: "reported",
      createdAt: now,
    },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "opportunity", id }, event: "report", to: "reported" });
  return { id };
}

type One = Seen & { opportunity: string };

async function seen(ctx: Context, { opportunity: id, edition }: One, act: OpportunityEvent | "edit") {
  await ctx.db.$queryRaw`
    select 1 from opportunities where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const opportunity = await find(ctx, id);
  await assertEdition(ctx, { type: "opportunity", id }, { edition });
  const why = whyNotDone(opportunity.acts, act);
  if (why) throw new AppError("conflict", why);
  return opportunity;
}

async function edit(
  ctx: Context,
  one: One,
  written: Own & { bodyId?: string | null; placeId?: string | null },
) {
  const before = await seen(ctx, one, "edit");
  assertSound(ctx, written);
  const { direction, topic, title, text, contact, closesOn, bodyId, placeId } = before;
  const name = before.organizationId ? before.posterName : await posterName(ctx, written);
  await ctx.db.opportunity.updateMany({
    where: { centerId: ctx.center.id, id: before.id },
    data: { ...stored(written), posterName: name },
  });
  await ctx.audit({
    subject: { type: "opportunity", id: before.id },
    event: "edit",
    details: changesOf({ direction, topic, title, text, contact, closesOn, bodyId, placeId }, written),
  });
  return { id: before.id };
}

export async function editOpportunity(ctx: Context, { opportunity, edition, ...written }: Written & One) {
  await assertParties(ctx, written, await find(ctx, opportunity));
  return edit(ctx, { opportunity, edition }, written);
}

export function editOwnOpportunity(ctx: Context, { opportunity, edition, ...written }: Own & One) {
  return edit(ctx, { opportunity, edition }, written);
}

/** The acts that ask for nothing, and those that ask for the reason. */
export async function moveOpportunity(
  ctx: Context,
  one: One & { reason?: string },
  event: OpportunityEvent,
): Promise<void> {
  const { id, state: now, stored: from } = await seen(ctx, one, event);
  const state = stateAfter(nextOpportunityState(now, event));
  const { count } = await ctx.db.opportunity.updateMany({
    where: { centerId: ctx.center.id, id, state: from },
    data: { state, reason: one.reason ?? null },
  });
  assertMoved(1, count);
  const { reason } = one;
  await ctx.audit({ subject: { type: "opportunity", id }, event, from, to: state, reason });
}
