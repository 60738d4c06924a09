import { inCenter } from "@/lib/db/tenant";
import { heldIds } from "@/lib/domain/access";
import type { View } from "./page";

/** The organizations that somebody acts for in this center, by name; asked only where there are several. */
export async function heldOrganizations({
  center,
  actor,
  now,
}: Pick<View<object, unknown>, "center" | "actor" | "now">): Promise<{ id: string; name: string }[]> {
  const held = heldIds(actor.grants, "organization");
  if (held.length < 2) return [];
  // Outside of one organization's scope, within which there is no other.
  return inCenter({ center, actor, now, permission: "portal.view", scope: {} }, ({ db }) =>
    db.organization.findMany({
      where: { centerId: center.id, id: { in: held } },
      select: { id: true, name: true },
      orderBy: { name: "asc" },
    }),
  );
}
