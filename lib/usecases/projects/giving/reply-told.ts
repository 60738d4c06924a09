import type { Context } from "@/lib/db/context";
import { normalizeEmail } from "@/lib/domain/base/email";
import { notFound } from "@/lib/domain/base/errors";
import { normalizeMobile } from "@/lib/domain/base/mobile";
import { type ReplyState, replyLabels } from "@/lib/domain/projects/giving/reply";
import { say } from "../../center/say";

/** Somebody by what was left of how to reach them: a mobile number or an e-mail address, where it is one. */
function reachedBy(name: string, contact: string) {
  const mobile = /\d[\d\s-]{9,}\d/.exec(contact)?.[0] ?? contact;
  return { name, email: normalizeEmail(contact), mobile: normalizeMobile(mobile) };
}

const told: readonly ReplyState[] = ["accepted", "declined"];

/**
 * Tells who posted something that an organization answered, and who answered what became of it. A job: within the scope
 * of an organization there is no outbox. What the center posted it sees on 今天; what was taken back meanwhile is not told.
 */
export async function tellOfReply(ctx: Context, { reply: id }: { reply: string }): Promise<void> {
  const reply = await ctx.db.opportunityReply.findFirst({
    where: { centerId: ctx.center.id, id },
    include: { opportunity: { select: { title: true, posterName: true, contact: true } } },
  });
  if (!reply) throw notFound("回应");
  const { state, toId, replierName, contact, opportunity } = reply;
  const subject = { type: "opportunityReply" as const, id };
  const { title: 信息标题, posterName } = opportunity;
  if (state === "sent" && toId !== null) {
    const to = reachedBy(posterName, opportunity.contact);
    const fields = { 收件人: posterName, 信息标题, 回应组织: replierName };
    await say(ctx, "replyReceived", [{ subject, to, fields }]);
  } else if (told.includes(state)) {
    const to = reachedBy(replierName, contact);
    const fields = { 收件人: replierName, 信息标题, 答复: replyLabels[state] };
    await say(ctx, "replyAnswered", [{ subject, to, fields }]);
  } else return ctx.audit.nothing("there is nothing to be told");
  await ctx.audit({ subject, event: "tell" });
}
