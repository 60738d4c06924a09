import type { Context } from "@/lib/db/context";
import type { Seen } from "@/lib/db/edition";
import type { AssignableRole } from "@/lib/domain/access";
import { AppError, notFound } from "@/lib/domain/base/errors";
import type { Login } from "@/lib/domain/center/login";
import { getMember } from "@/lib/usecases/center/member";
import { addMember, changeRoles, type OpenedAccount } from "@/lib/usecases/center/member-change";

// Members who are panelists: whoever marks stands in the 专家库, under a title.

export interface NewMember {
  name: string;
  login: Login;
  roles: AssignableRole[];
  /** Unit and position, under which an expert stands in the 专家库. */
  title: string | null;
  /** Somebody of the 专家库 who has no account yet. */
  expert: string | null;
}

/** Adds a member; a panelist gets a place in the 专家库. */
export async function addSeatedMember(ctx: Context, input: NewMember): Promise<OpenedAccount> {
  const { name, login, roles } = input;
  const opened = await addMember(ctx, { name, login, roles });
  if (roles.includes("panelist")) await seatExpert(ctx, opened, input);
  return opened;
}

/** Changes the roles of a member; a new panelist gets a place in the 专家库. */
export async function changeSeatedRoles(
  ctx: Context,
  { title, ...input }: Seen & { member: string; roles: AssignableRole[]; title: string | null },
): Promise<void> {
  const member = await changeRoles(ctx, input);
  if (input.roles.includes("panelist")) await seatExpert(ctx, member, { title, expert: null });
}

/** One member with the title in the 专家库, for those who stand in it. */
export async function getSeatedMember(ctx: Context, input: { member: string }) {
  const member = await getMember(ctx, input);
  const expert = await ctx.db.expert.findFirst({ where: { userId: member.id }, select: { title: true } });
  return { ...member, title: expert?.title ?? null };
}

/**
 * Joins an account to the person's entry in the 专家库, so that it can mark: the entry named, the one it has, or a
 * new one under the given title.
 */
async function seatExpert(
  ctx: Context,
  user: { id: string; name: string },
  { expert, title }: { expert: string | null; title: string | null },
): Promise<void> {
  if (expert) {
    const named = await ctx.db.expert.findFirst({ where: { id: expert }, select: { userId: true } });
    if (!named) throw notFound("专家");
    if (named.userId) throw new AppError("conflict", "这位专家已经有账号，请刷新页面查看。");
    await ctx.db.expert.updateMany({ where: { id: expert, userId: null }, data: { userId: user.id } });
    await ctx.audit({
      subject: { type: "expert", id: expert },
      event: "openAccount",
      details: { name: user.name },
    });
    return;
  }
  if (await ctx.db.expert.findFirst({ where: { userId: user.id }, select: { id: true } })) return;
  if (!title) {
    throw new AppError("invalid", "评审专家要列入专家库。", {
      title: "请填写单位、职务或职称，列入专家库。",
    });
  }
  const same = await ctx.db.expert.findFirst({
    where: { name: user.name, title, userId: null },
    select: { id: true },
  });
  if (same) return seatExpert(ctx, user, { expert: same.id, title });
  const made = await ctx.db.expert.create({
    data: { centerId: ctx.center.id, userId: user.id, name: user.name, title },
    select: { id: true },
  });
  await ctx.audit({
    subject: { type: "expert", id: made.id },
    event: "add",
    details: { name: user.name, title },
  });
}

/** Somebody of the 专家库 for the form that opens an account; null once there is one. */
export async function expertWithoutAccount(ctx: Context, id: string | null) {
  if (id === null) return null;
  const found = await ctx.db.expert.findFirst({
    where: { id },
    select: { id: true, name: true, title: true, userId: true },
  });
  if (!found) throw notFound("专家");
  return found.userId ? null : { id: found.id, name: found.name, title: found.title };
}
