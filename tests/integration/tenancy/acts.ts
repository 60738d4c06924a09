import type { Context } from "@/lib/db/context";
import { civilDate } from "@/lib/domain/base/civil-date";
import { proposedRules } from "@/lib/domain/recruitment/call";
import { recordLapse } from "@/lib/usecases/admission/agreement-lapse";
import { draftNotice, editNotice } from "@/lib/usecases/admission/notice-draft";
import { closeNotice, publishNotice } from "@/lib/usecases/admission/notice-publication";
import { removeCalendarDay, saveCalendarDay } from "@/lib/usecases/center/calendar-day";
import { setDemoToday } from "@/lib/usecases/center/clock";
import { removeMember, renewMemberPassword } from "@/lib/usecases/center/member-change";
import { editNews, publishNews, withdrawNews, writeNews } from "@/lib/usecases/center/news";
import { saveCenterFacts, saveNoticeRules } from "@/lib/usecases/center/settings";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { prepareCall, publishCall, reviseCall } from "@/lib/usecases/recruitment/call";
import { checkApplication } from "@/lib/usecases/recruitment/check";
import { endWithoutAdmission } from "@/lib/usecases/recruitment/no-admission";
import { submitApplication } from "@/lib/usecases/recruitment/submission";
import { trackApplication } from "@/lib/usecases/recruitment/tracking";
import { recordAbsence } from "@/lib/usecases/review/absence";
import { addSeatedMember, changeSeatedRoles } from "@/lib/usecases/review/expert-seat";
import { handIn, recuse } from "@/lib/usecases/review/mark";
import { addExpert, composePanel } from "@/lib/usecases/review/panel";
import { confirmRanking } from "@/lib/usecases/review/ranking";
import { startReview } from "@/lib/usecases/review/review";
import { noticeText } from "../../support/signing-call";
import type { Theirs } from "./world";

type Act = (ctx: Context, theirs: Theirs) => Promise<unknown>;

interface Row {
  act: Act;
  /** Where no id is sent, the act succeeds, and must touch only the center it is done in. */
  ownCenterOnly?: true;
}

const call = {
  number: 900,
  name: "第九百批",
  title: "招募公告",
  body: "公告",
  opensOn: civilDate("2022-02-01"),
  closesOn: civilDate("2022-02-10"),
  reviewOn: null,
  quota: 3,
  categories: ["charity" as const],
  criteria: [{ id: "0b1f5f7e-5a0c-4a36-9d0e-1f0a3c2b4d5f", row: 1, name: "公益性", max: 100, step: 1 }],
  rules: proposedRules,
};

const application = {
  submissionKey: "0b1f5f7e-5a0c-4a36-9d0e-1f0a3c2b4d5e",
  category: "charity" as const,
  track: "unregistered" as const,
  name: "外来的组织",
  creditCode: null,
  leaderName: "张三",
  contactName: "李四",
  contactMobile: "13800001234",
  email: null,
  fullTimeStaff: 1,
  partTimeStaff: 1,
  profile: "情况",
  serviceField: "领域",
  servedGroups: "人群",
  incubationNeeds: "需求",
  projectPlan: "规划",
  publicationConsent: true as const,
};

const news = { title: "动态", kind: "activity" as const, body: "正文", happenedOn: civilDate("2022-01-25") };

function sheet({ sheet: { id }, points }: Theirs) {
  return { application: id, version: 0, points };
}

/** Every server action of a center by its name, sent with the ids of another center. */
export const acts: Record<string, Row> = {
  addMemberAction: {
    act: (ctx, theirs) =>
      addSeatedMember(ctx, {
        name: "张三",
        login: { mobile: "13800005678" },
        roles: ["panelist"],
        title: "社会工作师",
        expert: theirs.expert.id,
      }),
  },
  changeRolesAction: {
    act: (ctx, theirs) =>
      changeSeatedRoles(ctx, { member: theirs.staff.id, roles: ["manager"], title: null }),
  },
  renewMemberPasswordAction: {
    act: (ctx, theirs) => renewMemberPassword(ctx, { member: theirs.staff.id }),
  },
  removeMemberAction: {
    act: (ctx, theirs) => removeMember(ctx, { member: theirs.staff.id, reason: "离岗" }),
  },
  submitApplicationAction: {
    act: (ctx, theirs) => submitApplication(ctx, { ...application, call: theirs.recruiting }),
  },
  trackApplicationAction: {
    ownCenterOnly: true,
    act: async (ctx, theirs) => {
      const found = await trackApplication(ctx, {
        receipt: theirs.application.receipt,
        queryCode: "ABCDEFGH",
      });
      if (found) throw new Error("tracked another center's application");
    },
  },
  checkApplicationAction: {
    act: (ctx, theirs) =>
      checkApplication(ctx, { applicationId: theirs.application.id, verdict: "passed", reason: "" }),
  },
  prepareCallAction: { ownCenterOnly: true, act: (ctx) => prepareCall(ctx, call) },
  reviseCallAction: { act: (ctx, theirs) => reviseCall(ctx, { ...call, callId: theirs.preparing.id }) },
  publishCallAction: { act: (ctx, theirs) => publishCall(ctx, { callId: theirs.preparing.id }) },
  endWithoutAdmissionAction: {
    act: (ctx, theirs) => endWithoutAdmission(ctx, { call: theirs.recruiting.id, reason: "无组织入围" }),
  },
  composePanelAction: {
    act: (ctx, theirs) => composePanel(ctx, { call: theirs.recruiting.id, experts: [theirs.expert.id] }),
  },
  addExpertAction: { ownCenterOnly: true, act: (ctx) => addExpert(ctx, { name: "新专家", title: "社工师" }) },
  startReviewAction: { act: (ctx, theirs) => startReview(ctx, { call: theirs.recruiting.id }) },
  recordAbsenceAction: {
    act: (ctx, theirs) =>
      recordAbsence(ctx, { panelist: theirs.panelist.id, application: null, reason: "未到场" }),
  },
  giveMarkAction: { act: (ctx, theirs) => handIn(ctx, sheet(theirs)) },
  recuseAction: { act: (ctx, theirs) => recuse(ctx, { application: theirs.sheet.id, reason: "有利害关系" }) },
  confirmRankingAction: {
    act: (ctx, theirs) =>
      confirmRanking(ctx, { call: theirs.reviewing.id, digest: "0".repeat(64), admitted: [], reason: "" }),
  },
  draftNoticeAction: { act: (ctx, theirs) => draftNotice(ctx, { ...noticeText, call: theirs.ranked.id }) },
  editNoticeAction: {
    act: (ctx, theirs) => editNotice(ctx, { ...noticeText, notice: theirs.draftedNotice.id }),
  },
  publishNoticeAction: { act: (ctx, theirs) => publishNotice(ctx, { notice: theirs.draftedNotice.id }) },
  closeNoticeAction: {
    act: (ctx, theirs) => closeNotice(ctx, { notice: theirs.closedNotice.id, statement: "无异议" }),
  },
  signAgreementsAction: {
    act: (ctx, theirs) =>
      signAgreements(ctx, {
        call: theirs.signing.id,
        agreements: [theirs.agreement.id],
        side: "both",
        signedOn: civilDate("2022-01-25"),
      }),
  },
  recordLapseAction: {
    act: (ctx, theirs) => recordLapse(ctx, { agreement: theirs.agreement.id, reason: "放弃入驻" }),
  },
  writeNewsAction: { ownCenterOnly: true, act: (ctx) => writeNews(ctx, news) },
  editNewsAction: { act: (ctx, theirs) => editNews(ctx, { ...news, news: theirs.draftedNews.id }) },
  publishNewsAction: { act: (ctx, theirs) => publishNews(ctx, { news: theirs.draftedNews.id }) },
  withdrawNewsAction: {
    act: (ctx, theirs) => withdrawNews(ctx, { news: theirs.publishedNews.id, reason: "有误" }),
  },
  saveCenterFactsAction: {
    ownCenterOnly: true,
    act: (ctx) => {
      const { name, bureau, operator, address, phone, email, recordNumber, introduction, guide } = ctx.center;
      const facts = { name, bureau, operator, address, phone, email, recordNumber, introduction, guide };
      return saveCenterFacts(ctx, { ...facts, accent: "#1f5fa8" });
    },
  },
  saveNoticeRulesAction: {
    ownCenterOnly: true,
    act: (ctx) =>
      saveNoticeRules(ctx, {
        maskRule: "keepSurname",
        noticeLength: 7,
        noticeUnit: "days",
        firstDayCounts: false,
      }),
  },
  saveCalendarDayAction: {
    ownCenterOnly: true,
    act: (ctx) => saveCalendarDay(ctx, { day: civilDate("2022-03-08"), kind: "rest", name: "妇女节" }),
  },
  removeCalendarDayAction: {
    act: (ctx) => removeCalendarDay(ctx, { day: civilDate("2022-05-04") }),
  },
  setDemoTodayAction: {
    ownCenterOnly: true,
    act: (ctx) => setDemoToday(ctx, { day: civilDate("2022-01-01") }),
  },
};
