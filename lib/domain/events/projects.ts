import { reportEventLabels } from "../incubation/report/report";
import { changeEventLabels } from "../projects/change/change";
import { opportunityEventLabels } from "../projects/giving/opportunity";
import { replyEventLabels } from "../projects/giving/reply";
import { resourceEventLabels } from "../projects/giving/resource";
import { expenseEventLabels } from "../projects/money/expense";
import { refundActLabels } from "../projects/money/refund";
import { trancheEventLabels } from "../projects/money/tranche";
import { projectEventLabels } from "../projects/project/project";
import { findingEventLabels } from "../projects/supervision/project-finding";
import { usageEventLabels } from "../registry/usage";
import { type AreaEvents, fileEvents } from "./center";

export const projectsEvents = {
  fund: { ...usageEventLabels, add: "登记资金", edit: "修改资金" },
  project: {
    ...projectEventLabels,
    ...fileEvents,
    award: "直接委托立项",
    found: "由协议立项",
    edit: "修改项目",
    planTranches: "填写拨付计划",
    change: "变更生效",
  },
  tranche: trancheEventLabels,
  supervisionVisit: { plan: "安排走访", hold: "登记走访情况", cancel: "取消走访" },
  finding: { ...findingEventLabels, ...fileEvents, raise: "提出整改", tell: "提醒整改" },
  survey: { add: "发起调查", handOut: "发放调查码", close: "结束调查" },
  expense: { ...expenseEventLabels, ...fileEvents, add: "登记支出", edit: "修改支出" },
  projectReport: reportEventLabels,
  projectChange: { ...changeEventLabels, request: "申请变更" },
  refund: { ...refundActLabels, ask: "提出追回" },
  resource: {
    ...resourceEventLabels,
    add: "登记慈善资源",
    edit: "修改",
    correctDonor: "更正捐赠人",
    publish: "公布",
    unpublish: "取消公布",
  },
  distribution: { handOut: "发放", edit: "登记成效", void: "作废" },
  opportunity: {
    ...opportunityEventLabels,
    add: "登记信息",
    edit: "修改",
    takeOver: "由选拔批次承接",
    giveBack: "批次不再承接",
  },
  opportunityReply: { ...replyEventLabels, reply: "回应", tell: "通知" },
  outcome: { add: "登记对接成果", edit: "修改", void: "作废" },
  honour: { add: "登记荣誉", edit: "修改", void: "作废", ...fileEvents },
} as const satisfies AreaEvents;
