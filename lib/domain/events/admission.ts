import { agreementEventLabels } from "../admission/agreement-lifecycle";
import { noticeEventLabels } from "../admission/notice-lifecycle";
import { objectionEventLabels } from "../admission/objection";
import { templateEventLabels } from "../admission/template/template";
import { type AreaEvents, fileEvents } from "./center";

export const admissionEvents = {
  notice: { ...noticeEventLabels, draft: "拟写公示", edit: "修改公示稿" },
  ceremony: { plan: "拟定签约仪式", edit: "修改签约仪式", arrive: "登记到场", unarrive: "撤销到场" },
  proof: { issue: "出具", write: "生成文件", revoke: "作废" },
  objection: { ...objectionEventLabels, ...fileEvents, record: "登记异议", edit: "更正异议登记" },
  agreement: {
    ...agreementEventLabels,
    ...fileEvents,
    prepare: "生成协议",
    sendCode: "发送签署验证码",
    mistypeCode: "输错验证码",
    remind: "提醒签约",
    seal: "加盖电子印章",
    handToProvider: "提交第三方签署",
    takenByProvider: "第三方已受理签署",
    signedAtProvider: "第三方签署完成",
    refusedAtProvider: "第三方签署被拒绝",
    dropAtProvider: "终止第三方签署",
    order: "安排签发",
    issue: "签发",
    issueAnew: "重新签发",
    withdrawIssue: "撤回签发",
  },
  agreementTemplate: { ...templateEventLabels, draft: "拟写模板", edit: "修改模板" },
} as const satisfies AreaEvents;
