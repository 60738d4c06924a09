import type { Context } from "@/lib/db/context";
import { AppError, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import {
  nextReplyState,
  type ReplyEvent,
  replyActs,
  type replyForm,
} from "@/lib/domain/projects/giving/reply";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { assertMoved, stateAfter } from "../../base/moves";
import { ownOrganizationId } from "../../base/own-organization-id";
import { getOpportunity } from "./opportunity";

/** Why this organization cannot answer; null when it can. One that took its answer back may answer again. */
function whyNotReply({ mine, state, ownReply }: Awaited<ReturnType<typeof getOpportunity>>): string | null {
  if (mine) return "这是本组织发布的信息，由其他组织回应。";
  if (state !== "posted") return "对接已经结束，不能再回应。";
  if (ownReply && ownReply.state !== "withdrawn") return "已经回应过这条信息，每家组织回应一次。";
  return null;
}

/** What an organization is asked when it answers, and whether it may. */
export async function newReply(ctx: Context, { opportunity: id }: { opportunity: string }) {
  const opportunity = await getOpportunity(ctx, { opportunity: id });
  const { title, ownReply } = opportunity;
  const values = ownReply ? { text: ownReply.text, contact: ownReply.contact } : {};
  return { id, title, values, whyNot: whyNotReply(opportunity) };
}

export async function replyTo(
  ctx: Context,
  { opportunity: opportunityId, ...said }: FormValue<typeof replyForm> & { opportunity: string },
) {
  const { center, db, now } = ctx;
  await db.$queryRaw`
    select 1 from opportunities where center_id = ${center.id}::uuid and id = ${opportunityId}::uuid for update`;
  const opportunity = await getOpportunity(ctx, { opportunity: opportunityId });
  const why = whyNotReply(opportunity);
  if (why) throw new AppError("conflict", why);
  const organizationId = ownOrganizationId(ctx);
  const { ownReply, organizationId: toId } = opportunity;
  if (ownReply) {
    const where = { centerId: center.id, id: ownReply.id, state: "withdrawn" as const };
    const { count } = await db.opportunityReply.updateMany({ where, data: { ...said, state: "sent" } });
    assertMoved(1, count);
    const subject = { type: "opportunityReply" as const, id: ownReply.id };
    await ctx.audit({ subject, event: "again", from: "withdrawn", to: "sent" });
    await ctx.enqueue("tellOfReply", { reply: ownReply.id });
    return { id: opportunityId };
  }
  const { name } = await db.organization.findFirstOrThrow({
    where: { centerId: center.id, id: organizationId },
  });
  const own = { centerId: center.id, opportunityId, organizationId };
  const { id } = await db.opportunityReply.create({
    data: { ...own, toId, replierName: name, ...said, createdAt: now },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "opportunityReply", id }, event: "reply", to: "sent" });
  await ctx.enqueue("tellOfReply", { reply: id });
  return { id: opportunityId };
}

/** Who posted it accepts or declines, who answered takes it back; to anybody else it is not there, or not to be done. */
export async function moveReply(
  ctx: Context,
  { reply: id }: { reply: string },
  event: ReplyEvent,
): Promise<void> {
  const where = { centerId: ctx.center.id, id };
  await ctx.db.$queryRaw`
    select 1 from opportunity_replies where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const reply = await ctx.db.opportunityReply.findFirst({ where });
  if (!reply) throw notFound("回应");
  const { organization = null } = ctx.scope;
  const asReplier = reply.organizationId === organization ? replyActs(reply.state, "replier") : [];
  const asPoster = reply.toId === organization ? replyActs(reply.state, "poster") : [];
  const why = whyNotDone([...asReplier, ...asPoster], event);
  if (why) throw new AppError("conflict", why);
  const state = stateAfter(nextReplyState(reply.state, event));
  const { count } = await ctx.db.opportunityReply.updateMany({
    where: { ...where, state: reply.state },
    data: { state },
  });
  assertMoved(1, count);
  await ctx.audit({ subject: { type: "opportunityReply", id }, event, from: reply.state, to: state });
  if (event === "accept" || event === "decline") await ctx.enqueue("tellOfReply", { reply: id });
}
