import type { OccasionWords } from "./occasion-words";

const ofOrganization = { 收件人: "李四", 组织名称: "邻里互助社会工作服务中心" };

/** What is said to an organization while it is incubated. */
export const incubationOccasions = {
  planAgreed: {
    label: "孵化方案商定",
    fields: { ...ofOrganization, 里程碑数: "6", 联系人: "王芳" },
    subject: "孵化方案已商定：{组织名称}",
    text: "{组织名称}的个性化孵化方案已商定，共 {里程碑数} 个里程碑，中心由{联系人}负责对接。请到机构平台的“孵化方案”查看期限和成果要求。",
  },
  milestoneDue: {
    label: "里程碑到期提醒",
    fields: { ...ofOrganization, 里程碑: "章程经会员大会表决通过", 完成期限: "2026年3月19日" },
    subject: "里程碑即将到期：{里程碑}",
    text: "{组织名称}的里程碑“{里程碑}”{完成期限}到期，还没有提交成果。请到机构平台的“孵化方案”上传成果并提交；有困难请及时告诉中心。",
  },
  reportDue: {
    label: "进展报告催交",
    fields: { ...ofOrganization, 报告期: "2026年第一季度", 提交截止: "2026年4月10日" },
    subject: "请提交进展报告：{报告期}",
    text: "{组织名称}还没有提交{报告期}进展报告，提交截止{提交截止}。数字已由平台统计，请到机构平台的“进展报告”补充主要工作、困难和计划后提交。",
  },
  reportReturned: {
    label: "进展报告退回",
    fields: { ...ofOrganization, 报告期: "2026年第一季度", 原因: "请补充项目进展" },
    subject: "进展报告请修改：{报告期}",
    text: "{组织名称}的{报告期}进展报告需要修改。原因：{原因}。请到机构平台的“进展报告”修改后再提交。",
  },
} as const satisfies Record<string, OccasionWords>;
