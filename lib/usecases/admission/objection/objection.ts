import type { Context } from "@/lib/db/context";
import { editionIn } from "@/lib/db/edition";
import { isLate, type ObjectionState, objectionActs } from "@/lib/domain/admission/objection";
import { chinaDate } from "@/lib/domain/base/china-time";
import { daysBetween, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import { idsFound } from "@/lib/usecases/base/search";
import { filesOf } from "@/lib/usecases/center/file";
import { historyOf } from "@/lib/usecases/center/history";
import { objectionSearch } from "../search";
import { namedBy } from "./objection-letter";

export interface ObjectionQuery extends PageQuery {
  state: ObjectionState | null;
  /** Part of the organization's name or of the notice's title; never of who objects. */
  q: string;
}

export type ObjectionRow = Awaited<ReturnType<typeof listObjections>>["rows"][number];

/** All objections, the open ones first and of those the oldest; without who objects, so that the list may be handed on. */
export async function listObjections(ctx: Context, query: ObjectionQuery) {
  const { state } = query;
  const ids = await idsFound(ctx, objectionSearch, query.q);
  const where = { centerId: ctx.center.id, ...(ids && { id: { in: ids } }) };
  const groups = await ctx.db.objection.groupBy({ by: ["state"], where, _count: true });
  const { window, ...listed } = countedPage(groups, query);
  const found = await ctx.db.objection.findMany({
    where: { ...where, ...(state && { state }) },
    select: {
      id: true,
      number: true,
      state: true,
      receivedOn: true,
      answeredOn: true,
      application: { select: { name: true } },
      notice: { select: { title: true, endsOn: true, project: { select: { name: true } } } },
    },
    orderBy: [{ state: "asc" }, { receivedOn: "asc" }, { id: "asc" }],
    ...window,
  });
  const today = chinaDate(ctx.now);
  const rows = found.map(({ application, notice, ...objection }) => {
    const receivedOn = fromUtcMidnight(objection.receivedOn);
    return {
      ...objection,
      receivedOn,
      answeredOn: objection.answeredOn && fromUtcMidnight(objection.answeredOn),
      concerns: application?.name ?? notice.project?.name ?? "",
      notice: notice.title,
      late: isLate(receivedOn, fromUtcMidnight(notice.endsOn)),
      days: objection.state === "open" ? daysBetween(receivedOn, today) : null,
    };
  });
  return { ...listed, rows };
}

/** One objection with its letter, for those who handle it. */
export async function getObjection(ctx: Context, { objection: id }: { objection: string }) {
  const found = await ctx.db.objection.findFirst({
    where: { centerId: ctx.center.id, id },
    include: {
      application: { select: { name: true, receipt: true, state: true } },
      notice: { include: { project: { select: { id: true, name: true } } } },
    },
  });
  if (!found) throw notFound("异议");
  const { notice, ...objection } = found;
  const { project } = notice;
  const receivedOn = fromUtcMidnight(objection.receivedOn);
  const history = await historyOf(ctx, { type: "objection", id });
  const named = await namedBy(ctx, notice);
  return {
    ...objection,
    applicationId: objection.applicationId ?? project?.id ?? "",
    /** Whom it concerns: an applicant, or a project that was awarded without a call. */
    concerns: objection.application?.name ?? project?.name ?? "",
    project,
    receivedOn,
    answeredOn: objection.answeredOn && fromUtcMidnight(objection.answeredOn),
    notice: { id: notice.id, title: notice.title },
    late: isLate(receivedOn, fromUtcMidnight(notice.endsOn)),
    options: named.map((one) => ({ value: one.id, label: `${one.name}（${one.number}）` })),
    acts: objectionActs(objection),
    files: await filesOf(ctx, { type: "objection", id }),
    history,
    edition: editionIn(history),
  };
}

/** The objections to one notice, by number, as its page shows them: without who objects. */
export function objectionsTo(ctx: Context, notice: string) {
  return ctx.db.objection.findMany({
    where: { centerId: ctx.center.id, noticeId: notice },
    orderBy: { number: "asc" },
    select: { id: true, number: true, state: true, application: { select: { name: true } } },
  });
}
