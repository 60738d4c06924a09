import { agreementEventLabels } from "../admission/agreement-lifecycle";
import { noticeEventLabels } from "../admission/notice-lifecycle";
import { type AreaEvents, fileEvents } from "./center";

export const admissionEvents = {
  notice: { ...noticeEventLabels, draft: "拟写公示", edit: "修改公示稿" },
  proof: { issue: "出具", revoke: "作废" },
  agreement: { ...agreementEventLabels, ...fileEvents, prepare: "生成协议" },
} as const satisfies AreaEvents;
