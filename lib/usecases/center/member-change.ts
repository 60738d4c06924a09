import { confirmAuthority } from "@/lib/db/authority";
import type { Context } from "@/lib/db/context";
import { assertEdition, type Seen } from "@/lib/db/edition";
import { lockCenter } from "@/lib/db/lock-center";
import { type AssignableRole, assignableRoles, type Role, roleLabels } from "@/lib/domain/access";
import { AppError } from "@/lib/domain/base/errors";
import type { Login } from "@/lib/domain/center/login";
import { drawFirstPassword } from "@/lib/io/password";
import { memberOf } from "./member";

/** What is shown once after an account was opened; `password` is null for somebody who had an account already. */
export interface OpenedAccount {
  id: string;
  name: string;
  login: string;
  password: string | null;
}

/**
 * Memberships and grants of one center change one after the other: two managers must not remove each other, and an act
 * on them is no longer one of somebody who was removed while it waited.
 */
async function lockMembers(ctx: Context): Promise<void> {
  await lockCenter(ctx);
  await confirmAuthority(ctx);
}

type Admitted =
  | { id: string; name: string; outcome: "opened" | "joined" | "member" }
  | { id: null; name: null; outcome: "disabled" };

/** Gives a person roles in this center, and an account to whoever has none. */
export async function addMember(
  ctx: Context,
  input: { name: string; login: Login; roles: AssignableRole[] },
): Promise<OpenedAccount> {
  await lockMembers(ctx);
  const { email, mobile } = { email: null, mobile: null, ...input.login };
  const { password, hash } = await drawFirstPassword();
  const [admitted] = await ctx.db.$queryRaw<[Admitted]>`
    select id, name, outcome from admit_person(${input.name}, ${email}, ${mobile}, ${hash})`;
  const { id, name, outcome } = admitted;
  if (outcome === "disabled") throw refusedLogin("这个账号已停用，请联系平台运维。");
  if (outcome === "member") throw refusedLogin(`${name}已是本中心成员，请在名单中调整其角色。`);
  await grant(ctx, id, input.roles);
  const details = { name, roles: input.roles };
  await ctx.audit({ subject: { type: "member", id }, event: "add", details });
  return { id, name, login: email ?? mobile ?? "", password: outcome === "opened" ? password : null };
}

function refusedLogin(sentence: string): AppError {
  return new AppError("conflict", "没有添加成员。", { login: sentence });
}

async function grant(ctx: Context, userId: string, roles: readonly Role[]): Promise<void> {
  await ctx.db.grant.createMany({ data: roles.map((role) => ({ centerId: ctx.center.id, userId, role })) });
}

/** Sets the roles that a manager gives away; others that the person may hold stay. */
export async function changeRoles(
  ctx: Context,
  input: Seen & { member: string; roles: AssignableRole[] },
): Promise<{ id: string; name: string }> {
  await lockMembers(ctx);
  const { id, name, roles: before } = await memberOf(ctx, input.member);
  const given = before.filter((role) => (assignableRoles as readonly Role[]).includes(role));
  const added = input.roles.filter((role) => !given.includes(role));
  const taken = given.filter((role) => !(input.roles as readonly Role[]).includes(role));
  // The same roles again are somebody who did not get the answer, and overwrite nothing.
  if (added.length + taken.length > 0) await assertEdition(ctx, { type: "member", id }, input);
  if (taken.includes("manager")) await requireOtherManager(ctx, id, "roles");
  await ctx.db.grant.deleteMany({ where: { centerId: ctx.center.id, userId: id, role: { in: taken } } });
  await grant(ctx, id, added);
  const roles = [...before.filter((role) => !taken.includes(role)), ...added];
  await ctx.audit({
    subject: { type: "member", id },
    event: "changeRoles",
    details: { name, before, roles },
  });
  return { id, name };
}

/** A new first password for somebody who has lost theirs; whoever uses the account now is signed out. */
export async function renewMemberPassword(ctx: Context, input: { member: string }): Promise<OpenedAccount> {
  await lockMembers(ctx);
  const { id, name, login } = await memberOf(ctx, input.member);
  const { password, hash } = await drawFirstPassword();
  const [answer] = await ctx.db.$queryRaw<[{ renewed: boolean }]>`
    select renew_first_password(${id}::uuid, ${hash}) as renewed`;
  if (!answer.renewed) {
    throw new AppError("conflict", `${name}还在别处任职，本中心不能重设其密码，请联系平台运维。`);
  }
  await ctx.audit({ subject: { type: "member", id }, event: "renewPassword", details: { name } });
  return { id, name, login, password };
}

/** Ends a person's work in this center. The account stays, and so does everything it did. */
export async function removeMember(ctx: Context, input: { member: string; reason: string }): Promise<void> {
  await lockMembers(ctx);
  const { id, name } = await memberOf(ctx, input.member);
  await requireOtherManager(ctx, id, "reason");
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
