import type { Center } from "@/lib/db/context";
import type { Prisma } from "@/lib/db/generated/client";
import { sql } from "@/lib/db/sql";
import { asTenant } from "@/lib/db/tenant";
import { type Actor, visitor } from "@/lib/domain/access";
import { userId } from "@/lib/domain/ids";
import { personBy, type SessionUser } from "./session-store";

/** Who comes to which center. */
export interface Arrival {
  center: Center;
  /** Null for a visitor. */
  user: SessionUser | null;
}

/**
 * The tenant of an address and whoever comes with this session, in one statement; null without such a center. Asked in
 * a transaction, it names the tenant of what is read after it.
 */
export async function arrivalAt(
  db: Pick<Prisma.TransactionClient, "$queryRaw">,
  slug: string,
  token: string | undefined,
): Promise<Arrival | null> {
  if (/\p{Cc}/u.test(slug)) return null; // the database would refuse it
  const [row] = await db.$queryRaw<(Center & { person: SessionUser | null; tenant: string })[]>`
    select id, slug, code, name, bureau, operator, address, phone, email, record_number as "recordNumber", accent,
      introduction, guide, mask_rule::text as "maskRule", notice_length as "noticeLength",
      notice_unit::text as "noticeUnit", first_day_counts as "firstDayCounts", demo_today as "demoToday",
      created_at as "createdAt", ${personBy(token)} as person, ${asTenant(sql`id`)} as tenant
    from centers where slug = ${slug}`;
  if (!row) return null;
  const { person, tenant: _, ...center } = row;
  return { center, user: person };
}

/** The person as seen by the center: with the roles held there, and none other. */
export function actorOf({ center, user }: Arrival): Actor {
  if (!user) return visitor;
  const roles = user.memberships.find((membership) => membership.centerId === center.id)?.roles ?? [];
  return { userId: userId(user.id), name: user.name ?? "", roles, platformRoles: user.platformRoles };
}
