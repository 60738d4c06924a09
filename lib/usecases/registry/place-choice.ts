import type { Context } from "@/lib/db/context";
import { type Sql, sql } from "@/lib/db/sql";
import { invalid, notFound } from "@/lib/domain/base/errors";
import type { Option } from "@/lib/domain/base/form";
import { placePaths, placesWithin } from "@/lib/domain/registry/place";

const { compare } = new Intl.Collator("zh-CN");

/** In the order of a list that is chosen from. */
export const byLabel = (one: Option, other: Option) => compare(one.label, other.label);

/** All places of the center. */
export function placeTree({ center, db }: Context) {
  return db.place.findMany({
    where: { centerId: center.id },
    select: { id: true, name: true, kind: true, parentId: true, archivedAt: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}

/**
 * The places that something may be put at or below, each with the names above it; within a place its own and all below.
 * Buildings are left out: there may be thousands. The one chosen before stays, whatever it is.
 */
export async function placeOptions(ctx: Context, chosen: string | null = null): Promise<Option[]> {
  return optionsAmong(await placeTree(ctx), ctx, chosen);
}

type Tree = Awaited<ReturnType<typeof placeTree>>;

/** The same of places that were read already. */
export function optionsAmong(
  places: Tree,
  { scope }: Pick<Context, "scope">,
  chosen: string | null,
): Option[] {
  const { place } = scope;
  const own = place ? new Set(placesWithin(places, place)) : null;
  const paths = placePaths(places);
  return places
    .filter(({ id }) => own?.has(id) ?? true)
    .filter(({ id, kind, archivedAt }) => id === chosen || (kind !== "building" && archivedAt === null))
    .map(({ id }) => ({ value: id, label: paths.get(id) ?? "" }))
    .sort(byLabel);
}

/** The ids of a place and all its parts; none for one that is not there. */
export async function idsWithin(ctx: Context, place: string): Promise<string[]> {
  return placesWithin(await placeTree(ctx), place);
}

/**
 * The place that a visit is narrowed to and all below it, as the database keeps them since it was entered; null for a
 * visit that is not. Rows that are asked for by them are found by index: what only the policy leaves out is read.
 */
export async function placesOfVisit({ center, scope, db }: Context): Promise<string[] | null> {
  if (!scope.place) return null;
  const [own] = await db.$queryRaw<{ ids: string[] }[]>`
    select place_ids()::text[] as ids from centers where id = ${center.id}::uuid`;
  return own?.ids ?? [];
}

/** Whether a column holds a place of the visit: any, or within a scope the own one and all below. */
export function ofVisit(column: Sql): Sql {
  return sql`((select place_ids()) is null or ${column} = any((select place_ids())::uuid[]))`;
}

/** Refuses a place that is not there, and one no longer in use unless it was chosen before. */
export async function assertPlace(
  { center, db }: Context,
  { placeId }: { placeId: string | null },
  before: { placeId: string | null } = { placeId: null },
): Promise<void> {
  if (placeId === null) return;
  const place = await db.place.findFirst({ where: { centerId: center.id, id: placeId } });
  if (!place) throw notFound("地点");
  if (place.archivedAt !== null && placeId !== before.placeId)
    throw invalid({ placeId: `“${place.name}”已停用，请选择其他地点。` });
}

/** The ids of all communities in use and of all their parts. */
export function idsInCommunities(places: Tree): string[] {
  const communities = places.filter(({ kind, archivedAt }) => kind === "community" && archivedAt === null);
  return communities.flatMap(({ id }) => placesWithin(places, id));
}
