// What the platform says something about by itself: whom to, with which facts, and the words where a center has no
// words of its own. An area adds its occasions here and says them in the act's transaction (usecases/center/say).

import { agreementOccasions } from "./agreement-occasions";
import { incubationOccasions } from "./incubation-occasions";
import { leavingOccasions } from "./leaving-occasions";
import { matchingOccasions } from "./matching-occasions";
import { type OccasionWords, ofApplication } from "./occasion-words";
import { orderOccasions } from "./order-occasions";
import { projectOccasions } from "./project-occasions";
import { supervisionOccasions } from "./supervision-occasions";
import { trainingOccasions } from "./training-occasions";

/** The facts that every occasion has; they are the center's own. */
const ofCenter = { 中心名称: "平城区社会组织孵化中心", 中心电话: "0352-1234567" };

const words = {
  applicationReceived: {
    label: "申请已提交",
    fields: ofApplication,
    subject: "申请已提交：{申请编号}",
    text: "{组织名称}的申请（{批次名称}）已提交，申请编号 {申请编号}。初审结果会在中心网站“申请查询”公布，查询时请使用提交时得到的查询码。",
  },
  applicationAccepted: {
    label: "申请受理",
    fields: ofApplication,
    subject: "申请受理：{申请编号}",
    text: "{组织名称}的申请（{申请编号}）已由中心受理，正在初审，请保持电话畅通。",
  },
  applicationNotAccepted: {
    label: "申请不予受理",
    fields: { ...ofApplication, 原因: "不属于本批次的招募对象" },
    subject: "申请不予受理：{申请编号}",
    text: "{组织名称}的申请（{申请编号}）不予受理。原因：{原因}",
  },
  correctionAsked: {
    label: "补正通知",
    fields: { ...ofApplication, 补正事项: "1.章程：缺页，请补齐", 补正期限: "2026年3月19日" },
    subject: "请补正申请材料：{申请编号}",
    text: "{组织名称}的申请（{申请编号}）需要补正：{补正事项}。请在{补正期限}前（含当日）到中心网站“申请查询”，凭申请编号和查询码一次补齐并提交；逾期未补正，按初审不通过处理。",
  },
  correctionReminder: {
    label: "补正提醒",
    fields: { ...ofApplication, 补正期限: "2026年3月19日" },
    subject: "补正即将到期：{申请编号}",
    text: "{组织名称}的申请（{申请编号}）还没有补正，{补正期限}到期。请到中心网站“申请查询”补齐并提交。",
  },
  correctionLapsed: {
    label: "逾期未补正",
    fields: ofApplication,
    subject: "初审不通过：{申请编号}",
    text: "{组织名称}的申请（{申请编号}）逾期未补正，按初审不通过处理。招募期内可以重新申请。",
  },
  callSupplemented: {
    label: "招募公告有补充",
    fields: { ...ofApplication, 补充公告: "关于延长第四批招募期的补充公告" },
    subject: "招募公告有补充：{批次名称}",
    text: "您申请的{批次名称}（申请编号 {申请编号}）发布了“{补充公告}”，请到中心网站的招募公告中查看。",
  },
  checkPassed: {
    label: "初审通过",
    fields: ofApplication,
    subject: "初审通过：{申请编号}",
    text: "{组织名称}的申请（{申请编号}）初审已通过，将进入评审，请保持电话畅通。",
  },
  checkRefused: {
    label: "初审不通过",
    fields: { ...ofApplication, 原因: "登记证书已过期，请换证后再申请" },
    subject: "初审不通过：{申请编号}",
    text: "{组织名称}的申请（{申请编号}）初审没有通过。原因：{原因}",
  },
  noticeAdmitted: {
    label: "公示：已入围",
    fields: { ...ofApplication, 公示期: "2026年3月12日至3月18日" },
    subject: "入围公示：{组织名称}",
    text: "{组织名称}（{申请编号}）已入围{批次名称}，名单正在公示，公示期{公示期}。期满后的办理由中心通知。",
  },
  noticeReserve: {
    label: "公示：列为候补",
    fields: ofApplication,
    subject: "评审结果：{申请编号}",
    text: "{组织名称}（{申请编号}）列为{批次名称}候补。有名额空出时按名次递补，届时中心会电话通知。",
  },
  noticeNotAdmitted: {
    label: "公示：未入围",
    fields: ofApplication,
    subject: "评审结果：{申请编号}",
    text: "{组织名称}（{申请编号}）本次未能入围{批次名称}。感谢参与，欢迎关注后续的招募公告。",
  },
  disqualified: {
    label: "异议成立：取消资格",
    fields: ofApplication,
    subject: "公示异议核查结果：{申请编号}",
    text: "公示期间收到对{组织名称}（{申请编号}）的异议，经核查成立，{组织名称}不再列入{批次名称}名单。如有疑问，请与中心联系。",
  },
  ...agreementOccasions,
  ...trainingOccasions,
  ...incubationOccasions,
  ...supervisionOccasions,
  ...leavingOccasions,
  ...matchingOccasions,
  ...projectOccasions,
  ...orderOccasions,
} as const satisfies Record<string, OccasionWords>;

export type MessageOccasion = keyof typeof words;
export const messageOccasions = Object.keys(words) as MessageOccasion[];

/** The merge fields that who says something must give; those of the center come by themselves. */
export type OccasionFields<O extends MessageOccasion> = Record<keyof (typeof words)[O]["fields"], string>;

export const messageOccasionLabels = Object.fromEntries(
  messageOccasions.map((occasion) => [occasion, words[occasion].label]),
) as Record<MessageOccasion, string>;

/** The occasion of a stored message in Chinese; a neutral word for one that this version does not know. */
export function occasionLabel(occasion: string): string {
  return Object.hasOwn(words, occasion) ? messageOccasionLabels[occasion as MessageOccasion] : "通知";
}

/** All merge fields of an occasion, each with an example value. */
export function exampleFields(occasion: MessageOccasion): Readonly<Record<string, string>> {
  return { ...words[occasion].fields, ...ofCenter };
}

/** The words without a center's own: a letter with salutation and signature, or one paragraph that says who writes. */
export function defaultText(occasion: MessageOccasion, channel: "email" | "sms" | "copy") {
  const { subject, text } = words[occasion];
  if (channel === "email") {
    return { subject, body: `{收件人}，您好：\n\n${text}\n\n{中心名称}\n电话：{中心电话}` };
  }
  return {
    subject: null,
    body: channel === "sms" ? `【{中心名称}】${text}` : `{收件人}您好，${text}（{中心名称}）`,
  };
}

/** A merge field that lets in whoever reads it, and what stands in its place on every screen and in the facts kept. */
export const secretField = "验证码";
export const hiddenSecret = "······";

/** A text as staff see it: what would let them sign in somebody's name is for its reader alone. */
export function shownBody(occasion: string, body: string): string {
  return occasion === "signingCode" ? body.replace(/(?<!\d)\d{6}(?!\d)/g, hiddenSecret) : body;
}
