import type { Context } from "@/lib/db/context";
import type { Option } from "@/lib/domain/base/form";
import { presentStates } from "@/lib/domain/incubation/incubatee-lifecycle";
import { venueKindLabels } from "@/lib/domain/incubation/venue";
import { residencyLabels } from "@/lib/domain/recruitment/residency-mode";
import { placePath } from "@/lib/domain/registry/place";

const inOrder = [{ kind: "asc" as const }, { name: "asc" as const }, { id: "asc" as const }];

/** What a form of a venue offers: the sites and rooms that it may be in, and the bodies it may belong to. */
export async function venueChoices(
  { center, db }: Context,
  chosen: { id?: string; parentId?: string | null; ownerId?: string | null } = {},
): Promise<{ parentId: Option[]; ownerId: Option[] }> {
  const venues = await db.venue.findMany({
    where: { centerId: center.id },
    select: { id: true, name: true, kind: true, parentId: true, archivedAt: true },
    orderBy: inOrder,
  });
  const bodies = await db.body.findMany({
    where: {
      centerId: center.id,
      OR: [{ archivedAt: null }, { id: { in: chosen.ownerId ? [chosen.ownerId] : [] } }],
    },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  const fits = (venue: (typeof venues)[number]) =>
    venue.id === chosen.parentId ||
    (venue.kind !== "workstation" && venue.archivedAt === null && venue.id !== chosen.id);
  return {
    parentId: venues
      .filter(fits)
      .map(({ id, kind }) => ({ value: id, label: `${placePath(venues, id)}（${venueKindLabels[kind]}）` })),
    ownerId: bodies.map(({ id, name }) => ({ value: id, label: name })),
  };
}

/** The rooms that can be booked, each with the name of what it is in. */
export async function bookableRooms({ center, db }: Context) {
  const rooms = await db.venue.findMany({
    where: { centerId: center.id, bookable: true, archivedAt: null },
    include: { parent: { select: { name: true } } },
    orderBy: [{ parentId: "asc" }, ...inOrder],
  });
  return rooms.map(({ parent, ...room }) => ({
    ...room,
    label: parent ? `${parent.name} / ${room.name}` : room.name,
  }));
}

/** The organizations in the house, with their mode where it says that they need no space of their own. */
export async function residentOptions({ center, db }: Context): Promise<Option[]> {
  const present = await db.incubatee.findMany({
    where: { centerId: center.id, state: { in: [...presentStates] } },
    select: { residencyMode: true, organization: { select: { id: true, name: true } } },
    orderBy: [{ organization: { name: "asc" } }, { id: "asc" }],
  });
  return present.map(({ residencyMode, organization: { id, name } }) => ({
    value: id,
    label:
      residencyMode && residencyMode !== "onSite" ? `${name}（${residencyLabels[residencyMode]}入驻）` : name,
  }));
}
