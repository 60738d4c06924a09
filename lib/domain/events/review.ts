import { type AreaEvents, fileEvents } from "./center";

export const reviewEvents = {
  /** `openAccount`: from when experts had the accounts that persons have now. */
  expert: { add: "列入专家库", openAccount: "开通评审专家账号" },
  mark: { handIn: "提交评分", recuse: "回避", recordAbsence: "登记缺席", return: "退回打分表" },
  selection: { confirm: "确认入围名单", follow: "变更入围名单" },
  appraisalVisit: { ...fileEvents, describeFile: "写照片说明" },
  ranking: { confirm: "确认评审排名" },
} as const satisfies AreaEvents;
