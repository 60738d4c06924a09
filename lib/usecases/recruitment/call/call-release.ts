import type { Context } from "@/lib/db/context";
import { assertEdition, type Seen } from "@/lib/db/edition";
import type { Call } from "@/lib/db/generated/client";
import { can, type Grant } from "@/lib/domain/access";
import { AppError } from "@/lib/domain/base/errors";
import {
  type ReleaseState,
  releasedAlone,
  whyNotAskRelease,
  whyNotRelease,
} from "@/lib/domain/recruitment/call/call-release";
import { lockCall } from "./call-record";

type Asked = Pick<Call, "releaseAskedById" | "releaseAskedByName" | "releaseAskedAt">;

export const notAsked = { releaseAskedById: null, releaseAskedByName: null, releaseAskedAt: null };

/** How far the release of a call is; who else could do it is only looked for where a second person is needed. */
export async function releaseOf(ctx: Context, call: Asked): Promise<ReleaseState> {
  const { releaseAskedById: byId, releaseAskedByName: byName, releaseAskedAt: at } = call;
  const asked = byId && byName && at ? { byId, byName, at } : null;
  const needed = ctx.center.secondRelease;
  return { needed, asked, alone: needed && !(await hasOther(ctx, asked?.byId ?? ctx.actor.userId)) };
}

/** Whether somebody besides this person may release calls of this center. */
async function hasOther(ctx: Context, person: string | null): Promise<boolean> {
  const others = await ctx.db.$queryRaw<{ grants: Grant[] }[]>`
    select grants from members
     where center_id = ${ctx.center.id}::uuid and not disabled and id is distinct from ${person}::uuid`;
  return others.some(({ grants }) => can({ grants }, "call.publish"));
}

/** Refuses a release that is not this person's; gives what is to be noted of it. */
export async function assertReleasable(ctx: Context, call: Asked): Promise<string | undefined> {
  const state = await releaseOf(ctx, call);
  const why = whyNotRelease(state, ctx.actor.userId);
  if (why) throw new AppError("conflict", why);
  return state.needed && state.alone ? releasedAlone : undefined;
}

/** Puts down who asks another person to look the call over and release it; the call itself is checked before. */
export async function noteRelease(ctx: Context, call: Call): Promise<void> {
  const why = whyNotAskRelease(await releaseOf(ctx, call));
  if (why) throw new AppError("conflict", why);
  await ctx.db.call.updateMany({
    where: { centerId: ctx.center.id, id: call.id },
    data: { releaseAskedById: ctx.actor.userId, releaseAskedByName: ctx.actor.name, releaseAskedAt: ctx.now },
  });
  await ctx.audit({ subject: { type: "call", id: call.id }, event: "askRelease" });
}

/** Gives the call back to who composed it, with what is to be changed. */
export async function returnRelease(
  ctx: Context,
  { callId, edition, reason }: Seen & { callId: string; reason: string },
) {
  const call = await lockCall(ctx, callId);
  if (call.state !== "preparing" || call.releaseAskedAt === null)
    throw new AppError("conflict", `${call.name}现在没有等待发布的提请，请刷新页面。`);
  await assertEdition(ctx, { type: "call", id: callId }, { edition });
  await ctx.db.call.updateMany({ where: { centerId: ctx.center.id, id: callId }, data: notAsked });
  await ctx.audit({ subject: { type: "call", id: callId }, event: "returnRelease", reason });
  return { name: call.name };
}
