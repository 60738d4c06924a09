import type { Context } from "@/lib/db/context";
import { inviteForPartner, listInvitations, type SentInvitation, withdrawAllSentBy } from "./invitation";
import { listMembers, lockMembers, memberOf } from "./member";

// The people of one organization, who let others in and go by themselves.

/** Who acts for the organization that the visit is narrowed to, and who was asked to. */
export async function listColleagues(ctx: Context) {
  const people = await listMembers(ctx);
  const invitations = await listInvitations(ctx);
  return { people, invitations };
}

export function inviteColleague(
  ctx: Context,
  input: { name: string; contact: string | null },
): Promise<SentInvitation> {
  return inviteForPartner(ctx, { ...input, organization: ctx.scope.organization ?? null });
}

/**
 * Ends somebody's work for the organization, with the invitations that the person sent for it. The account stays, and
 * so does what the person may do elsewhere. The last one may go as well: the center can invite anew.
 */
export async function removeColleague(
  ctx: Context,
  { member }: { member: string },
): Promise<{ self: boolean }> {
  await lockMembers(ctx);
  const { id, name } = await memberOf(ctx, member);
  await withdrawAllSentBy(ctx, id);
  await ctx.db.grant.deleteMany({
    where: { centerId: ctx.center.id, userId: id, organizationId: ctx.scope.organization ?? "" },
  });
  await ctx.db.$queryRaw`select leave_center(${id}::uuid)::text`;
  await ctx.audit({ subject: { type: "member", id }, event: "remove", details: { name } });
  return { self: id === ctx.actor.userId };
}
