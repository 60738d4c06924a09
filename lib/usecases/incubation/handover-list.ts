import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import {
  type HandoverState,
  handoverStanding,
  handoverStates,
  itemsOf,
} from "@/lib/domain/incubation/handover";
import { countsByState } from "../base/state-counts";

export interface HandoverQuery extends PageQuery {
  state: HandoverState | null;
}

export type HandoverRow = Awaited<ReturnType<typeof listHandovers>>["rows"][number];

function standing(state: HandoverState, today: Date) {
  switch (state) {
    case "archived":
      return { archivedAt: { not: null } };
    case "settled":
      return { settledOn: { not: null } };
    case "open":
      return { archivedAt: null, settledOn: null, dueOn: { gte: today } };
    case "late":
      return { archivedAt: null, settledOn: null, dueOn: { lt: today } };
  }
}

/** One page of the lists, what is due first, with counts by how they stand today. */
export async function listHandovers({ center, db, now }: Context, query: HandoverQuery) {
  const day = chinaDate(now);
  const today = toUtcMidnight(day);
  const groups = await countsByState(handoverStates, (state) =>
    db.handover.count({ where: { centerId: center.id, ...standing(state, today) } }),
  );
  const { window, ...listed } = countedPage(groups, query);
  const found = await db.handover.findMany({
    where: { centerId: center.id, ...(query.state && standing(query.state, today)) },
    include: { organization: { select: { name: true } } },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    ...window,
  });
  const rows = found.map(({ organization, archivedAt, archiveReason, ...one }) => {
    const dueOn = fromUtcMidnight(one.dueOn);
    const items = itemsOf(one);
    const settledOn = one.settledOn && fromUtcMidnight(one.settledOn);
    return {
      ...{ id: one.id, name: organization.name, direction: one.direction, dueOn, settledOn },
      at: `${one.incubateeId}/${one.direction}`,
      settled: `${items.filter((item) => item.settled).length} / ${items.length}`,
      archiveReason,
      standing: archivedAt
        ? { text: "已作废", tone: "ended" as const }
        : handoverStanding({ items, dueOn, settledOn }, day),
    };
  });
  return { ...listed, rows };
}
