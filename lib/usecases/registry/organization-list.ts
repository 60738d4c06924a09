import type { Context } from "@/lib/db/context";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import { coveringStatuses } from "@/lib/domain/registry/coverage";
import type { CountedOrganizations } from "@/lib/domain/registry/figures";
import type { LegalStatus } from "@/lib/domain/registry/legal-status";
import type { IncubatingFilter, OrganizationOrigin } from "@/lib/domain/registry/organization";
import { placesWithin } from "@/lib/domain/registry/place";
import { idsFound } from "../base/search";
import { wordsToFindIn } from "../center/option-list";
import { idsInCommunities, optionsAmong, placeTree } from "./place-choice";
import { organizationSearch } from "./search";

export interface OrganizationQuery extends PageQuery {
  legalStatus: LegalStatus | null;
  category: string | null;
  field: string | null;
  /** A place, with all its parts. */
  place: string | null;
  /** Part of a name, a credit code or a filing number, as typed. */
  q: string;
  /** Asked at the desk alone: within a place nothing is known of it. */
  origin?: OrganizationOrigin | null;
  incubating?: IncubatingFilter | null;
  counted?: CountedOrganizations | null;
}

export type OrganizationRow = Awaited<ReturnType<typeof listOrganizations>>["rows"][number];

const stays = {
  yes: { some: { endedOn: null } },
  no: { none: { endedOn: null } },
} as const;

/** The organizations that a figure counts: registered or filed, in a community or in none; or all that a census counts. */
function countedIn(covered: string[], counted: CountedOrganizations) {
  if (counted === "listed") return { legalStatus: { not: "deregistered" as const } };
  const legalStatus = { in: [...coveringStatuses] };
  if (counted === "covering") return { legalStatus, placeId: { in: covered } };
  return { legalStatus, OR: [{ placeId: null }, { placeId: { notIn: covered } }] };
}

type Tree = Awaited<ReturnType<typeof placeTree>>;

/** The places where a list would not be empty, with those above them. The one that is chosen stays. */
function offeredOf(places: Tree, used: ReadonlySet<string | null>, chosen: string | null): Tree {
  const byId = new Map(places.map((place) => [place.id, place]));
  const offered = new Set<string>();
  for (const { id } of places) {
    if (!used.has(id) && id !== chosen) continue;
    for (let at = byId.get(id); at && !offered.has(at.id); at = byId.get(at.parentId ?? ""))
      offered.add(at.id);
  }
  return places.filter(({ id }) => offered.has(id));
}

/** How many there are of each legal status. */
function byStatus(groups: readonly { legalStatus: LegalStatus; _count: number }[]) {
  return [...Map.groupBy(groups, ({ legalStatus }) => legalStatus)].map(([state, some]) => ({
    ...{ state, _count: some.reduce((sum, { _count }) => sum + _count, 0) },
  }));
}

/**
 * One page of the organizations on record, by name, with counts by legal status under the same filter; within a place
 * those that are there, and not others that reported to it or ask to be filed there.
 */
export async function listOrganizations(ctx: Context, query: OrganizationQuery) {
  const { legalStatus, category, field, place, q, origin, incubating, counted } = query;
  const ids = await idsFound(ctx, organizationSearch, q);
  const places = await placeTree(ctx);
  const within = place ? placesWithin(places, place) : null;
  const anywhere = {
    centerId: ctx.center.id,
    ...(category && { category }),
    ...(field && { field }),
    ...(origin && { origin }),
    ...(incubating && { incubatees: stays[incubating] }),
    ...(ids && { id: { in: ids } }),
    AND: [
      counted ? countedIn(idsInCommunities(places), counted) : {},
      ctx.scope.place ? { placeId: { in: placesWithin(places, ctx.scope.place) } } : {},
    ],
  };
  // Each organization is read once for the counts, and for the places that there are to choose from.
  const groups = await ctx.db.organization.groupBy({
    by: ["legalStatus", "placeId"],
    where: anywhere,
    _count: true,
  });
  const here = groups.filter(({ placeId }) => !within || within.includes(placeId ?? ""));
  const { window, ...listed } = countedPage(byStatus(here), { ...query, state: legalStatus });
  const found = await ctx.db.organization.findMany({
    where: {
      AND: [
        anywhere,
        ...(legalStatus ? [{ legalStatus }] : []),
        ...(within ? [{ placeId: { in: within } }] : []),
      ],
    },
    select: {
      ...{ id: true, name: true, category: true, field: true, legalStatus: true, origin: true },
      ...{ creditCode: true, filingNumber: true, leader: true, partyOrganization: true, placeId: true },
      standings: {
        where: { kind: "inspection", voidedAt: null },
        select: { year: true, result: true },
        orderBy: [{ year: { sort: "desc", nulls: "last" } }, { id: "desc" }],
      },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    ...window,
  });
  const names = new Map(places.map(({ id, name }) => [id, name]));
  const rows = found.map(({ standings: [inspection = null], placeId, ...row }) => {
    const at = placeId === null ? undefined : names.get(placeId);
    return { ...row, inspection, place: at === undefined ? null : { name: at } };
  });
  const words = await wordsToFindIn(ctx, ["category", "field"]);
  const offered = offeredOf(places, new Set(groups.map(({ placeId }) => placeId)), place);
  return { ...listed, rows, options: { place: optionsAmong(offered, ctx, place), ...words } };
}
