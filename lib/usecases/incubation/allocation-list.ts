import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { type CivilDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import { type AllocationState, allocationStates } from "@/lib/domain/incubation/allocation";
import { idsFound } from "../base/search";
import { countsByState } from "../base/state-counts";
import { standingOf } from "./allocation";
import { allocationSearch } from "./search";

export interface AllocationQuery extends PageQuery {
  state: AllocationState | null;
  /** Ends on this day or before. */
  to: CivilDate | null;
  /** Part of the name of an organization or a venue, as typed. */
  q: string;
}

export type AllocationRow = Awaited<ReturnType<typeof listAllocations>>["rows"][number];

/** The allocations in a state on a day, as a query asks for them. */
function standing(state: AllocationState, today: Date) {
  switch (state) {
    case "withdrawn":
      return { withdrawnAt: { not: null } };
    case "ahead":
      return { withdrawnAt: null, startsOn: { gt: today } };
    case "ended":
      return { withdrawnAt: null, endsOn: { lt: today } };
    case "holding":
      return {
        withdrawnAt: null,
        startsOn: { lte: today },
        OR: [{ endsOn: null }, { endsOn: { gte: today } }],
      };
  }
}

/** One page of who holds what, the latest first, with counts by how it stands today. */
export async function listAllocations(ctx: Context, query: AllocationQuery) {
  const { center, db } = ctx;
  const today = toUtcMidnight(chinaDate(ctx.now));
  const ids = await idsFound(ctx, allocationSearch, query.q);
  const where = {
    centerId: center.id,
    AND: [
      ...(query.to ? [{ endsOn: { lte: toUtcMidnight(query.to) } }] : []),
      ...(ids ? [{ id: { in: ids } }] : []),
    ],
  };
  const groups = await countsByState(allocationStates, (state) =>
    db.allocation.count({ where: { ...where, ...standing(state, today) } }),
  );
  const { window, ...listed } = countedPage(groups, query);
  const found = await db.allocation.findMany({
    where: { ...where, ...(query.state && standing(query.state, today)) },
    include: { venue: { select: { name: true, kind: true } }, organization: { select: { name: true } } },
    orderBy: [{ startsOn: "desc" }, { id: "desc" }],
    ...window,
  });
  const rows = found.map(({ venue, organization, ...row }) => ({
    ...standingOf(ctx, row),
    venue: venue.name,
    kind: venue.kind,
    organization: organization.name,
  }));
  return { ...listed, rows };
}
