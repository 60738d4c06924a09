import type { Context } from "@/lib/db/context";
import { editionIn } from "@/lib/db/edition";
import type { NoticeState } from "@/lib/domain/admission/notice-lifecycle";
import { chinaDate } from "@/lib/domain/base/china-time";
import { type CivilDate, formatDate, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import { type PageQuery, pageOf } from "@/lib/domain/base/paging";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { historyOf } from "@/lib/usecases/center/history";
import { idsFound } from "../base/search";
import { promotes } from "../review/selection";
import { proposePeriod } from "./notice-period";
import { readNoticeRows } from "./notice-rows";
import { saidByNotice } from "./notice-take-back";
import { objectionsTo } from "./objection/objection";
import { freePlaces } from "./places";
import { noticeSearch } from "./search";

const unnoticed = { notices: { none: { state: { not: "withdrawn" as const } } } };

/** All notices, the latest first, and the batches whose confirmed list waits for one; a list that names nobody does not. */
export async function listNotices(ctx: Context, query: PageQuery & { q: string }) {
  const ids = await idsFound(ctx, noticeSearch, query.q);
  const where = { centerId: ctx.center.id, ...(ids && { id: { in: ids } }) };
  const { window, ...listed } = pageOf(await ctx.db.publicNotice.count({ where }), query);
  const notices = await ctx.db.publicNotice.findMany({
    where,
    select: {
      id: true,
      title: true,
      state: true,
      startsOn: true,
      endsOn: true,
      call: { select: { name: true } },
      project: { select: { name: true } },
    },
    orderBy: [{ startsOn: "desc" }, { id: "desc" }],
    ...window,
  });
  const ready = await ctx.db.call.findMany({
    where: {
      centerId: ctx.center.id,
      OR: [
        {
          state: "reviewing",
          selections: { some: { ...unnoticed, followsId: null, entries: { some: { outcome: "admitted" } } } },
        },
        { state: { in: ["noticing", "signing"] }, selections: { some: { ...unnoticed, ...promotes } } },
      ],
    },
    select: { kind: true, number: true, name: true },
    orderBy: { number: "asc" },
  });
  const rows = notices.map(({ call, project, ...notice }) => ({
    ...notice,
    about: call?.name ?? project?.name ?? "",
    startsOn: fromUtcMidnight(notice.startsOn),
    endsOn: fromUtcMidnight(notice.endsOn),
  }));
  return { ...listed, rows, ready };
}

/** Why the next act on a notice cannot be done today; null when it can. */
function obstacle(
  notice: { state: NoticeState; startsOn: CivilDate; endsOn: CivilDate },
  ruleEnd: CivilDate,
  today: CivilDate,
): string | null {
  if (notice.state === "drafted") {
    if (notice.startsOn < today) return `公示开始日期${formatDate(notice.startsOn)}已过，请先修改日期。`;
    if (notice.endsOn < ruleEnd) return `公示期不足，结束日期不能早于${formatDate(ruleEnd)}，请先修改日期。`;
  }
  if (notice.state === "published" && today <= notice.endsOn)
    return `公示期到${formatDate(notice.endsOn)}结束，次日起可以办理。`;
  return null;
}

/** One notice as staff see it: the paper, how its period was counted, what may be done next, and its history. */
export async function getNotice(ctx: Context, input: { notice: string }) {
  const notice = await ctx.db.publicNotice.findFirst({
    where: { id: input.notice },
    omit: { centerId: true, selectionId: true },
    include: {
      supplements: { select: { id: true, title: true } },
      call: { select: { id: true, state: true, kind: true, number: true, name: true } },
      project: { select: { id: true, name: true } },
    },
  });
  if (!notice) throw notFound("公示");
  const { call, project } = notice;
  const startsOn = fromUtcMidnight(notice.startsOn);
  const endsOn = fromUtcMidnight(notice.endsOn);
  const period = await proposePeriod(ctx, notice, startsOn);
  const history = await historyOf(ctx, { type: "notice", id: notice.id });
  return {
    ...notice,
    rows: readNoticeRows(notice.rows),
    startsOn,
    endsOn,
    period,
    obstacle: obstacle({ state: notice.state, startsOn, endsOn }, period.endsOn, chinaDate(ctx.now)),
    said: await saidByNotice(ctx, notice),
    objections: await objectionsTo(ctx, notice.id),
    /** What it makes known, and where that stands at the desk. */
    about: {
      name: call?.name ?? project?.name ?? "",
      at: call ? `calls/${formatCallKey(call)}` : `projects/${project?.id}`,
    },
    places: call ? await freePlaces(ctx, call) : [],
    history,
    edition: editionIn(history),
  };
}
