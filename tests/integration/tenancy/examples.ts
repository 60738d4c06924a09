import { formatCallKey } from "@/lib/domain/recruitment/call-key";
import { syntheticCreditCode } from "../../support/factories";
import type { Theirs } from "./world";

// What the tests type into the fields of every form and address, by the name of the field: another center's record
// wherever one is asked for. A function takes it from the other center's world.

export type Value = string | string[] | Record<string, string>;
export type Example = Value | ((theirs: Theirs) => Value);
type Examples = Record<string, Example>;

/** Fields that ask for ids. */
export const ids: Examples = {
  admitted: (theirs) => [theirs.sheet.id],
  agreement: (theirs) => theirs.agreement.id,
  agreements: (theirs) => [theirs.agreement.id],
  application: (theirs) => theirs.sheet.id,
  applicationId: (theirs) => theirs.application.id,
  call: (theirs) => theirs.reviewing.id,
  callId: (theirs) => theirs.preparing.id,
  news: (theirs) => theirs.draftedNews.id,
  expert: (theirs) => theirs.expert.id,
  experts: (theirs) => [theirs.expert.id],
  member: (theirs) => theirs.staff.id,
  notice: (theirs) => theirs.draftedNotice.id,
  panelist: (theirs) => theirs.panelist.id,
  organization: (theirs) => theirs.organization.id,
  points: (theirs) => theirs.points,
  submissionKey: "0b1f5f7e-5a0c-4a36-9d0e-1f0a3c2b4d5e",
};

/** All other fields, as somebody types them. One with a list of choices needs no line here: the first one is taken. */
export const texts: Examples = {
  agreement: (theirs) => theirs.agreement.number,
  call: (theirs) => formatCallKey(theirs.reviewing),
  cohort: "77",
  receipt: (theirs) => theirs.application.receipt,
  through: "77",

  accent: "#1f5fa8",
  address: "民福街1号",
  body: "正文",
  bureau: "某区民政局",
  centerSigner: "",
  checked: "",
  closesOn: "2022-02-10",
  contact: "受理单位：孵化中心",
  contactMobile: "13800001234",
  contactName: "李四",
  creditCode: syntheticCreditCode(9_999_999),
  criterionMax: { 1: "100" },
  criterionName: { 1: "公益性" },
  criterionStep: { 1: "1" },
  day: "2022-03-08",
  decimals: "2",
  digest: "0".repeat(64),
  drop: "1",
  edition: "",
  email: "",
  endsOn: "2022-02-10",
  filingNumber: "外备001号",
  firstDayCounts: "no",
  fromBallots: "3",
  fullTimeStaff: "1",
  guide: "指南",
  happenedOn: "2022-01-20",
  incubationNeeds: "需求",
  introduction: "简介",
  leaderName: "张三",
  login: "13800005678",
  minBallots: "3",
  name: "外来的组织",
  noticeLength: "7",
  number: "900",
  operator: "",
  opensOn: "2022-02-01",
  order: {},
  organizationSigner: "",
  page: "1",
  partTimeStaff: "1",
  passMark: "",
  phone: "0349-1234567",
  profile: "情况",
  projectPlan: "规划",
  q: "",
  queryCode: (theirs) => theirs.queryCode,
  quota: "3",
  reason: "情况说明",
  recordNumber: "",
  reserve: "0",
  reviewOn: "",
  roles: ["panelist"],
  servedGroups: "人群",
  serviceField: "领域",
  signedOn: "2022-01-25",
  startsOn: "2022-02-01",
  statement: "无异议",
  tieBreak: {},
  title: "社会工作师",
  version: "0",
};

/** Where a field means another record than elsewhere: one in a state in which its own people get in, or a key of its own. */
export const special: Record<string, Examples> = {
  "[center]/(public)/apply/[call]": { call: (theirs) => formatCallKey(theirs.recruiting) },
  "[center]/(public)/calls/[call]": { call: (theirs) => formatCallKey(theirs.recruiting) },
  "[center]/(public)/notices/[notice]": { notice: (theirs) => theirs.closedNotice.id },
  "[center]/desk/calls/[call]/edit": { call: (theirs) => formatCallKey(theirs.preparing) },
  "[center]/desk/notices/new": { call: (theirs) => formatCallKey(theirs.ranked) },
  "[center]/panel/[call]/[receipt]": { receipt: (theirs) => theirs.sheet.receipt },
  "[center]/(public)/news/[news]": { news: (theirs) => theirs.publishedNews.id },
  writeNewsAction: { kind: "activity" },
  editNewsAction: { kind: "activity" },
  checkApplicationAction: { reason: "" },
  submitApplicationAction: { call: (theirs) => formatCallKey(theirs.recruiting) },
  removeCalendarDayAction: { day: (theirs) => theirs.calendarDay },
};
