import type { Context } from "@/lib/db/context";
import { assertEdition, editionOf, type Seen } from "@/lib/db/edition";
import { notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import type { placePageForm } from "@/lib/domain/community/place-page";
import { orderChoices } from "./order/order-ask";

/** What a place says of itself, for its form; null before it said anything. */
export async function getPlacePage({ center, db }: Context, { community }: { community: string }) {
  const place = await db.place.findFirst({
    where: { centerId: center.id, id: community },
    select: { id: true, name: true, kind: true },
  });
  if (!place) throw notFound("地点");
  const page = await db.placePage.findFirst({ where: { centerId: center.id, placeId: community } });
  return { place, page };
}

/** The same, to be changed by somebody. */
export async function getPlacePageToEdit(ctx: Context, { community }: { community: string }) {
  const found = await getPlacePage(ctx, { community });
  return { ...found, edition: await editionOf(ctx, { type: "place", id: community }) };
}

/** Of the place that the visit is narrowed to. */
export function getOwnPlacePage(ctx: Context) {
  return getPlacePageToEdit(ctx, { community: ctx.scope.place ?? "" });
}

export async function savePlacePage(
  ctx: Context,
  { community, edition, ...said }: FormValue<typeof placePageForm> & Seen & { community: string },
) {
  const { center, db, now } = ctx;
  await db.$queryRaw`
    select 1 from place_pages where center_id = ${center.id}::uuid and place_id = ${community}::uuid for update`;
  const { place } = await getPlacePage(ctx, { community });
  await assertEdition(ctx, { type: "place", id: place.id }, { edition });
  const key = { centerId: center.id, placeId: place.id };
  await db.placePage.upsert({
    where: { centerId_placeId: key },
    create: { ...key, ...said, updatedAt: now },
    update: { ...said, updatedAt: now },
  });
  const { shown, ordersOpen } = said;
  await ctx.audit({
    subject: { type: "place", id: place.id },
    event: "savePage",
    details: { shown, ordersOpen },
  });
  return { id: place.id };
}

export function saveOwnPlacePage(ctx: Context, said: FormValue<typeof placePageForm> & Seen) {
  return savePlacePage(ctx, { ...said, community: ctx.scope.place ?? "" });
}

/** The communities that show themselves, by name. */
export async function listPublicCommunities({ center, db }: Context) {
  return db.placePage.findMany({
    where: { centerId: center.id, shown: true, place: { archivedAt: null } },
    select: {
      ...{ placeId: true, introduction: true, phone: true, address: true, ordersOpen: true },
      place: { select: { name: true, parent: { select: { name: true } } } },
    },
    orderBy: { place: { name: "asc" } },
  });
}

/** One of them, with what may be asked for there. */
export async function getPublicCommunity(ctx: Context, { community }: { community: string }) {
  const { place, page } = await getPlacePage(ctx, { community });
  if (!page?.shown) throw notFound("社区");
  return { place, page, ...(await orderChoices(ctx, community)) };
}
