import type { Context } from "@/lib/db/context";
import { editionOf } from "@/lib/db/edition";
import { type Grant, type Role, rolesOf } from "@/lib/domain/access";
import { notFound } from "@/lib/domain/base/errors";

/** A member as the center knows the person; `members` in the database holds what it may know, and nothing else. */
export interface Member {
  id: string;
  name: string;
  login: string;
  roles: Role[];
  /** Nobody has replaced the password that was handed over. */
  firstPassword: boolean;
  disabled: boolean;
  /** Works in another center or for the platform too. */
  elsewhere: boolean;
}

type Row = Omit<Member, "roles"> & { grants: Grant[] };

async function membersOf(ctx: Context, id: string | null): Promise<Member[]> {
  const rows = await ctx.db.$queryRaw<Row[]>`
    select id, name, login, grants, first_password as "firstPassword", disabled, elsewhere
      from members
     where center_id = ${ctx.center.id}::uuid and (${id}::uuid is null or id = ${id}::uuid)
     order by name collate "zh-Hans-x-icu", id`;
  return rows.map(({ grants, ...member }) => ({ ...member, roles: rolesOf(grants) }));
}

/** Everybody who works in this center, by name. */
export function listMembers(ctx: Context): Promise<Member[]> {
  return membersOf(ctx, null);
}

/** One member, who must be one. */
export async function memberOf(ctx: Context, id: string): Promise<Member> {
  const [found] = await membersOf(ctx, id);
  if (!found) throw notFound("成员");
  return found;
}

/** One member for the page about it. */
export async function getMember(ctx: Context, { member: id }: { member: string }) {
  const edition = await editionOf(ctx, { type: "member", id }); // first: what it stands for may only be newer
  return { ...(await memberOf(ctx, id)), edition };
}
