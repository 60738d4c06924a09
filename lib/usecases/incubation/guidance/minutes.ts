import type { Context } from "@/lib/db/context";
import { assertEdition, type Seen } from "@/lib/db/edition";
import { chinaDate } from "@/lib/domain/base/china-time";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import {
  followUpFaults,
  type GuidanceEvent,
  guidanceActs,
  type minutesForm,
  nextGuidanceState,
} from "@/lib/domain/incubation/guidance/guidance";
import { assertMoved, stateAfter } from "../../base/moves";
import { getGuidance } from "./guidance";

type One = Seen & { guidance: string };

/** Locked until the transaction ends, and as the person saw it. */
async function seen(ctx: Context, { guidance: id, edition }: One) {
  await ctx.db.$queryRaw`
    select 1 from guidances where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const guidance = await ctx.db.guidance.findFirst({ where: { centerId: ctx.center.id, id } });
  if (!guidance) throw notFound("指导");
  await assertEdition(ctx, { type: "guidance", id }, { edition });
  return guidance;
}

async function move(ctx: Context, input: One, event: GuidanceEvent, reason?: string) {
  const guidance = await seen(ctx, input);
  const { id, state: from } = guidance;
  const state = stateAfter(nextGuidanceState(from, event));
  const why = guidanceActs(guidance, ctx.now).find(({ act }) => act === event)?.whyNot;
  if (why) throw new AppError("conflict", why);
  const { count } = await ctx.db.guidance.updateMany({
    where: { centerId: ctx.center.id, id, state: from },
    data: { state, endReason: event === "miss" || event === "cancel" ? (reason ?? null) : null },
  });
  assertMoved(1, count);
  await ctx.audit({ subject: { type: "guidance", id }, event, from, to: state, reason });
  return guidance;
}

type Written = FormValue<typeof minutesForm>;

/** Says that it was held and what was said, or writes that anew. */
export async function recordMinutes(ctx: Context, { guidance: id, edition, ...written }: Written & One) {
  const faults = followUpFaults(written.followUps, chinaDate(ctx.now));
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const before = await seen(ctx, { guidance: id, edition });
  if (before.state === "held") {
    const details = { before: { minutes: before.minutes, followUps: before.followUps } };
    await ctx.audit({ subject: { type: "guidance", id }, event: "edit", details });
  } else await move(ctx, { guidance: id }, "hold");
  await ctx.db.guidance.updateMany({
    where: { centerId: ctx.center.id, id, state: "held" },
    data: { minutes: written.minutes, followUps: written.followUps },
  });
  return { id };
}

export async function missGuidance(ctx: Context, { reason, ...input }: One & { reason: string }) {
  await move(ctx, input, "miss", reason);
}

/** Cancels it, by the desk or by the organization; its hour is free again. */
export async function cancelGuidance(ctx: Context, { reason, ...input }: One & { reason: string }) {
  const { hourId } = await move(ctx, input, "cancel", reason);
  if (hourId) await ctx.db.$queryRaw`select take_guidance_hour(${hourId}::uuid, false)`;
}

export async function reopenGuidance(ctx: Context, { reason, ...input }: One & { reason: string }) {
  await move(ctx, input, "reopen", reason);
}

/** One guidance of the mentor who asks: of the person on record behind the account, and of nobody else. */
export async function ownGuidance(ctx: Context, { guidance: id }: { guidance: string }) {
  const mine = await ctx.db.guidance.findFirst({
    where: { centerId: ctx.center.id, id, person: { userId: ctx.actor.userId ?? "" } },
    select: { id: true },
  });
  if (!mine) throw notFound("指导");
  return getGuidance(ctx, { guidance: id });
}

/** The same for a mentor's own guidance. */
export async function recordOwnMinutes(ctx: Context, input: Written & One) {
  await ownGuidance(ctx, input);
  return recordMinutes(ctx, input);
}
