import type { OccasionWords } from "./occasion-words";

const ofOrganization = { 收件人: "李四", 组织名称: "邻里互助社会工作服务中心" };

/** What is said to an organization on its way out of the house. */
export const leavingOccasions = {
  graduationDecided: {
    label: "出壳评估结果",
    fields: { ...ofOrganization, 评估结果: "准予出壳", 后续安排: "请到中心领取出壳证书。" },
    subject: "出壳评估结果：{组织名称}",
    text: "{组织名称}的出壳评估结果：{评估结果}。{后续安排}评估意见和发展建议请到机构平台的“出壳评估”查看。",
  },
  evictionServed: {
    label: "清退告知",
    fields: { ...ofOrganization, 清退事由: "转租、转借或挪用场地", 陈述截止: "2026年3月19日" },
    subject: "清退告知：{组织名称}",
    text: "中心拟终止对{组织名称}的孵化并予以清退。事由：{清退事由}。请在{陈述截止}前（含当日）到机构平台的“本机构”提交陈述和申辩，或书面送交中心；逾期未提出的，中心将依据已核实的情况作出决定。",
  },
  evictionWithdrawn: {
    label: "撤回清退告知",
    fields: { ...ofOrganization, 送达日期: "2026年3月12日" },
    subject: "清退告知已撤回：{组织名称}",
    text: "中心已撤回{送达日期}对{组织名称}的清退告知，孵化照常进行。",
  },
  incubationEnded: {
    label: "退出孵化",
    fields: {
      ...ofOrganization,
      退出方式: "主动退出",
      退出日期: "2026年3月12日",
      退出原因: "负责人变动",
      交接期限: "2026年4月2日",
    },
    subject: "退出孵化：{组织名称}",
    text: "{组织名称}自{退出日期}起退出孵化（{退出方式}）。原因：{退出原因}。请在{交接期限}前（含当日）与中心办结退出交接，清单见机构平台的“本机构”。",
  },
  handoverDue: {
    label: "交接到期提醒",
    fields: { ...ofOrganization, 交接期限: "2026年4月2日", 未办事项: "房间钥匙、办公桌椅" },
    subject: "退出交接即将到期：{组织名称}",
    text: "{组织名称}的退出交接{交接期限}到期，还没有办结：{未办事项}。请尽快与中心逐项核对、签字。",
  },
} as const satisfies Record<string, OccasionWords>;
