import type { Context } from "@/lib/db/context";
import { assertEdition, type Seen } from "@/lib/db/edition";
import { type AssignableRole, assignableRoles, roleLabels } from "@/lib/domain/access";
import { AppError } from "@/lib/domain/base/errors";
import { withdrawAllSentBy } from "./invitation";
import { lockMembers, type Member, memberOf } from "./member";

async function grant(ctx: Context, userId: string, roles: readonly AssignableRole[]): Promise<void> {
  await ctx.db.grant.createMany({ data: roles.map((role) => ({ centerId: ctx.center.id, userId, role })) });
}

/** What a manager may change of a member. */
export interface MemberChange extends Seen {
  member: string;
  name: string;
  contact: string | null;
  roles: AssignableRole[];
}

/** Sets what the center calls the person, and the roles that a manager gives away; others that the person may hold stay. */
export async function changeMember(ctx: Context, input: MemberChange): Promise<{ id: string; name: string }> {
  await lockMembers(ctx);
  const member = await memberOf(ctx, input.member);
  const { id, roles: before } = member;
  const { name, contact } = input;
  const given = assignableRoles.filter((role) => before.includes(role));
  const added = input.roles.filter((role) => !given.includes(role));
  const taken = given.filter((role) => !input.roles.includes(role));
  const renamed = member.name !== name || member.contact !== contact;
  // The same again is somebody who did not get the answer, and overwrites nothing.
  if (renamed || added.length + taken.length > 0) await assertEdition(ctx, { type: "member", id }, input);
  if (taken.includes("manager")) {
    await requireOtherManager(ctx, id, "roles");
    await withdrawAllSentBy(ctx, id);
  }
  if (renamed) await rename(ctx, member, { name, contact });
  await ctx.db.grant.deleteMany({ where: { centerId: ctx.center.id, userId: id, role: { in: taken } } });
  await grant(ctx, id, added);
  const roles = [...before.filter((role) => !taken.some((one) => one === role)), ...added];
  const subject = { type: "member" as const, id };
  if (!renamed || added.length + taken.length > 0) {
    await ctx.audit({ subject, event: "changeRoles", details: { name, before, roles } });
  }
  return { id, name };
}

/** The person's own name, and what other centers say, stay as they are. */
async function rename(
  ctx: Context,
  before: Pick<Member, "id" | "name" | "contact">,
  data: Pick<Member, "name" | "contact">,
): Promise<void> {
  const { id, name, contact } = before;
  await ctx.db.membership.updateMany({ where: { centerId: ctx.center.id, userId: id }, data });
  await ctx.audit({
    subject: { type: "member", id },
    event: "rename",
    details: { ...data, before: { name, contact } },
  });
}

/** Ends a person's work in this center. The account stays, and so does everything it did. */
export async function removeMember(ctx: Context, input: { member: string; reason: string }): Promise<void> {
  await lockMembers(ctx);
  const { id, name } = await memberOf(ctx, input.member);
  await requireOtherManager(ctx, id, "reason");
  await withdrawAllSentBy(ctx, id);
  await ctx.db.membership.deleteMany({ where: { centerId: ctx.center.id, userId: id } });
  const { reason } = input;
  await ctx.audit({ subject: { type: "member", id }, event: "remove", reason, details: { name } });
}

async function requireOtherManager(ctx: Context, userId: string, field: string): Promise<void> {
  const [others] = await ctx.db.$queryRaw<[{ count: number }]>`
    select count(*)::int
      from grants g join members m on m.center_id = g.center_id and m.id = g.user_id
     where g.center_id = ${ctx.center.id}::uuid and g.role = 'manager' and not m.disabled and m.id <> ${userId}::uuid`;
  if (others.count > 0) return;
  throw new AppError("conflict", `本中心至少要有一名${roleLabels.manager}。`, {
    [field]: `这是唯一的${roleLabels.manager}，请先请另一人担任。`,
  });
}
