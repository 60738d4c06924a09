import { type OccasionWords, ofApplication } from "./occasion-words";

/** What is said about an agreement until both sides have signed it. */
export const agreementOccasions = {
  agreementWaiting: {
    label: "协议待签署",
    fields: { ...ofApplication, 协议编号: "PC-2026-04-012" },
    subject: "请签署协议：{协议编号}",
    text: "{批次名称}公示已期满，{组织名称}的协议（{协议编号}）等待签署，请与中心约定签约时间。",
  },
  agreementReminder: {
    label: "签约提醒",
    fields: { ...ofApplication, 协议编号: "PC-2026-04-012", 签约期限: "2026年4月9日" },
    subject: "签约即将到期：{协议编号}",
    text: "{组织名称}的协议（{协议编号}）还没有签署，{签约期限}到期，逾期按放弃处理。请与中心约定签约时间。",
  },
  signingCode: {
    label: "签署验证码",
    fields: {
      收件人: "李四",
      组织名称: "邻里互助社会工作服务中心",
      协议编号: "PC-2026-04-012",
      验证码: "402913",
    },
    subject: "签署验证码",
    text: "验证码 {验证码}，10 分钟内有效，用于在线签署{组织名称}的协议（{协议编号}）。不是您本人在签署的，请立即致电{中心电话}；任何人向您索要验证码都不要告诉。",
  },
} as const satisfies Record<string, OccasionWords>;
