import type { Context } from "@/lib/db/context";
import { notFound } from "@/lib/domain/base/errors";

/** The place that a visit is narrowed to; `place`, where an address names one, must be the same. */
export async function ownPlace({ center, scope, db }: Context, input: { place?: string } = {}) {
  const id = input.place ?? scope.place;
  const found =
    id === scope.place && id
      ? await db.place.findFirst({
          where: { centerId: center.id, id },
          select: { id: true, name: true },
        })
      : null;
  if (!found) throw notFound("地点");
  return found;
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
