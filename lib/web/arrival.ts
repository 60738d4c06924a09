import { cookies } from "next/headers";
import { cache } from "react";
import { database } from "@/lib/db/client";
import type { Center } from "@/lib/db/context";
import { type Actor, visitor } from "@/lib/domain/access";
import { userId } from "@/lib/domain/base/ids";
import { sessionToken } from "./auth";
import { hash, personBy, type SessionUser } from "./session-store";

/** Who comes to which center. */
export interface Arrival {
  center: Center;
  /** Null for a visitor. */
  user: SessionUser | null;
  /** By which the database knows the user's session. */
  session?: string;
  /** Of several organizations or places that the user acts for, the one last chosen in this browser. */
  chosen?: string | undefined;
}

/** Who comes to the center of this address, asked once per request; null where there is no such center. */
export const arrival = cache(async (slug: string) =>
  arrivalAt(slug, await sessionToken(), (await cookies()).get(chosenCookie)?.value),
);

/** In which a browser keeps the organization or the place that was chosen, by its id; each room has its own. */
export const chosenCookie = "organization";

/** The center of an address and whoever comes with this session, in one statement; null without such a center. */
export async function arrivalAt(
  slug: string,
  token: string | undefined,
  chosen?: string,
): Promise<Arrival | null> {
  if (/\p{Cc}/u.test(slug)) return null; // the database would refuse it
  const [row] = await database().$queryRaw<(Center & { person: SessionUser | null })[]>`
    select id, slug, code, name, bureau, operator, address, phone, email, opening_hours as "openingHours",
      record_number as "recordNumber", accent, introduction, services, guide, mask_rule::text as "maskRule", notice_length as "noticeLength",
      notice_unit::text as "noticeUnit", first_day_counts as "firstDayCounts", provisional_ranking as "provisionalRanking",
      acceptance_days as "acceptanceDays", correction_days as "correctionDays", second_release as "secondRelease",
      signing_days as "signingDays", handover_days as "handoverDays", order_days as "orderDays",
      demo_today as "demoToday",
      ${personBy(token)} as person
    from centers where slug = ${slug}`;
  if (!row) return null;
  const { person, ...center } = row;
  return person && token ? { center, user: person, session: hash(token), chosen } : { center, user: null };
}

/** The person as seen by the center: under its name for them and with the grants held there; a stranger has neither. */
export function actorOf({ center, user }: Arrival): Actor {
  if (!user) return visitor;
  const member = user.memberships.find(({ centerId }) => centerId === center.id);
  const { name, grants } = member ?? visitor;
  return { userId: userId(user.id), name, grants, platformRoles: user.platformRoles };
}
