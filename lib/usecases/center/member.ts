import { confirmAuthority } from "@/lib/db/authority";
import type { Context } from "@/lib/db/context";
import { editionOf } from "@/lib/db/edition";
import { lockCenter } from "@/lib/db/lock-center";
import { type Grant, type Role, rolesOf, sameScope } from "@/lib/domain/access";
import { notFound } from "@/lib/domain/base/errors";

/** A member as the center knows the person; `members` in the database holds what it may know, and nothing else. */
export interface Member {
  id: string;
  /** As this center calls the person. */
  name: string;
  /** How the center reaches the person, as it wrote it down itself. */
  contact: string | null;
  roles: Role[];
  /** The organizations, third parties and places that the person acts for, by name; null for none. */
  actsFor: string | null;
  /** Has no part in the center's own work. */
  guest: boolean;
  disabled: boolean;
}

type Row = Omit<Member, "roles" | "guest"> & { grants: Grant[] };

async function membersOf(ctx: Context, id: string | null): Promise<Member[]> {
  const rows = await ctx.db.$queryRaw<Row[]>`
    select id, name, contact, grants, disabled,
           (select string_agg(coalesce(o.name, b.name, p.name), '、' order by o.name, b.name, p.name)
              from grants g
              left join organizations o on o.center_id = g.center_id and o.id = g.organization_id
              left join bodies b on b.center_id = g.center_id and b.id = g.body_id
              left join places p on p.center_id = g.center_id and p.id = g.place_id
             where g.center_id = members.center_id and g.user_id = members.id
               and num_nonnulls(g.organization_id, g.body_id, g.place_id) > 0) as "actsFor"
      from members
     where center_id = ${ctx.center.id}::uuid and (${id}::uuid is null or id = ${id}::uuid)
     order by name collate "zh-Hans-x-icu", id`;
  return rows.map(({ grants, ...member }) => ({
    ...member,
    roles: rolesOf(grants),
    guest: grants.length > 0 && !grants.some(({ scope }) => sameScope(scope, {})),
  }));
}

/**
 * Memberships, grants and invitations of one center change one after the other: two managers must not remove each other,
 * and an act on them is no longer one of somebody who was removed while it waited.
 */
export async function lockMembers(ctx: Context): Promise<void> {
  await lockCenter(ctx);
  await confirmAuthority(ctx);
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
