import type { Context } from "@/lib/db/context";
import { editionOf } from "@/lib/db/edition";
import { peopleOf } from "@/lib/db/people";
import type { AssignableRole } from "@/lib/domain/access";
import { AppError } from "@/lib/domain/base/errors";
import { formatFirstPassword } from "@/lib/domain/center/first-password";
import { type Login, openAccount } from "./account";
import { seatExpert } from "./expert-account";
import {
  lockMembers,
  lockPerson,
  memberColumns,
  membershipOf,
  type OpenedAccount,
  shownMember,
  worksElsewhere,
} from "./membership";

// Who works in a center. These acts stand at the door and not among the use cases, which see no people.

export interface NewMember {
  name: string;
  login: Login;
  roles: AssignableRole[];
  /** Unit and position, under which an expert stands in the 专家库. */
  title: string | null;
  /** Somebody of the 专家库 who has no account yet. */
  expert: string | null;
}

/** Everybody who works in this center, by name. */
export async function listMembers(ctx: Context) {
  const rows = await peopleOf(ctx).membership.findMany({
    where: { centerId: ctx.center.id },
    orderBy: [{ user: { name: "asc" } }, { userId: "asc" }],
    select: memberColumns,
  });
  return rows.map(shownMember);
}

/** One of them, with what the center has recorded about the person's account. */
export async function getMember(ctx: Context, { member: id }: { member: string }) {
  const edition = await editionOf(ctx, { type: "member", id }); // first: what it stands for may only be newer
  const found = shownMember(await membershipOf(ctx, id));
  const expert = await ctx.db.expert.findFirst({ where: { userId: id }, select: { title: true } });
  const elsewhere = await worksElsewhere(peopleOf(ctx), ctx, id);
  return { ...found, title: expert?.title ?? null, elsewhere, edition };
}

/** Gives a person roles in this center, and an account to whoever has none. */
export async function addMember(ctx: Context, input: NewMember): Promise<OpenedAccount> {
  const people = peopleOf(ctx);
  await lockMembers(ctx);
  const known = await people.user.findFirst({ where: input.login });
  if (known?.disabledAt) throw refusedLogin("这个账号已停用，请联系平台运维。");
  if (
    known &&
    (await people.membership.count({ where: { centerId: ctx.center.id, userId: known.id } })) > 0
  ) {
    throw refusedLogin(`${known.name}已是本中心成员，请在名单中调整其角色。`);
  }
  if (known) await lockPerson(ctx, known.id);
  const { id, password } = known ? { id: known.id, password: null } : await openAccount(people, input);
  const name = known?.name ?? input.name;
  await people.membership.create({ data: { centerId: ctx.center.id, userId: id, roles: input.roles } });
  await ctx.audit({ subject: { type: "member", id }, event: "add", details: { name, roles: input.roles } });
  if (input.roles.includes("panelist")) await seatExpert(ctx, { id, name }, input);
  const login = "email" in input.login ? input.login.email : input.login.mobile;
  return { name, login, password: password && formatFirstPassword(password) };
}

function refusedLogin(sentence: string): AppError {
  return new AppError("conflict", "没有添加成员。", { login: sentence });
}
