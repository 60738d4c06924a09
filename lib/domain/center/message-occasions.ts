// What the platform says something about by itself: whom to, with which facts, and the words where a center has no
// words of its own. An area adds its occasions here and says them in the act's transaction (usecases/center/say).

/** The facts that every occasion has; they are the center's own. */
export const ofCenter = { 中心名称: "平城区社会组织孵化中心", 中心电话: "0352-1234567" };

/** The facts of an application, each with an example. */
const ofApplication = {
  收件人: "李四",
  组织名称: "邻里互助社会工作服务中心",
  申请编号: "PC04-0012",
  批次名称: "第四批",
};

interface OccasionWords {
  label: string;
  /** The merge fields besides the center's, each with an example. */
  fields: Readonly<Record<string, string>>;
  subject: string;
  /** What an e-mail says between the salutation and the signature; the other channels say it as one paragraph. */
  text: string;
}

export const occasionWords = {
  applicationReceived: {
    label: "申请已提交",
    fields: ofApplication,
    subject: "申请已提交：{申请编号}",
    text: "{组织名称}的入驻申请（{批次名称}）已提交，申请编号 {申请编号}。初审结果会在中心网站“申请查询”公布，查询时请使用提交时得到的查询码。",
  },
  applicationAccepted: {
    label: "申请受理",
    fields: ofApplication,
    subject: "申请受理：{申请编号}",
    text: "{组织名称}的入驻申请（{申请编号}）已由中心受理，正在初审，请保持电话畅通。",
  },
  applicationNotAccepted: {
    label: "申请不予受理",
    fields: { ...ofApplication, 原因: "不属于本批次的招募对象" },
    subject: "申请不予受理：{申请编号}",
    text: "{组织名称}的入驻申请（{申请编号}）不予受理。原因：{原因}",
  },
  correctionAsked: {
    label: "补正通知",
    fields: { ...ofApplication, 补正事项: "1.章程：缺页，请补齐", 补正期限: "2026年3月19日" },
    subject: "请补正申请材料：{申请编号}",
    text: "{组织名称}的入驻申请（{申请编号}）需要补正：{补正事项}。请在{补正期限}前（含当日）到中心网站“申请查询”，凭申请编号和查询码一次补齐并提交；逾期未补正，按初审不通过处理。",
  },
  correctionReminder: {
    label: "补正提醒",
    fields: { ...ofApplication, 补正期限: "2026年3月19日" },
    subject: "补正即将到期：{申请编号}",
    text: "{组织名称}的入驻申请（{申请编号}）还没有补正，{补正期限}到期。请到中心网站“申请查询”补齐并提交。",
  },
  correctionLapsed: {
    label: "逾期未补正",
    fields: ofApplication,
    subject: "初审不通过：{申请编号}",
    text: "{组织名称}的入驻申请（{申请编号}）逾期未补正，按初审不通过处理。招募期内可以重新申请。",
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
    text: "{组织名称}的入驻申请（{申请编号}）初审已通过，将进入评审，请保持电话畅通。",
  },
  checkRefused: {
    label: "初审不通过",
    fields: { ...ofApplication, 原因: "登记证书已过期，请换证后再申请" },
    subject: "初审不通过：{申请编号}",
    text: "{组织名称}的入驻申请（{申请编号}）初审没有通过。原因：{原因}",
  },
  noticeAdmitted: {
    label: "公示：已入围",
    fields: { ...ofApplication, 公示期: "2026年3月12日至3月18日" },
    subject: "入围公示：{组织名称}",
    text: "{组织名称}（{申请编号}）已入围{批次名称}，名单正在公示，公示期{公示期}。期满后中心会通知签约。",
  },
  noticeReserve: {
    label: "公示：列为候补",
    fields: ofApplication,
    subject: "评审结果：{申请编号}",
    text: "{组织名称}（{申请编号}）列为{批次名称}候补。入围组织放弃名额时按名次递补，届时中心会电话通知。",
  },
  noticeNotAdmitted: {
    label: "公示：未入围",
    fields: ofApplication,
    subject: "评审结果：{申请编号}",
    text: "{组织名称}（{申请编号}）本次未能入围{批次名称}。感谢参与，欢迎关注后续的招募公告。",
  },
  agreementWaiting: {
    label: "协议待签署",
    fields: { ...ofApplication, 协议编号: "PC-2026-04-012" },
    subject: "请签署入驻协议：{协议编号}",
    text: "{批次名称}公示已期满，{组织名称}的入驻协议（{协议编号}）等待签署，请与中心约定签约时间。",
  },
  trainingCancelled: {
    label: "培训取消",
    fields: {
      收件人: "李四",
      培训名称: "项目书写作",
      首场时间: "2026年3月12日 14:30",
      原因: "教师因病不能授课",
    },
    subject: "培训取消：{培训名称}",
    text: "您报名的培训“{培训名称}”（首场{首场时间}）取消。原因：{原因}。给您带来不便，敬请谅解。",
  },
} as const satisfies Record<string, OccasionWords>;

export type MessageOccasion = keyof typeof occasionWords;
export const messageOccasions = Object.keys(occasionWords) as MessageOccasion[];

/** What is not true any more once something is taken back, or given up: by that act. */
export const untrueAfter = {
  takeBackAcceptance: ["applicationAccepted", "applicationNotAccepted"],
  takeBackCorrection: ["correctionAsked", "correctionReminder"],
  answerCorrection: ["correctionAsked", "correctionReminder"],
  withdraw: ["applicationAccepted", "correctionAsked", "correctionReminder", "checkPassed"],
  takeBackCheck: ["checkPassed", "checkRefused", "correctionLapsed"],
  withdrawNotice: ["noticeAdmitted", "noticeReserve", "noticeNotAdmitted"],
  reopenNotice: ["agreementWaiting"],
  lapse: ["agreementWaiting"],
} as const satisfies Record<string, readonly MessageOccasion[]>;

/** An act after which something that was said is not true any more. */
export type UntruingAct = keyof typeof untrueAfter;

/** The merge fields that who says something must give; those of the center come by themselves. */
export type OccasionFields<O extends MessageOccasion> = Record<
  keyof (typeof occasionWords)[O]["fields"],
  string
>;
