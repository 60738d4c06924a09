import type { Context } from "@/lib/db/context";
import { lockCenter } from "@/lib/db/lock-center";
import { type People, peopleOf } from "@/lib/db/people";
import { roleLabels } from "@/lib/domain/access";
import { AppError, notFound } from "@/lib/domain/base/errors";

// The tables of people belong to no center: every question here names the center itself.

/** What is shown once after an account was opened; `password` is null for somebody who had an account already. */
export interface OpenedAccount {
  name: string;
  login: string;
  password: string | null;
}

export const memberColumns = {
  roles: true,
  user: {
    select: {
      id: true,
      name: true,
      email: true,
      mobile: true,
      firstPassword: true,
      disabledAt: true,
    },
  },
} as const;

export async function membershipOf(ctx: Context, userId: string) {
  const found = await peopleOf(ctx).membership.findFirst({
    where: { centerId: ctx.center.id, userId },
    select: memberColumns,
  });
  if (!found) throw notFound("成员");
  return found;
}

/** Memberships of one center change one after the other: two managers must not remove each other. */
export async function lockMembers(ctx: Context): Promise<void> {
  await lockCenter(ctx);
}

/** What another center does with the same account waits: it must not join one whose password is being renewed here. */
export async function lockPerson(ctx: Context, id: string): Promise<void> {
  await ctx.db.$queryRaw`select 1 from users where id = ${id}::uuid for update`;
}

export async function requireOtherManager(ctx: Context, userId: string, field: string): Promise<void> {
  const others = await peopleOf(ctx).membership.count({
    where: {
      centerId: ctx.center.id,
      roles: { has: "manager" },
      userId: { not: userId },
      user: { disabledAt: null },
    },
  });
  if (others > 0) return;
  throw new AppError("conflict", `本中心至少要有一名${roleLabels.manager}。`, {
    [field]: `这是唯一的${roleLabels.manager}，请先请另一人担任。`,
  });
}

export async function worksElsewhere(people: People, { center }: Context, userId: string): Promise<boolean> {
  const user = await people.user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      platformRoles: true,
      _count: { select: { memberships: { where: { centerId: { not: center.id } } } } },
    },
  });
  return user.platformRoles.length > 0 || user._count.memberships > 0;
}

type MembershipRow = Awaited<ReturnType<typeof membershipOf>>;

export function shownMember({ roles, user }: MembershipRow) {
  const { disabledAt, ...person } = user;
  return {
    ...person,
    roles,
    login: user.email ?? user.mobile ?? "",
    disabled: disabledAt !== null,
  };
}
