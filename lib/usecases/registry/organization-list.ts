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

/**
 * One page of the organizations on record, by name, with counts by legal status under the same filter; within a place
 * those that are there, and not others that reported to it or ask to be filed there.
 */
export async function listOrganizations(ctx: Context, query: OrganizationQuery) {
  const { legalStatus, category, field, place, q, origin, incubating, counted } = query;
  const ids = await idsFound(ctx, organizationSearch, q);
  const places = await placeTree(ctx);
  const where = {
    centerId: ctx.center.id,
    ...(category && { category }),
    ...(field && { field }),
    ...(origin && { origin }),
    ...(place && { placeId: { in: placesWithin(places, place) } }),
    ...(incubating && { incubatees: stays[incubating] }),
    ...(ids && { id: { in: ids } }),
    AND: [
      counted ? countedIn(idsInCommunities(places), counted) : {},
      ctx.scope.place ? { placeId: { in: placesWithin(places, ctx.scope.place) } } : {},
    ],
  };
  const groups = await ctx.db.organization.groupBy({ by: ["legalStatus"], where, _count: true });
  const { window, ...listed } = countedPage(
    groups.map(({ legalStatus: state, _count }) => ({ state, _count })),
    { ...query, state: legalStatus },
  );
  const found = await ctx.db.organization.findMany({
    where: { AND: [where, ...(legalStatus ? [{ legalStatus }] : [])] },
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
  return { ...listed, rows, options: { place: optionsAmong(places, ctx, place), ...words } };
}
