import type { Context } from "@/lib/db/context";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import type { DispatchedTo, DispatchState } from "@/lib/domain/community/dispatch";
import { ownOrganizationId } from "../../base/own-organization-id";
import { acceptOwn, declineOwn, finishOwn } from "./dispatch-answer";

export interface OwnDispatchQuery extends PageQuery {
  state: DispatchState | null;
  /** Those that anybody may take up, or those sent to this organization alone. */
  to: DispatchedTo | null;
}

const asked = {
  order: {
    select: {
      ...{ id: true, number: true, kind: true, content: true, wishedOn: true, dueOn: true, doneNote: true },
      priority: true,
      ...{ rating: true, comment: true, place: { select: { name: true } } },
    },
  },
} as const;

export type OwnDispatchRow = Awaited<ReturnType<typeof listOwnDispatches>>["rows"][number];

/** What is offered to this organization or open to all, and what it took: by the database, nothing else is there. */
export async function listOwnDispatches({ center, db }: Context, query: OwnDispatchQuery) {
  const where = { centerId: center.id, ...(query.to && { open: query.to === "all" }) };
  const groups = await db.orderDispatch.groupBy({ by: ["state"], where, _count: true });
  const { window, ...listed } = countedPage(groups, query);
  const found = await db.orderDispatch.findMany({
    where: { ...where, ...(query.state && { state: query.state }) },
    include: asked,
    orderBy: [{ state: "asc" }, { dispatchedAt: "desc" }, { id: "desc" }],
    ...window,
  });
  const rows = found.map(({ order, ...dispatch }) => ({
    ...dispatch,
    order: { ...order, dueOn: order.dueOn && fromUtcMidnight(order.dueOn) },
  }));
  return { ...listed, rows };
}

/** One of them; who asks is there once this organization has accepted. */
export async function getOwnDispatch({ center, db, scope }: Context, { dispatch: id }: { dispatch: string }) {
  const found = await db.orderDispatch.findFirst({ where: { centerId: center.id, id }, include: asked });
  if (!found) throw notFound("派单");
  const { order, ...dispatch } = found;
  const asker = await db.orderAsker.findFirst({ where: { centerId: center.id, orderId: order.id } });
  const days = { wishedOn: order.wishedOn && fromUtcMidnight(order.wishedOn) };
  const due = order.dueOn && fromUtcMidnight(order.dueOn);
  const mine = dispatch.organizationId === scope.organization;
  return { ...dispatch, mine, order: { ...order, ...days, dueOn: due }, asker };
}

type One = { dispatch: string };

export const acceptOwnDispatch = (ctx: Context, input: One) => acceptOwn(ctx, input, ownOrganizationId(ctx));

export const declineOwnDispatch = (ctx: Context, input: One & { reason: string }) => declineOwn(ctx, input);

export const finishOwnDispatch = (ctx: Context, input: One & { note: string }) => finishOwn(ctx, input);
