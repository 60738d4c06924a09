import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import { chinaDate } from "@/lib/domain/base/china-time";
import { addDays, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import {
  type HandoverDirection,
  handoverActs,
  type handoverForm,
  handoverStanding,
  itemsOf,
  usualItems,
  whyNotTakeBackEnding,
} from "@/lib/domain/incubation/handover";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { assertMoved } from "../base/moves";
import { historyOf } from "../center/history";
import { unsay } from "../center/unsay";
import { remindLater } from "./leaving-told";

// The list that is gone through when an organization moves in, and by the same acts when it moves out.

interface Which {
  incubatee: string;
  direction: HandoverDirection;
}

/** Days until a list that nobody began yet is usually due. */
const usualDays = 15;

async function incubateeOf({ center, db }: Context, id: string) {
  const incubatee = await db.incubatee.findFirst({
    where: { centerId: center.id, id },
    select: { id: true, organizationId: true, organization: { select: { name: true } } },
  });
  if (!incubatee) throw notFound("在孵组织");
  return incubatee;
}

async function found({ center, db }: Context, { incubatee, direction }: Which) {
  const handover = await db.handover.findFirst({
    where: { centerId: center.id, incubateeId: incubatee, direction, archivedAt: null },
  });
  if (!handover) return null;
  const { id, dueOn, settledOn, settledByName } = handover;
  return {
    id,
    dueOn: fromUtcMidnight(dueOn),
    items: itemsOf(handover),
    settledOn: settledOn && fromUtcMidnight(settledOn),
    settledByName,
  };
}

/** One list with what may be done; `handover` is null before it was begun, `begin` is what its form begins with. */
export async function getHandover(ctx: Context, which: Which) {
  const { organizationId, organization } = await incubateeOf(ctx, which.incubatee);
  const handover = await found(ctx, which);
  const history = handover ? await historyOf(ctx, { type: "handover", id: handover.id }) : [];
  const today = chinaDate(ctx.now);
  return {
    ...which,
    organization: { id: organizationId, name: organization.name },
    handover: handover && { ...handover, standing: handoverStanding(handover, today) },
    acts: handover ? handoverActs(handover) : [],
    begin: { dueOn: addDays(today, usualDays), items: usualItems(which.direction) },
    history,
    edition: editionIn(history),
  };
}

type Written = FormValue<typeof handoverForm>;

/** Begins a list, or changes one that is not settled. */
export async function saveHandover(ctx: Context, input: Written & Which & Seen) {
  const { incubatee, direction, items } = input;
  const { organizationId } = await incubateeOf(ctx, incubatee);
  const before = await found(ctx, { incubatee, direction });
  if (before) await assertEdition(ctx, { type: "handover", id: before.id }, input);
  const why = before && whyNotDone(handoverActs(before), "edit");
  if (why) throw new AppError("conflict", why);
  const data = { dueOn: toUtcMidnight(input.dueOn), items };
  const own = { centerId: ctx.center.id, incubateeId: incubatee, direction, archivedAt: null };
  if (before) {
    const { count } = await ctx.db.handover.updateMany({ where: { ...own, settledOn: null }, data });
    assertMoved(1, count);
  } else {
    const made = { ...own, organizationId, ...data };
    const { count } = await ctx.db.handover.createMany({ data: [made], skipDuplicates: true });
    assertMoved(1, count);
  }
  const id = before?.id ?? (await found(ctx, { incubatee, direction }))?.id ?? "";
  await ctx.audit({
    subject: { type: "handover", id },
    event: "save",
    ...(before && { details: { before: { dueOn: before.dueOn, items: before.items } } }),
  });
  if (direction === "moveOut" && before?.dueOn !== input.dueOn)
    await remindLater(ctx, { id, dueOn: input.dueOn });
  return { incubatee, direction };
}

async function turn(ctx: Context, input: Which & Seen, act: "settle" | "reopen", reason?: string) {
  const before = await found(ctx, input);
  if (!before) throw notFound("交接清单");
  const subject = { type: "handover" as const, id: before.id };
  await assertEdition(ctx, subject, input);
  const why = whyNotDone(handoverActs(before), act);
  if (why) throw new AppError("conflict", why);
  const settled = act === "settle";
  const { count } = await ctx.db.handover.updateMany({
    where: { centerId: ctx.center.id, id: before.id, settledOn: settled ? null : { not: null } },
    data: {
      settledOn: settled ? toUtcMidnight(chinaDate(ctx.now)) : null,
      settledByName: settled ? ctx.actor.name : null,
    },
  });
  assertMoved(1, count);
  await ctx.audit({ subject, event: act, reason });
  if (settled) await unsay(ctx, "settleHandover", [before.id], "交接已办结");
}

/**
 * The list of an ending that is taken back: kept with the reason, and refused once something of it was settled. Answers
 * the ids of what was archived.
 */
export async function archiveHandover(ctx: Context, incubateeId: string, reason: string): Promise<string[]> {
  const before = await found(ctx, { incubatee: incubateeId, direction: "moveOut" });
  if (!before) return [];
  const why = whyNotTakeBackEnding(before);
  if (why) throw new AppError("conflict", why);
  const { count } = await ctx.db.handover.updateMany({
    where: { centerId: ctx.center.id, id: before.id, settledOn: null, archivedAt: null },
    data: { archivedAt: ctx.now, archiveReason: reason },
  });
  assertMoved(1, count);
  await ctx.audit({ subject: { type: "handover", id: before.id }, event: "archive", reason });
  return [before.id];
}

export async function settleHandover(ctx: Context, input: Which & Seen) {
  await turn(ctx, input, "settle");
}

export async function reopenHandover(ctx: Context, { reason, ...input }: Which & Seen & { reason: string }) {
  await turn(ctx, input, "reopen", reason);
}
