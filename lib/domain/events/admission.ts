import { agreementEventLabels } from "../admission/agreement-lifecycle";
import { noticeEventLabels } from "../admission/notice-lifecycle";
import { type AreaEvents, fileEvents } from "./center";

export const admissionEvents = {
  notice: { ...noticeEventLabels, draft: "拟写公示", edit: "修改公示稿" },
  ceremony: { plan: "拟定签约仪式", edit: "修改签约仪式", arrive: "登记到场", unarrive: "撤销到场" },
  proof: { issue: "出具", revoke: "作废" },
  agreement: {
    ...agreementEventLabels,
    ...fileEvents,
    prepare: "生成协议",
    sendCode: "发送签署验证码",
    mistypeCode: "输错验证码",
    remind: "提醒签约",
    seal: "加盖电子印章",
  },
} as const satisfies AreaEvents;
