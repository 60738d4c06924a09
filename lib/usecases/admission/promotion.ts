import type { Context } from "@/lib/db/context";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { moveApplications, moveCall } from "@/lib/usecases/recruitment/application/transition";
import { lockCall } from "@/lib/usecases/recruitment/call/call-record";
import { followSelection } from "@/lib/usecases/review/selection";
import { idsOf } from "../base/moves";
import { completeWhenSettled } from "./agreement-sign";
import { draftSupplement, lockNotice } from "./notice-draft";
import { assertUnopposed } from "./objection/open-objection";
import { chosenAs, freePlaces } from "./places";
import { moveNotice } from "./transition";

/**
 * Promotes those of the reserve whose turn it is (递补), as the page named them: a selection that follows the last one,
 * and the draft of a supplementary notice, which goes the usual way to the agreement.
 */
export async function promoteReserve(ctx: Context, input: { applications: string[]; reason: string }) {
  const ids = [...new Set(input.applications)];
  const found = await ctx.db.application.findMany({
    where: { centerId: ctx.center.id, id: { in: ids } },
    select: { id: true, name: true, callId: true },
  });
  const [first] = found;
  if (!first || found.length !== ids.length || found.some(({ callId }) => callId !== first.callId))
    throw notFound("申请");
  const call = await lockCall(ctx, first.callId);
  await assertTheirTurn(ctx, call, ids);
  await assertUnopposed(ctx, ids, "递补");
  const { reason } = input;
  const resumes = call.state === "completed" || call.state === "ended";
  const state = resumes ? await moveCall(ctx, call, "resumeSigning", reason) : call.state;
  await followSelection(ctx, {
    call: call.id,
    entries: await chosenAs(ctx, call.id, ids, "admitted"),
    reason,
  });
  await moveApplications(ctx, ids, "reserve", "promote", reason);
  return draftSupplement(ctx, { ...call, state });
}

/** Read with the call locked: of two clicks the second finds the place taken. */
async function assertTheirTurn(
  ctx: Context,
  call: Awaited<ReturnType<typeof lockCall>>,
  ids: readonly string[],
): Promise<void> {
  const places = await freePlaces(ctx, call);
  const standing = await ctx.db.application.findMany({
    where: { centerId: ctx.center.id, id: { in: [...ids] }, state: { not: "reserve" } },
    select: { name: true },
  });
  const [gone] = standing;
  if (gone)
    throw new AppError("conflict", `${gone.name}已经不是候补，可能刚刚由同事办理了递补。请刷新页面核对。`);
  if (places.length === 0) throw new AppError("conflict", "目前没有空出的名额，不能递补。");
  const turns = places.map(({ next }) => next.map(({ application }) => application));
  const inTurn = turns.flatMap((turn) => turn.slice(0, turn.filter((id) => ids.includes(id)).length));
  if (ids.some((id) => !inTurn.includes(id)))
    throw new AppError("conflict", "名额有变化，或者还没有轮到所选的候补。请刷新页面，按候补次序递补。");
}

/** Whoever was promoted by mistake is on the reserve again, as long as the supplement is not on the public site. */
export async function takeBackPromotion(ctx: Context, input: { notice: string; reason: string }) {
  const { notice, call } = await lockNotice(ctx, input.notice);
  const { reason } = input;
  const { selectionId } = notice;
  if (call === null || selectionId === null || notice.supplementsId === null)
    throw new AppError("conflict", "这不是补充公示，没有递补可以撤销。");
  if (notice.state !== "drafted" && notice.state !== "withdrawn")
    throw new AppError("conflict", "补充公示已经发布。请先撤回公示，再撤销递补。");
  const centerId = ctx.center.id;
  const promoted = await ctx.db.application.findMany({
    where: {
      centerId,
      state: "shortlisted",
      selectionEntries: { some: { selectionId, outcome: "admitted" } },
    },
    select: { id: true },
  });
  const others = await ctx.db.publicNotice.count({
    where: { centerId, selectionId, id: { not: notice.id }, state: { not: "withdrawn" } },
  });
  if (promoted.length === 0 || others > 0)
    throw new AppError("conflict", "这次递补已经撤销，或者已另拟补充公示。请刷新页面核对。");
  if (notice.state === "drafted") await moveNotice(ctx, notice, "discard", reason);
  const ids = idsOf(promoted);
  await followSelection(ctx, {
    call: call.id,
    entries: await chosenAs(ctx, call.id, ids, "reserve"),
    reason,
  });
  await moveApplications(ctx, ids, "shortlisted", "takeBackPromotion", reason);
  await completeWhenSettled(ctx, call);
  return { name: call.name };
}
