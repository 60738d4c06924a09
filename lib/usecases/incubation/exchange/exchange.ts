import type { Context } from "@/lib/db/context";
import { assertEdition, type Seen } from "@/lib/db/edition";
import { chinaDate } from "@/lib/domain/base/china-time";
import { toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { roundPoints, whyBelowFloor } from "@/lib/domain/incubation/exchange/balance";
import { whyGone, whyNotBasis } from "@/lib/domain/incubation/exchange/basis";
import {
  type ExchangeEvent,
  type ExchangeSide,
  exchangeActs,
  exchangeFaults,
  type exchangeForm,
  nextExchangeState,
  type ownExchangeForm,
} from "@/lib/domain/incubation/exchange/exchange";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { assertMoved, stateAfter } from "../../base/moves";
import { sentBefore } from "../../base/sent-before";
import { pastOf } from "../../center/history";
import { shownEntry, withNames } from "./exchange-list";

/** Which of the two sides the door of this visit is for. */
function sideOf({ scope }: Context): ExchangeSide {
  return scope.organization ? "organization" : "center";
}

/** What a line may come from; null for one that is written by hand. */
interface Basis {
  booking: string | null;
  activity: string | null;
}

/** Of the form that it is sent by: sent again, it is the same line. */
interface Sent {
  draftKey?: string;
}

type Proposed = FormValue<typeof exchangeForm> & Basis & Sent;

/** Writes a line, which the side that writes it confirms by that. */
export async function proposeExchange(ctx: Context, input: Proposed) {
  const { center, db, actor, now } = ctx;
  const { organizationId, ruleId, quantity, happenedOn, note } = input;
  // Of two lines of one organization the second sees the balance after the first.
  await db.$queryRaw`
    select 1 from organizations where center_id = ${center.id}::uuid and id = ${organizationId}::uuid
       for no key update`;
  const organization = await db.organization.findFirst({
    where: { centerId: center.id, id: organizationId },
  });
  if (!organization) throw notFound("社会组织");
  const before = await sentBefore(ctx, db.exchangeEntry, input);
  if (before) return before;
  const faults = exchangeFaults({ happenedOn }, chinaDate(now));
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const rule = await db.exchangeRule.findFirst({ where: { centerId: center.id, id: ruleId } });
  if (!rule) throw notFound("交换事项");
  if (rule.archivedAt) throw invalid({ ruleId: `“${rule.name}”已不在规则中，请选择其他事项。` });
  const basis = await checkedBasis(ctx, input, organizationId);
  const credit = roundPoints(quantity * Number(rule.credit));
  if (rule.direction === "given") await assertAboveFloor(ctx, organizationId, credit);
  const side = sideOf(ctx);
  const { id } = await db.exchangeEntry.create({
    data: {
      centerId: center.id,
      organizationId,
      ruleId,
      direction: rule.direction,
      quantity,
      credit,
      happenedOn: toUtcMidnight(happenedOn),
      note,
      ...basis,
      draftKey: input.draftKey ?? null,
      ...confirmedBy(side, actor.name, now),
      createdAt: now,
    },
    select: { id: true },
  });
  await ctx.audit({
    subject: { type: "exchangeEntry", id },
    event: "propose",
    to: "proposed",
    details: { organizationId, rule: rule.name, quantity, credit, side },
  });
  return { id };
}

/** The same by an organization for itself. */
export function proposeOwnExchange(ctx: Context, input: FormValue<typeof ownExchangeForm> & Basis & Sent) {
  return proposeExchange(ctx, { ...input, organizationId: ctx.scope.organization ?? "" });
}

function confirmedBy(side: ExchangeSide, name: string, at: Date) {
  return side === "center"
    ? { centerConfirmedByName: name, centerConfirmedAt: at }
    : { organizationConfirmedByName: name, organizationConfirmedAt: at };
}

/** A booking or an activity of this organization, each counted once. */
async function checkedBasis(
  { center, db, now }: Context,
  { booking, activity }: Basis,
  organizationId: string,
) {
  const own = { centerId: center.id };
  const booked = booking && (await db.booking.findFirst({ where: { ...own, id: booking, organizationId } }));
  if (booking && !booked) throw notFound("预约");
  const joined = { ...own, activityId: activity ?? "", organizationId };
  const held =
    activity &&
    (await db.activityOrganization.findFirst({
      where: joined,
      select: { activity: { select: { state: true } } },
    }));
  if (activity && !held) throw notFound("活动");
  const idle = whyNotBasis({ booking: booked || null, activity: held ? held.activity : null }, now);
  if (idle) throw new AppError("conflict", idle);
  const before = (where: { bookingId: string } | { activityId: string; organizationId: string }) =>
    db.exchangeEntry.findFirst({
      where: { ...own, ...where, state: { not: "voided" } },
      select: { id: true },
    });
  if (booking && (await before({ bookingId: booking })))
    throw new AppError("conflict", "这次预约已经记入交换账，不能再记一笔。");
  if (activity && (await before({ activityId: activity, organizationId })))
    throw new AppError("conflict", "这项活动已经记入交换账，不能再记一笔。");
  return { bookingId: booking, activityId: activity };
}

async function assertAboveFloor({ center, db }: Context, organizationId: string, given: number) {
  const lines = await db.exchangeEntry.findMany({
    where: { centerId: center.id, organizationId, state: { not: "voided" } },
    select: { direction: true, state: true, credit: true },
  });
  const counted = lines.map((line) => ({ ...line, credit: Number(line.credit) }));
  const { exchangeFloor } = await db.center.findUniqueOrThrow({
    where: { id: center.id },
    select: { exchangeFloor: true },
  });
  const why = whyBelowFloor(counted, given, exchangeFloor === null ? null : Number(exchangeFloor));
  if (why) throw invalid({ quantity: why });
}

async function found(ctx: Context, id: string) {
  const entry = await ctx.db.exchangeEntry.findFirst({
    where: { centerId: ctx.center.id, id },
    include: {
      ...withNames,
      booking: { select: { id: true, startsAt: true, endsAt: true, state: true } },
      activity: { select: { id: true, title: true, state: true } },
    },
  });
  if (!entry) throw notFound("交换记录");
  const shown = shownEntry(entry);
  return { ...shown, gone: whyGone(entry), acts: exchangeActs(shown, sideOf(ctx)) };
}

/** One line with what this side may do. Within the scope of an organization that of another does not exist. */
export async function getExchange(ctx: Context, { exchange: id }: { exchange: string }) {
  const entry = await found(ctx, id);
  const past = await pastOf(ctx, { type: "exchangeEntry", id });
  return { ...entry, ...past };
}

type One = Seen & { exchange: string };

async function move(ctx: Context, { exchange: id, edition }: One, event: ExchangeEvent, reason?: string) {
  await ctx.db.$queryRaw`
    select 1 from exchange_entries where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const entry = await found(ctx, id);
  await assertEdition(ctx, { type: "exchangeEntry", id }, { edition });
  const state = stateAfter(nextExchangeState(entry.state, event));
  const idle = event === "confirm" ? whyNotBasis(entry, ctx.now) : null;
  const why = idle ?? whyNotDone(entry.acts, event);
  if (why) throw new AppError("conflict", why);
  const { count } = await ctx.db.exchangeEntry.updateMany({
    where: { centerId: ctx.center.id, id, state: entry.state },
    data: {
      state,
      reason: reason ?? null,
      ...(event === "confirm" && confirmedBy(sideOf(ctx), ctx.actor.name, ctx.now)),
    },
  });
  assertMoved(1, count);
  await ctx.audit({ subject: { type: "exchangeEntry", id }, event, from: entry.state, to: state, reason });
}

export function confirmExchange(ctx: Context, input: One) {
  return move(ctx, input, "confirm");
}

export function disputeExchange(ctx: Context, { reason, ...input }: One & { reason: string }) {
  return move(ctx, input, "dispute", reason);
}

export function settleExchange(ctx: Context, input: One) {
  return move(ctx, input, "settle");
}

export function voidExchange(ctx: Context, { reason, ...input }: One & { reason: string }) {
  return move(ctx, input, "void", reason);
}
