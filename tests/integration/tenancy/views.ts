import type { Context } from "@/lib/db/context";
import { getAgreement, listAgreements } from "@/lib/usecases/admission/agreement";
import { getNotice, listNotices } from "@/lib/usecases/admission/notice";
import { proposeNotice } from "@/lib/usecases/admission/notice-draft";
import { getPublicNotice, listPublicNotices } from "@/lib/usecases/admission/public-notice";
import { getCalendar } from "@/lib/usecases/center/calendar-day";
import { listMembers } from "@/lib/usecases/center/member";
import { listIncubatees } from "@/lib/usecases/incubation/incubatee";
import { getCohort, listCohorts } from "@/lib/usecases/oversight/cohort";
import { getDashboard } from "@/lib/usecases/oversight/dashboard";
import { listReviews } from "@/lib/usecases/oversight/reviews";
import { countWaiting, getToday } from "@/lib/usecases/oversight/today";
import { getApplication } from "@/lib/usecases/recruitment/application";
import { listApplications } from "@/lib/usecases/recruitment/application-list";
import { callForEdit, proposeCall } from "@/lib/usecases/recruitment/call";
import { centerFront, currentCalls, listCalls, readCall } from "@/lib/usecases/recruitment/site";
import { getSeatedMember } from "@/lib/usecases/review/expert-seat";
import { viewPanel } from "@/lib/usecases/review/panel";
import { viewRanking } from "@/lib/usecases/review/ranking";
import { viewReviewDay, viewSheet } from "@/lib/usecases/review/review-day";
import type { Theirs } from "./world";

export type View = (ctx: Context, theirs: Theirs) => Promise<unknown>;

const everything = { cohort: null, state: null, category: null, q: "", page: 1 };

/** Pages of a center whose address names a record: asked for with another center's, they do not exist. */
export const recordViews: Record<string, View> = {
  "(public)/apply/[cohort]": (ctx, theirs) => readCall(ctx, { cohort: theirs.recruiting.number }),
  "(public)/calls/[cohort]": (ctx, theirs) => readCall(ctx, { cohort: theirs.recruiting.number }),
  "(public)/notices/[notice]": (ctx, theirs) => getPublicNotice(ctx, { notice: theirs.closedNotice.id }),
  "desk/agreements/[agreement]": (ctx, theirs) => getAgreement(ctx, { number: theirs.agreement.number }),
  "desk/applications/[receipt]": (ctx, theirs) =>
    getApplication(ctx, { receipt: theirs.application.receipt }),
  "desk/cohorts/[cohort]": (ctx, theirs) => getCohort(ctx, { cohort: theirs.reviewing.number }),
  "desk/cohorts/[cohort]/edit": (ctx, theirs) => callForEdit(ctx, { cohort: theirs.preparing.number }),
  "desk/cohorts/[cohort]/panel": (ctx, theirs) => viewPanel(ctx, { cohort: theirs.reviewing.number }),
  "desk/cohorts/[cohort]/ranking": (ctx, theirs) => viewRanking(ctx, { cohort: theirs.reviewing.number }),
  "desk/notices/[notice]": (ctx, theirs) => getNotice(ctx, { notice: theirs.draftedNotice.id }),
  "desk/notices/[notice]/edit": (ctx, theirs) => getNotice(ctx, { notice: theirs.draftedNotice.id }),
  "desk/settings/members/[member]": (ctx, theirs) => getSeatedMember(ctx, { member: theirs.staff.id }),
  "desk/notices/new": (ctx, theirs) => proposeNotice(ctx, { cohort: theirs.ranked.number }),
  "panel/[cohort]/[receipt]": (ctx, theirs) =>
    viewSheet(ctx, { cohort: theirs.reviewing.number, receipt: theirs.sheet.receipt }),
};

/** All other pages and frames: they may show anything but what is another center's. */
export const listViews: Record<string, View> = {
  "(public)": (ctx) => centerFront(ctx),
  "(public)/calls": (ctx) => listCalls(ctx),
  "(public)/guide": (ctx) => currentCalls(ctx),
  "(public)/notices": (ctx) => listPublicNotices(ctx, { page: 1 }),
  "(public)/track": async () => null,
  desk: async (ctx) => [await getToday(ctx), await countWaiting(ctx)],
  "desk/agreements": (ctx) => listAgreements(ctx, { cohort: null }),
  "desk/applications": (ctx) =>
    listApplications(ctx, { ...everything, track: null, sort: "receipt", size: 40 }),
  "desk/cohorts": (ctx) => listCohorts(ctx),
  "desk/cohorts/new": (ctx) => proposeCall(ctx),
  "desk/dashboard": (ctx) => getDashboard(ctx, { cohort: null }),
  "desk/incubatees": (ctx) => listIncubatees(ctx, { ...everything, through: null }),
  "desk/notices": (ctx) => listNotices(ctx, { page: 1 }),
  "desk/reviews": (ctx) => listReviews(ctx),
  "desk/settings": async (ctx) => ctx.center,
  "desk/settings/notice": async (ctx) => ctx.center,
  "desk/settings/members": (ctx) => listMembers(ctx),
  "desk/settings/calendar": (ctx) => getCalendar(ctx, { year: 2022 }),
  panel: (ctx) => viewReviewDay(ctx),
};
