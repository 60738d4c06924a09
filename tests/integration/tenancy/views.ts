import type { Context } from "@/lib/db/context";
import { getAgreement, listAgreements } from "@/lib/usecases/admission/agreement";
import { getNotice, listNotices } from "@/lib/usecases/admission/notice";
import { proposeNotice } from "@/lib/usecases/admission/notice-draft";
import { getPublicNotice, listPublicNotices } from "@/lib/usecases/admission/public-notice";
import { getCalendar } from "@/lib/usecases/center/calendar-day";
import { listMembers } from "@/lib/usecases/center/member";
import { getNews, getPublicNews, listNews, listPublicNews } from "@/lib/usecases/center/news";
import { listIncubatees } from "@/lib/usecases/incubation/incubatee";
import { getCall, listCalls } from "@/lib/usecases/oversight/call";
import { getDashboard } from "@/lib/usecases/oversight/dashboard";
import { listReviews } from "@/lib/usecases/oversight/reviews";
import { countWaiting, getToday } from "@/lib/usecases/oversight/today";
import { getApplication } from "@/lib/usecases/recruitment/application";
import { listApplications } from "@/lib/usecases/recruitment/application-list";
import { callForEdit, proposeCall } from "@/lib/usecases/recruitment/call";
import { centerFront, currentCalls, publishedCalls, readCall } from "@/lib/usecases/recruitment/site";
import { getSeatedMember } from "@/lib/usecases/review/expert-seat";
import { viewPanel } from "@/lib/usecases/review/panel";
import { viewRanking } from "@/lib/usecases/review/ranking";
import { viewReviewDay, viewSheet } from "@/lib/usecases/review/review-day";
import type { Theirs } from "./world";

export type View = (ctx: Context, theirs: Theirs) => Promise<unknown>;

const everything = { call: null, state: null, category: null, kind: null, q: "", page: 1 };

/** Pages of a center whose address names a record: asked for with another center's, they do not exist. */
export const recordViews: Record<string, View> = {
  "(public)/apply/[call]": (ctx, theirs) => readCall(ctx, { call: theirs.recruiting }),
  "(public)/calls/[call]": (ctx, theirs) => readCall(ctx, { call: theirs.recruiting }),
  "(public)/news/[news]": (ctx, theirs) => getPublicNews(ctx, { news: theirs.publishedNews.id }),
  "(public)/notices/[notice]": (ctx, theirs) => getPublicNotice(ctx, { notice: theirs.closedNotice.id }),
  "desk/agreements/[agreement]": (ctx, theirs) => getAgreement(ctx, { number: theirs.agreement.number }),
  "desk/applications/[receipt]": (ctx, theirs) =>
    getApplication(ctx, { receipt: theirs.application.receipt }),
  "desk/calls/[call]": (ctx, theirs) => getCall(ctx, { call: theirs.reviewing }),
  "desk/calls/[call]/edit": (ctx, theirs) => callForEdit(ctx, { call: theirs.preparing }),
  "desk/calls/[call]/panel": (ctx, theirs) => viewPanel(ctx, { call: theirs.reviewing }),
  "desk/calls/[call]/ranking": (ctx, theirs) => viewRanking(ctx, { call: theirs.reviewing }),
  "desk/news/[news]": (ctx, theirs) => getNews(ctx, { news: theirs.draftedNews.id }),
  "desk/news/[news]/edit": (ctx, theirs) => getNews(ctx, { news: theirs.draftedNews.id }),
  "desk/notices/[notice]": (ctx, theirs) => getNotice(ctx, { notice: theirs.draftedNotice.id }),
  "desk/notices/[notice]/edit": (ctx, theirs) => getNotice(ctx, { notice: theirs.draftedNotice.id }),
  "desk/settings/members/[member]": (ctx, theirs) => getSeatedMember(ctx, { member: theirs.staff.id }),
  "desk/notices/new": (ctx, theirs) => proposeNotice(ctx, { call: theirs.ranked }),
  "panel/[call]/[receipt]": (ctx, theirs) =>
    viewSheet(ctx, { call: theirs.reviewing, receipt: theirs.sheet.receipt }),
};

/** All other pages and frames: they may show anything but what is another center's. */
export const listViews: Record<string, View> = {
  "(public)": async (ctx) => [await centerFront(ctx), await listPublicNews(ctx, { page: 1, size: 5 })],
  "(public)/calls": (ctx) => publishedCalls(ctx),
  "(public)/guide": (ctx) => currentCalls(ctx),
  "(public)/news": (ctx) => listPublicNews(ctx, { page: 1, size: 15 }),
  "(public)/notices": (ctx) => listPublicNotices(ctx, { page: 1 }),
  "(public)/track": async () => null,
  desk: async (ctx) => [await getToday(ctx), await countWaiting(ctx)],
  "desk/agreements": (ctx) => listAgreements(ctx, { call: null }),
  "desk/applications": (ctx) =>
    listApplications(ctx, { ...everything, track: null, sort: "receipt", size: 40 }),
  "desk/calls": (ctx) => listCalls(ctx),
  "desk/calls/new": (ctx) => proposeCall(ctx),
  "desk/dashboard": (ctx) => getDashboard(ctx, { cohort: null }),
  "desk/incubatees": (ctx) => listIncubatees(ctx, { ...everything, cohort: null, through: null, size: 15 }),
  "desk/news": (ctx) => listNews(ctx, { ...everything, sort: "date", size: 15 }),
  "desk/news/export": (ctx) => listNews(ctx, { ...everything, sort: "date", size: 1000 }),
  "desk/news/new": async () => null,
  "desk/notices": (ctx) => listNotices(ctx, { page: 1, size: 15 }),
  "desk/reviews": (ctx) => listReviews(ctx),
  "desk/settings": async (ctx) => ctx.center,
  "desk/settings/notice": async (ctx) => ctx.center,
  "desk/settings/members": (ctx) => listMembers(ctx),
  "desk/settings/calendar": (ctx) => getCalendar(ctx, { year: 2022 }),
  panel: (ctx) => viewReviewDay(ctx),
};
