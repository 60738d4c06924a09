import { cache } from "react";
import { database } from "@/lib/db/client";
import type { Center } from "@/lib/db/context";
import { type Actor, visitor } from "@/lib/domain/access";
import { userId } from "@/lib/domain/ids";
import { sessionToken } from "./auth";
import { personBy, type SessionUser } from "./session-store";

/** Who comes to which center. */
export interface Arrival {
  center: Center;
  /** Null for a visitor. */
  user: SessionUser | null;
}

/** Center and person as one value each: a driver looks at every column of every answer. */
interface Row {
  center: Omit<Center, "demoToday"> & { demoToday: string | null };
  person: SessionUser | null;
}

/** Who comes to the center of this address, asked once per request; null where there is no such center. */
export const arrival = cache(async (slug: string) => arrivalAt(slug, await sessionToken()));

/** The center of an address and whoever comes with this session, in one statement; null without such a center. */
export async function arrivalAt(slug: string, token: string | undefined): Promise<Arrival | null> {
  if (/\p{Cc}/u.test(slug)) return null; // the database would refuse it
  const [row] = await database().$queryRaw<Row[]>`
    select json_build_object('id', id, 'slug', slug, 'code', code, 'name', name, 'bureau', bureau,
      'operator', operator, 'address', address, 'phone', phone, 'email', email, 'recordNumber', record_number,
      'accent', accent, 'introduction', introduction, 'guide', guide, 'maskRule', mask_rule,
      'noticeLength', notice_length, 'noticeUnit', notice_unit, 'firstDayCounts', first_day_counts,
      'demoToday', demo_today) as center, ${personBy(token)} as person
    from centers where slug = ${slug}`;
  if (!row) return null;
  const { center, person } = row;
  const demoToday = center.demoToday === null ? null : new Date(center.demoToday);
  return { center: { ...center, demoToday }, user: person };
}

/** The person as seen by the center: with the roles held there, and none other. */
export function actorOf({ center, user }: Arrival): Actor {
  if (!user) return visitor;
  const roles = user.memberships.find((membership) => membership.centerId === center.id)?.roles ?? [];
  return { userId: userId(user.id), name: user.name ?? "", roles, platformRoles: user.platformRoles };
}
