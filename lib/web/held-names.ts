import { inCenter } from "@/lib/db/tenant";
import { heldIds } from "@/lib/domain/access";
import type { View } from "./page";

const doors = { organization: "portal.view", place: "community.view" } as const;

/** The organizations, or the places, that somebody acts for in this center, by name; asked only where there are several. */
export async function heldNames(
  { center, actor, now }: Pick<View<object, unknown>, "center" | "actor" | "now">,
  kind: keyof typeof doors,
): Promise<{ id: string; name: string }[]> {
  const held = heldIds(actor.grants, kind);
  if (held.length < 2) return [];
  const asked = {
    where: { centerId: center.id, id: { in: held } },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  } as const;
  // Outside of one scope, within which there is no other.
  return inCenter({ center, actor, now, permission: doors[kind], scope: {} }, ({ db }) =>
    kind === "place" ? db.place.findMany(asked) : db.organization.findMany(asked),
  );
}
