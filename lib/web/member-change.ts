import type { Context } from "@/lib/db/context";
import { assertEdition, type Seen } from "@/lib/db/edition";
import { peopleOf } from "@/lib/db/people";
import { type AssignableRole, assignableRoles, type Role } from "@/lib/domain/access";
import { AppError } from "@/lib/domain/base/errors";
import { formatFirstPassword } from "@/lib/domain/center/first-password";
import { renewPassword } from "./account";
import { seatExpert } from "./expert-account";
import {
  lockMembers,
  lockPerson,
  membershipOf,
  type OpenedAccount,
  requireOtherManager,
  shownMember,
  worksElsewhere,
} from "./membership";

/** Sets the roles that a manager gives away; others that the person may hold stay. */
export async function changeRoles(
  ctx: Context,
  input: Seen & { member: string; roles: AssignableRole[]; title: string | null },
): Promise<void> {
  await lockMembers(ctx);
  const { roles: before, user } = await membershipOf(ctx, input.member);
  const kept = before.filter((role) => !(assignableRoles as readonly Role[]).includes(role));
  const roles: Role[] = [...input.roles, ...kept];
  // The same roles again are somebody who did not get the answer, and overwrite nothing.
  const same = roles.length === before.length && roles.every((role) => before.includes(role));
  if (!same) await assertEdition(ctx, { type: "member", id: user.id }, input);
  if (!roles.includes("manager")) await requireOtherManager(ctx, user.id, "roles");
  await peopleOf(ctx).membership.updateMany({
    where: { centerId: ctx.center.id, userId: user.id },
    data: { roles },
  });
  const details = { name: user.name, before, roles };
  await ctx.audit({ subject: { type: "member", id: user.id }, event: "changeRoles", details });
  if (roles.includes("panelist")) await seatExpert(ctx, user, { title: input.title, expert: null });
}

/** A new first password for somebody who has lost theirs; whoever uses the account now is signed out. */
export async function renewMemberPassword(ctx: Context, input: { member: string }): Promise<OpenedAccount> {
  await lockMembers(ctx);
  const { name, login, id } = shownMember(await membershipOf(ctx, input.member));
  await lockPerson(ctx, id);
  if (await worksElsewhere(peopleOf(ctx), ctx, id)) {
    throw new AppError("conflict", `${name}还在别处任职，本中心不能重设其密码，请联系平台运维。`);
  }
  const password = await renewPassword(peopleOf(ctx), id);
  await ctx.audit({ subject: { type: "member", id }, event: "renewPassword", details: { name } });
  return { name, login, password: formatFirstPassword(password) };
}

/** Ends a person's work in this center. The account stays, and so does everything it did. */
export async function removeMember(ctx: Context, input: { member: string; reason: string }): Promise<void> {
  await lockMembers(ctx);
  const { user } = await membershipOf(ctx, input.member);
  await requireOtherManager(ctx, user.id, "reason");
  await peopleOf(ctx).membership.deleteMany({ where: { centerId: ctx.center.id, userId: user.id } });
  const details = { name: user.name };
  await ctx.audit({
    subject: { type: "member", id: user.id },
    event: "remove",
    reason: input.reason,
    details,
  });
}
