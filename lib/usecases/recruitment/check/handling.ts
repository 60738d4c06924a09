import type { Context } from "@/lib/db/context";
import { can } from "@/lib/domain/access";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import { listMembers } from "../../center/member";

/** Puts an application into somebody's hands: into one's own (领办), or into a colleague's with the reason. */
export async function handOver(
  ctx: Context,
  { application: id, to, reason }: { application: string; to: string; reason: string | null },
) {
  const found = await ctx.db.application.findFirst({
    where: { centerId: ctx.center.id, id },
    select: { handlerId: true, receipt: true },
  });
  if (!found) throw notFound("申请");
  const own = to === ctx.actor.userId;
  if (!own && reason === null) throw invalid({ reason: "请写明为什么转交，如“与负责人是亲属，回避”。" });
  const handler = (await checkers(ctx)).find((member) => member.id === to);
  if (!handler) throw invalid({ to: "这位成员不能办理初审，请另选一位。" });
  const { count } = await ctx.db.application.updateMany({
    where: { centerId: ctx.center.id, id, handlerId: found.handlerId },
    data: { handlerId: to, handlerName: handler.name },
  });
  if (count === 0) throw new AppError("conflict", "刚刚有人领办或转交了这份申请，请刷新页面。");
  await ctx.audit({
    subject: { type: "application", id },
    event: own ? "takeInHand" : "handOver",
    reason: own ? undefined : `交给${handler.name}：${reason}`,
    details: { from: found.handlerId, to },
  });
  return { receipt: found.receipt };
}

/** An application, and to whom it can be handed over. */
export async function viewHandOver(ctx: Context, { receipt }: { receipt: string }) {
  const application = await ctx.db.application.findFirst({
    where: { centerId: ctx.center.id, receipt },
    select: { id: true, receipt: true, name: true, handlerId: true, handlerName: true },
  });
  if (!application) throw notFound("申请");
  const others = (await checkers(ctx)).filter(
    ({ id }) => id !== application.handlerId && id !== ctx.actor.userId,
  );
  return { application, colleagues: others.map(({ id, name }) => ({ value: id, label: name })) };
}

/** Those who may check applications here. */
async function checkers(ctx: Context) {
  const members = await listMembers(ctx);
  return members
    .filter(({ disabled, roles }) => {
      const grants = roles.map((role) => ({ role, scope: {} }));
      return !disabled && can({ grants }, "application.check");
    })
    .map(({ id, name }) => ({ id, name }));
}
