import type { OccasionWords } from "./occasion-words";

const ofBody = { 收件人: "赵工", 机构名称: "求实评估中心", 评估对象: "银龄互助" };

/** What is said of the work of third parties: to them, and to those who carry a project out. */
export const supervisionOccasions = {
  evaluationAssigned: {
    label: "派发第三方评估",
    fields: { ...ofBody, 提交期限: "2026年3月31日" },
    subject: "评估任务：{评估对象}",
    text: "中心请{机构名称}评估{评估对象}，请于{提交期限}前登录平台的“评审任务”完成并提交。",
  },
  evaluationReturned: {
    label: "退回第三方评估",
    fields: { ...ofBody, 原因: "请补充资金部分" },
    subject: "评估请修改：{评估对象}",
    text: "{机构名称}对{评估对象}的评估需要修改。原因：{原因}。请登录平台的“评审任务”修改后再提交。",
  },
  findingDue: {
    label: "整改提醒",
    fields: {
      收件人: "李四",
      组织名称: "邻里互助社会工作服务中心",
      项目名称: "银龄互助",
      整改期限: "2026年3月19日",
    },
    subject: "请按期整改：{项目名称}",
    text: "{组织名称}执行的项目“{项目名称}”有问题需要整改，期限{整改期限}。请到机构平台的“整改”查看要求，整改后提交情况和佐证。",
  },
} as const satisfies Record<string, OccasionWords>;
