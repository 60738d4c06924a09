import type { Context } from "@/lib/db/context";
import { lockCenter } from "@/lib/db/lock-center";
import { AppError } from "@/lib/domain/base/errors";
import { inviteForPartner, isRepresented, withdrawInvitation } from "@/lib/usecases/center/invitation";
import { type Own, ownApplication } from "@/lib/usecases/recruitment/own-application";

/**
 * Whoever has number and code of an application whose agreement both sides have signed opens the organization's portal:
 * by an invitation like any other, which is accepted with an account of one's own. It is open until somebody has
 * accepted one; further people are invited by those who are in. A second try before that replaces the first.
 */
export async function claimPortal(ctx: Context, own: Own): Promise<{ code: string }> {
  const { id } = await ownApplication(ctx, own);
  await lockCenter(ctx); // of two claims at once the second sees the first
  const centerId = ctx.center.id;
  const { organizationId, contactName, contactMobile, agreements } =
    await ctx.db.application.findFirstOrThrow({
      where: { centerId, id },
      select: {
        organizationId: true,
        contactName: true,
        contactMobile: true,
        agreements: { where: { state: "signed" }, select: { id: true } },
      },
    });
  if (!organizationId || agreements.length === 0) {
    throw new AppError("conflict", "协议双方签署以后，才能开通机构平台。");
  }
  if (await isRepresented(ctx, organizationId)) {
    throw new AppError(
      "conflict",
      `本机构的平台已经开通，请由已在平台上的同事邀请您，或致电 ${ctx.center.phone}。`,
    );
  }
  const asked = { organizationId, name: contactName, contact: contactMobile };
  const before = await ctx.db.invitation.findMany({
    where: { centerId, ...asked, state: "open" },
    select: { id: true },
  });
  for (const { id: invitation } of before) await withdrawInvitation(ctx, { invitation });
  const { name, contact } = asked;
  return inviteForPartner(ctx, { name, contact, organization: organizationId });
}
