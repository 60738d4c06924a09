import { type CivilDate, formatDate } from "../../base/civil-date";
import type { FieldErrors } from "../../base/errors";
import { type FormValue, form, longText, text } from "../../base/form";
import { type Fen, formatYuan, tooMuch } from "../../base/money";
import { roomOf } from "../money/expense";
import { projectForm, wholeTooMuch } from "../project/project-form";
import type { WrittenKind } from "./change";

const { servedGroups, summary, planLines, endsOn, grantedFen, ownFen, budgetLines, lead, partners } =
  projectForm;

/** What may be changed of a project after it began, by kind, in the fields of its own form. */
export const contentForm = form({ servedGroups, summary, planLines });
export const termForm = form({ endsOn });
export const moneyForm = form({ grantedFen, ownFen, budgetLines });
export const executorForm = form({ lead, partners });
export const changeForms = { content: contentForm, term: termForm, money: moneyForm, executor: executorForm };

/** With each of them, and alone where the state of the project moves: why, and by which paper. */
export const reasonForm = form({
  reason: longText("理由", { most: 500 }),
  document: text("依据文件或文号", { most: 60, optional: true }),
});
/** Suspension, termination and what takes them back rest on a paper. */
export const movingForm = form({ ...reasonForm, document: text("依据文件或文号", { most: 60 }) });
export const decisionForm = form({ decision: longText("审批意见", { most: 500 }) });

export type ChangeAfter = {
  content: FormValue<typeof contentForm>;
  term: FormValue<typeof termForm>;
  money: FormValue<typeof moneyForm>;
  executor: FormValue<typeof executorForm>;
};
/** A kind with what it changes. */
export type Change = { [K in WrittenKind]: { kind: K; after: ChangeAfter[K] } }[WrittenKind];

interface Project {
  startsOn: CivilDate;
  endsOn: CivilDate;
  /** `used`: something was booked on it, so that neither its name nor the line goes. */
  planLines: readonly { name: string; used: boolean; dueOn: CivilDate | null }[];
  budgetLines: readonly { name: string; spent: Fen }[];
}

/** Lines are known by their names: one that was used stays under its own. */
function lineFaults(
  field: "planLines" | "budgetLines",
  before: readonly { name: string; used: boolean }[],
  after: readonly { name: string }[],
): FieldErrors {
  const names = after.map(({ name }) => name);
  const twice = names.findIndex((name, at) => names.indexOf(name) < at);
  if (twice >= 0) return { [`${field}.${twice}.name`]: "名称和前面的一行相同，请区分。" };
  const gone = before.filter(({ name, used }) => used && !names.includes(name));
  if (gone.length === 0) return {};
  const words = gone.map(({ name }) => `“${name}”`).join("、");
  return { [field]: `${words}已有登记的活动或支出，不能删除或改名。` };
}

function planFaults(project: Project, { planLines }: ChangeAfter["content"]): FieldErrors {
  const faults: FieldErrors = {};
  for (const [at, { dueOn }] of planLines.entries())
    if (dueOn && (dueOn < project.startsOn || dueOn > project.endsOn))
      faults[`planLines.${at}.dueOn`] = "完成期限应在项目起止日期之内。";
  if (planLines.length === 0) faults.planLines = "请至少保留一项服务指标。";
  return { ...faults, ...lineFaults("planLines", project.planLines, planLines) };
}

function termFaults(project: Project, { endsOn }: ChangeAfter["term"]): FieldErrors {
  if (endsOn < project.startsOn)
    return { endsOn: `结束日期不能早于开始日期（${formatDate(project.startsOn)}）。` };
  if (endsOn === project.endsOn) return { endsOn: "结束日期没有变化。" };
  const late = project.planLines.find(({ dueOn }) => dueOn && dueOn > endsOn);
  return late ? { endsOn: `指标“${late.name}”的完成期限在这之后，请先办理内容变更。` } : {};
}

function moneyFaults(
  project: Project,
  { grantedFen, ownFen, budgetLines }: ChangeAfter["money"],
  left: Fen | null,
): FieldErrors {
  const faults: FieldErrors = {};
  const whole = grantedFen + (ownFen ?? 0n);
  const budgeted = budgetLines.reduce((sum, { amountFen }) => sum + amountFen, 0n);
  if (whole >= tooMuch) faults.ownFen = wholeTooMuch;
  if (budgeted !== whole)
    faults.budgetLines = `预算合计 ${formatYuan(budgeted)}，与核定金额加自筹配套的 ${formatYuan(whole)} 不一致。`;
  for (const [at, { name, amountFen, tolerance }] of budgetLines.entries()) {
    const spent = project.budgetLines.find((one) => one.name === name)?.spent ?? 0n;
    if (roomOf({ amountFen, tolerance: tolerance ?? 10, spent }) < 0n)
      faults[`budgetLines.${at}.amountFen`] = `这一科目已支出 ${formatYuan(spent)}，预算不能低于它。`;
  }
  if (left !== null && grantedFen > left)
    faults.grantedFen = `超出资金来源的余额：还可安排 ${formatYuan(left < 0n ? 0n : left)}。`;
  const used = project.budgetLines.map(({ name, spent }) => ({ name, used: spent > 0n }));
  return { ...faults, ...lineFaults("budgetLines", used, budgetLines) };
}

/** What is wrong with a change that is right field by field; `left` is what its fund has for the project, in fen. */
export function changeFaults(project: Project, { kind, after }: Change, left: Fen | null): FieldErrors {
  switch (kind) {
    case "content":
      return planFaults(project, after);
    case "term":
      return termFaults(project, after);
    case "money":
      return moneyFaults(project, after, left);
    case "executor":
      return after.partners.includes(after.lead) ? { partners: "牵头执行机构不用再列为协办。" } : {};
  }
}
