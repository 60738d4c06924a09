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
