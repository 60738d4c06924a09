import type { Context } from "@/lib/db/context";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import type { AssistedAct } from "@/lib/domain/community/assisted-access";

export interface AccessQuery extends PageQuery {
  state: AssistedAct | null;
  /** A number of the list, or who looked, as typed. */
  q: string;
}

export type AccessRow = Awaited<ReturnType<typeof listAccesses>>["rows"][number];

/** One page of who opened, changed, exported or deleted what is sensitive, and why; the latest first. */
export async function listAccesses({ center, db }: Context, query: AccessQuery) {
  const typed = query.q.trim();
  const where = {
    centerId: center.id,
    ...(typed && { OR: [{ byName: { contains: typed } }, { assisted: { number: typed.toUpperCase() } }] }),
  };
  const counted = await db.assistedAccess.groupBy({ by: ["act"], where, _count: true });
  const groups = counted.map(({ act: state, _count }) => ({ state, _count }));
  const { window, ...listed } = countedPage(groups, query);
  const rows = await db.assistedAccess.findMany({
    where: { ...where, ...(query.state && { act: query.state }) },
    include: { assisted: { select: { number: true, masked: true, place: { select: { name: true } } } } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    ...window,
  });
  return { ...listed, rows };
}
