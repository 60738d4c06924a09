import { addDays, type CivilDate } from "../../base/civil-date";
import { choice, flag, form, number, rows, text, word } from "../../base/form";
import { contentLabels, type PlanContent, planContents } from "./plan";

/** A milestone as a template has it: due so many days after the organization entered. */
export interface TemplateMilestone {
  content: PlanContent;
  title: string;
  evidence: string;
  days: number;
}

export const templateForm = form({
  name: text("名称", { most: 30 }),
  stage: word("适用的孵化类型", { most: 20, optional: true }),
  milestones: rows(
    "里程碑",
    {
      content: choice("内容", planContents, contentLabels),
      title: text("里程碑", { most: 60 }),
      evidence: text("成果材料", { most: 100 }),
      days: number("进入孵化后", { least: 1, most: 1500, unit: "天内" }),
    },
    { least: 1, most: 30 },
  ),
  archived: flag("停用", { hint: "停用后不再供选择，已经用它拟定的方案不变" }),
});

/** What a center begins with: a year from the first talk to working by the rules, one or two steps for each content. */
export const usualMilestones: readonly TemplateMilestone[] = [
  { content: "mission", title: "明确宗旨和服务对象", evidence: "宗旨表述和需求调查记录", days: 30 },
  { content: "goals", title: "制定一年发展目标", evidence: "年度工作计划", days: 45 },
  { content: "charter", title: "起草章程并征求意见", evidence: "章程草案和讨论记录", days: 90 },
  { content: "rules", title: "建立人事、财务和档案制度", evidence: "制度文本", days: 150 },
  { content: "registration", title: "提交登记或备案申请", evidence: "受理材料", days: 210 },
  { content: "rules", title: "开设独立账户，账目清楚", evidence: "开户许可和近三个月账目", days: 270 },
  { content: "standardization", title: "完成一个服务项目并形成档案", evidence: "项目档案", days: 330 },
];

/** The milestones of a template for an organization that entered on this day, answered for by this person. */
export function milestonesFrom(template: readonly TemplateMilestone[], startedOn: CivilDate, owner: string) {
  return template.map(({ days, ...milestone }) => ({ ...milestone, owner, dueOn: addDays(startedOn, days) }));
}
