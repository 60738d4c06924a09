import { formatDate } from "../../base/civil-date";
import type { FieldErrors } from "../../base/errors";
import {
  choice,
  date,
  type FormValue,
  form,
  longText,
  money,
  name,
  number,
  reference,
  references,
  rows,
  text,
  word,
} from "../../base/form";
import { type Fen, formatYuan, tooMuch } from "../../base/money";
import { planLineFields } from "./plan-line";
import { projectKindLabels, projectKinds } from "./project";

/** What is put on record of a project: who, where, when, for whom, what is delivered, and what it costs. */
export const projectForm = form({
  name: name("项目名称", { most: 60 }),
  kind: choice("项目类别", projectKinds, projectKindLabels),
  field: word("服务领域", { most: 20 }),
  fundId: reference("资金来源", { optional: true, hint: "没有财政或专项资金的留空" }),
  grantedFen: money("核定金额", { hint: "从资金来源中支付的金额；没有的写 0" }),
  ownFen: money("自筹配套", { optional: true }),
  lead: reference("牵头执行机构"),
  partners: references("协办机构", { optional: true }),
  places: references("实施地点", { optional: true }),
  startsOn: date("开始日期"),
  endsOn: date("结束日期"),
  servedGroups: text("服务对象", { most: 100 }),
  summary: longText("项目简介", { most: 1000 }),
  planLines: rows("服务指标", planLineFields, { most: 30, optional: true }),
  budgetLines: rows(
    "预算",
    {
      name: text("科目", { most: 40 }),
      amountFen: money("金额"),
      tolerance: number("允许超出", { most: 100, optional: true, unit: "%" }),
    },
    { most: 30, optional: true },
  ),
});

/** The same with what a direct award must say: why there was no selection, and by which paper. */
export const directProjectForm = form({
  ...projectForm,
  directReason: longText("直接委托的理由", { most: 500 }),
  document: text("批准文号", { most: 60 }),
});

export type WrittenProject = FormValue<typeof projectForm>;

/** Said of two amounts that are right each for itself; the budget has their sum in capital numerals. */
export const wholeTooMuch = "核定金额加自筹配套太大了，请核对单位是元还是万元。";

/** What is wrong with answers that are right each for itself, by place. Amounts in fen; `left` of the fund, null without. */
export function projectFaults(
  project: Pick<
    WrittenProject,
    "lead" | "partners" | "startsOn" | "endsOn" | "planLines" | "budgetLines" | "grantedFen" | "ownFen"
  >,
  left: Fen | null,
): FieldErrors {
  const faults: FieldErrors = {};
  const { lead, partners, startsOn, endsOn, planLines, budgetLines, grantedFen, ownFen } = project;
  if (partners.includes(lead)) faults.partners = "牵头执行机构不用再列为协办。";
  if (endsOn < startsOn) faults.endsOn = `结束日期不能早于开始日期（${formatDate(startsOn)}）。`;
  for (const [at, { dueOn }] of planLines.entries()) {
    if (dueOn && (dueOn < startsOn || dueOn > endsOn))
      faults[`planLines.${at}.dueOn`] = "完成期限应在项目起止日期之内。";
  }
  const whole = grantedFen + (ownFen ?? 0n);
  const budgeted = budgetLines.reduce((sum, { amountFen }) => sum + amountFen, 0n);
  if (whole >= tooMuch) faults.ownFen = wholeTooMuch;
  if (budgetLines.length > 0 && budgeted !== whole)
    faults.budgetLines = `预算合计 ${formatYuan(budgeted)}，与核定金额加自筹配套的 ${formatYuan(whole)} 不一致。`;
  if (left !== null && grantedFen > left)
    faults.grantedFen = `超出资金来源的余额：还可安排 ${formatYuan(left < 0n ? 0n : left)}。`;
  return faults;
}

/** What is still missing before a project begins, as a sentence; null when nothing is. */
export function missingToBegin(project: {
  planLines: number;
  budgetLines: number;
  grantedFen: Fen;
}): string | null {
  const missing = [
    ...(project.planLines === 0 ? ["服务指标"] : []),
    ...(project.grantedFen > 0n && project.budgetLines === 0 ? ["预算"] : []),
  ];
  return missing.length === 0 ? null : `还没有${missing.join("和")}，请先“修改”补上。`;
}

export const beginForm = form({ signedOn: date("签约日期", { hint: "协议签订或委托文件的日期" }) });
