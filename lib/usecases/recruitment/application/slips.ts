import type { Context } from "@/lib/db/context";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import { readTold } from "../correction/correction-changes";

/** Applications chosen in a list, in the order of their numbers, each with the correction notice that is open. */
export async function slipsOf(ctx: Context, { applications }: { applications: readonly string[] }) {
  const ids = [...new Set(applications)];
  const found = await ctx.db.application.findMany({
    where: { centerId: ctx.center.id, id: { in: ids } },
    orderBy: { receipt: "asc" },
    select: {
      ...{ id: true, receipt: true, name: true, submittedAt: true, channel: true, contactName: true },
      call: { select: { name: true } },
      corrections: {
        where: { state: "open" },
        select: { items: true, dueOn: true, issuedAt: true },
        orderBy: { number: "desc" },
        take: 1,
      },
    },
  });
  if (found.length !== ids.length) throw notFound("申请");
  return found.map(({ corrections: [open], ...application }) => ({
    ...application,
    correction: open
      ? { items: readTold(open.items), dueOn: fromUtcMidnight(open.dueOn), issuedAt: open.issuedAt }
      : null,
  }));
}

export type ListedSlip = Awaited<ReturnType<typeof slipsOf>>[number];
