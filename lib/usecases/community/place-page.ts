import type { Context } from "@/lib/db/context";
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

/** Of the place that the visit is narrowed to. */
export function getOwnPlacePage(ctx: Context) {
  return getPlacePage(ctx, { community: ctx.scope.place ?? "" });
}

export async function savePlacePage(
  ctx: Context,
  { community, ...said }: FormValue<typeof placePageForm> & { community: string },
) {
  const { center, db, now } = ctx;
  const { place } = await getPlacePage(ctx, { community });
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

export function saveOwnPlacePage(ctx: Context, said: FormValue<typeof placePageForm>) {
  return savePlacePage(ctx, { ...said, community: ctx.scope.place ?? "" });
}

/** The communities that show themselves, by name. */
export async function listPublicCommunities({ center, db }: Context) {
  return db.placePage.findMany({
    where: { centerId: center.id, shown: true, place: { archivedAt: null } },
    select: {
      ...{ placeId: true, introduction: true, phone: true, ordersOpen: true },
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
