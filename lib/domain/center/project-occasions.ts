import type { OccasionWords } from "./occasion-words";

/** All of a project are told by the same facts: what it is about, and what is to be known of it. */
const fields = (about: string, told: string) => ({
  ...{ 收件人: "李四", 组织名称: "邻里互助社会工作服务中心", 项目名称: "银龄互助" },
  ...{ 事项: about, 说明: told },
});

const payment = "首期款 42,000.00 元";

/** What is said to those who carry a project out. */
export const projectOccasions = {
  trancheApproved: {
    label: "拨付：审批同意",
    fields: fields(payment, "2026年3月12日"),
    subject: "拨付已审批：{项目名称}",
    text: "{组织名称}执行的项目“{项目名称}”的{事项}已于{说明}审批同意，等待拨付。",
  },
  tranchePaid: {
    label: "拨付：已拨付",
    fields: fields(payment, "拨付日期2026年3月15日，凭证号 记-021"),
    subject: "款项已拨付：{项目名称}",
    text: "{组织名称}执行的项目“{项目名称}”的{事项}已拨付，{说明}。请核对到账情况，专款专用。",
  },
  trancheBlocked: {
    label: "拨付：暂缓或退回",
    fields: fields(payment, "中期评估还没有通过"),
    subject: "款项暂不拨付：{项目名称}",
    text: "{组织名称}执行的项目“{项目名称}”的{事项}暂不拨付。原因：{说明}。如有疑问，请与中心联系。",
  },
  changeDecided: {
    label: "变更：审批结果",
    fields: fields("期限变更", "已批准，同意延期"),
    subject: "变更审批结果：{项目名称}",
    text: "{组织名称}执行的项目“{项目名称}”的{事项}有了审批结果：{说明}。详情请到机构平台的“项目”查看。",
  },
  executorReleased: {
    label: "变更：不再执行",
    fields: fields("执行机构变更", "已批准，同意更换"),
    subject: "不再执行项目：{项目名称}",
    text: "{组织名称}不再执行项目“{项目名称}”：{事项}{说明}。如有疑问，请与中心联系。",
  },
  projectReportDue: {
    label: "项目报告：请提交",
    fields: fields("中期报告", "2026年6月30日"),
    subject: "请提交{事项}：{项目名称}",
    text: "{组织名称}执行的项目“{项目名称}”需要提交{事项}，提交截止{说明}。指标和支出已由平台统计，请到机构平台的“项目报告”补充后提交。",
  },
  refundDemanded: {
    label: "追回资金",
    fields: fields("5,000.00 元", "2026年4月10日"),
    subject: "请退回项目资金：{项目名称}",
    text: "{组织名称}执行的项目“{项目名称}”有资金需要退回：{事项}，请在{说明}前（含当日）退回并告知中心。",
  },
} as const satisfies Record<string, OccasionWords>;

export type ProjectOccasion = keyof typeof projectOccasions;
