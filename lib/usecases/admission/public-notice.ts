import type { Context } from "@/lib/db/context";
import { publicNoticeStates } from "@/lib/domain/admission/notice-lifecycle";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import { proposePeriod } from "./notice-period";
import { type NoticeRows, readNoticeRows } from "./notice-rows";

const pageSize = 15;
/** A draft does not exist for the public, nor does what was withdrawn. */
const published = { in: [...publicNoticeStates] };

/** The notices of the center's public site, the latest first. */
export async function listPublicNotices(ctx: Context, input: { page: number }) {
  const where = { state: published };
  const total = await ctx.db.publicNotice.count({ where });
  const pageCount = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(input.page, pageCount);
  const notices = await ctx.db.publicNotice.findMany({
    where,
    select: { id: true, title: true, startsOn: true, endsOn: true },
    orderBy: [{ startsOn: "desc" }, { id: "desc" }],
    skip: (page - 1) * pageSize,
    take: pageSize,
  });
  const rows = notices.map((notice) => ({
    ...notice,
    startsOn: fromUtcMidnight(notice.startsOn),
    endsOn: fromUtcMidnight(notice.endsOn),
  }));
  return { rows, total, page, pageCount };
}

/**
 * One published notice. Before its first day its names are not public: `rows` is then null.
 * `rule` is null when the center let it run longer than its rule asks.
 */
export async function getPublicNotice(ctx: Context, input: { notice: string }) {
  const notice = await ctx.db.publicNotice.findFirst({
    where: { id: input.notice, state: published },
    select: {
      callId: true,
      supplementsId: true,
      title: true,
      body: true,
      contact: true,
      rows: true,
      startsOn: true,
      endsOn: true,
      length: true,
      unit: true,
      firstDayCounts: true,
    },
  });
  if (!notice) throw notFound("公示");
  const { length, unit, firstDayCounts, callId, supplementsId, ...rest } = notice;
  const startsOn = fromUtcMidnight(notice.startsOn);
  const endsOn = fromUtcMidnight(notice.endsOn);
  const counted = (await proposePeriod(ctx, { length, unit, firstDayCounts }, startsOn)).endsOn === endsOn;
  const rows: NoticeRows | null = chinaDate(ctx.now) < startsOn ? null : readNoticeRows(notice.rows);
  const rule = counted ? { length, unit, firstDayCounts } : null;
  const isSupplement = supplementsId !== null;
  return {
    ...rest,
    isSupplement,
    related: await relatedOf(ctx, callId, input.notice),
    rows,
    startsOn,
    endsOn,
    rule,
  };
}

/** The other notices of the same batch: what is supplemented, and its supplements, as the public reads them. */
async function relatedOf(ctx: Context, callId: string | null, notice: string) {
  if (callId === null) return [];
  const found = await ctx.db.publicNotice.findMany({
    where: { centerId: ctx.center.id, callId, state: published, id: { not: notice } },
    orderBy: { id: "asc" },
    select: { id: true, title: true, startsOn: true, endsOn: true, supplementsId: true },
  });
  return found.map(({ supplementsId, ...related }) => ({
    ...related,
    isSupplement: supplementsId !== null,
    startsOn: fromUtcMidnight(related.startsOn),
    endsOn: fromUtcMidnight(related.endsOn),
  }));
}
