import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import { lockCenter } from "@/lib/db/lock-center";
import { changesOf } from "@/lib/domain/base/changes";
import { invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { nameKey } from "@/lib/domain/base/name-key";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import {
  mayHold,
  type PlaceKind,
  placeActs,
  type placeForm,
  placeKindLabels,
} from "@/lib/domain/registry/place";
import { keptAs, type Usage, type UsageEvent, usages } from "@/lib/domain/registry/usage";
import { idsFound } from "../base/search";
import { countsByState } from "../base/state-counts";
import { historyOf } from "../center/history";
import { placeSearch } from "./search";
import { turned } from "./usage";

export interface PlaceQuery extends PageQuery {
  state: Usage | null;
  kind: PlaceKind | null;
  /** Part of a name, as typed. */
  q: string;
}

export type PlaceRow = Awaited<ReturnType<typeof listPlaces>>["rows"][number];

/** One page of the places, those in use first and from the widest to the narrowest, with counts by usage. */
export async function listPlaces(ctx: Context, query: PlaceQuery) {
  const { center, db } = ctx;
  const { state, kind, q } = query;
  const ids = await idsFound(ctx, placeSearch, q);
  const where = {
    centerId: center.id,
    ...(kind && { kind }),
    ...(ids && { id: { in: ids } }),
  };
  const groups = await countsByState(usages, (one) =>
    db.place.count({ where: { ...where, archivedAt: keptAs[one] } }),
  );
  const { window, ...listed } = countedPage(groups, query);
  const rows = await db.place.findMany({
    where: { ...where, ...(state && { archivedAt: keptAs[state] }) },
    select: { id: true, name: true, kind: true, archivedAt: true, parent: { select: { name: true } } },
    orderBy: [
      { archivedAt: { sort: "asc", nulls: "first" } },
      { kind: "asc" },
      { name: "asc" },
      { id: "asc" },
    ],
    ...window,
  });
  return { ...listed, rows };
}

async function findPlace({ center, db }: Context, id: string) {
  const place = await db.place.findFirst({
    where: { centerId: center.id, id },
    include: {
      parent: { select: { id: true, name: true, archivedAt: true } },
      parts: {
        select: { id: true, name: true, kind: true, archivedAt: true },
        orderBy: [{ kind: "asc" }, { name: "asc" }, { id: "asc" }],
      },
    },
  });
  if (!place) throw notFound("地点");
  return place;
}

/** One place with its whole, its parts and its history. */
export async function getPlace(ctx: Context, { place: id }: { place: string }) {
  const place = await findPlace(ctx, id);
  const history = await historyOf(ctx, { type: "place", id });
  return { ...place, acts: placeActs(place), history, edition: editionIn(history) };
}

type Written = FormValue<typeof placeForm>;
type Found = Awaited<ReturnType<typeof findPlace>>;

/** Refuses what does not fit into the tree as it stands. */
async function assertFits({ center, db }: Context, { name, kind, parentId }: Written, before?: Found) {
  const parent =
    parentId === null ? null : await db.place.findFirst({ where: { centerId: center.id, id: parentId } });
  if (parentId !== null && !parent) throw notFound("上级地点");
  if (parent && !mayHold(parent.kind, kind))
    throw invalid({
      parentId: `“${parent.name}”是${placeKindLabels[parent.kind]}，下面不能再放${placeKindLabels[kind]}。`,
    });
  if (parent?.archivedAt && parentId !== before?.parentId)
    throw invalid({ parentId: `“${parent.name}”已停用，请选择其他上级。` });
  const part = before?.parts.find((one) => !mayHold(kind, one.kind));
  if (part)
    throw invalid({
      kind: `下面的“${part.name}”是${placeKindLabels[part.kind]}，不能放在${placeKindLabels[kind]}里。`,
    });
  const alike = { centerId: center.id, parentId, kind, nameKey: nameKey(name) };
  const same = await db.place.findFirst({ where: { ...alike, ...(before && { id: { not: before.id } }) } });
  if (same) throw invalid({ name: "同一上级下已有同名的地点，请核对。" });
}

export async function addPlace(ctx: Context, written: Written) {
  await lockCenter(ctx);
  await assertFits(ctx, written);
  const { id } = await ctx.db.place.create({
    data: { centerId: ctx.center.id, ...written },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "place", id }, event: "add", details: { name: written.name } });
  return { id };
}

/** As the person saw it. The tree is written by one after the other: a place changes what its parts and wholes may do. */
async function seenPlace(ctx: Context, { place: id, edition }: Seen & { place: string }): Promise<Found> {
  await lockCenter(ctx);
  const place = await findPlace(ctx, id);
  await assertEdition(ctx, { type: "place", id }, { edition });
  return place;
}

export async function editPlace(ctx: Context, input: Written & Seen & { place: string }) {
  const before = await seenPlace(ctx, input);
  const { name, kind, parentId, note } = input;
  await assertFits(ctx, { name, kind, parentId, note }, before);
  await ctx.db.place.updateMany({
    where: { centerId: ctx.center.id, id: before.id },
    data: { name, kind, parentId, note },
  });
  await ctx.audit({
    subject: { type: "place", id: before.id },
    event: "edit",
    details: changesOf(
      { name: before.name, kind: before.kind, parentId: before.parentId, note: before.note },
      { name, kind, parentId, note },
    ),
  });
  return { id: before.id };
}

type Turned = Seen & { place: string; reason: string };

async function turn(ctx: Context, input: Turned, event: UsageEvent) {
  const before = await seenPlace(ctx, input);
  const { data, record } = turned(ctx, before, placeActs(before), { event, reason: input.reason });
  await ctx.db.place.updateMany({
    where: { centerId: ctx.center.id, id: before.id, archivedAt: before.archivedAt },
    data,
  });
  await ctx.audit({ subject: { type: "place", id: before.id }, ...record });
}

export async function archivePlace(ctx: Context, input: Turned) {
  await turn(ctx, input, "archive");
}

export async function restorePlace(ctx: Context, input: Turned) {
  await turn(ctx, input, "restore");
}
