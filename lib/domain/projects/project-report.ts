import type { FieldErrors } from "../base/errors";
import { date, type Form, type FormValue, form, longText, number } from "../base/form";
import { type Fen, formatYuan } from "../base/money";
import { nextReportState, type ReportState } from "../incubation/report/report";
import type { ProjectStage } from "../review/evaluation";
import { type ProjectState, projectLabels } from "./project/project";
import { projectStageLabels } from "./project/project-standing";

/** How plan and budget stood, counted from records; amounts in fen. */
export interface ReportCounted {
  paidFen: Fen;
  planLines: { name: string; unit: string; target: number; done: number; reached: boolean }[];
  budgetLines: { name: string; amountFen: Fen; spentFen: Fen }[];
}

/** What the desk says when a stage begins. */
export const stageForm = form({ dueOn: date("报告提交截止", { hint: "执行机构在这一天前提交报告" }) });

/** What who carries a project out adds to what is counted. */
export const midtermReportForm = form({
  done: longText("实施情况", {
    most: 3000,
    optional: true,
    hint: "已按中心确认的活动列出，请改成自己的话，补充做法和效果，最多 3000 字",
  }),
  difficulties: longText("问题和困难", { most: 1500, optional: true }),
  next: longText("下一步安排", { most: 1500, optional: true }),
});

/** At the end the people served are declared, with how they were counted; they are never summed (domain.md 5). */
export const finalReportForm = form({
  ...midtermReportForm,
  peopleServed: number("服务人数", { most: 99_999_999, optional: true, unit: "人" }),
  peopleBasis: longText("人数的口径", {
    most: 300,
    optional: true,
    hint: "如：按签到表去重；累计人次的请写明是人次",
  }),
});

export function projectReportForm(
  stage: ProjectStage,
): Partial<typeof finalReportForm> & typeof midtermReportForm {
  return stage === "midterm" ? midtermReportForm : finalReportForm;
}

/** The same as it is drawn for who writes it: what is needed to hand it in is not called optional. */
export function drawnReportForm(stage: ProjectStage): Form {
  const needed = ["done", "peopleServed", "peopleBasis"];
  const fields = Object.entries(projectReportForm(stage));
  return Object.fromEntries(
    fields.map(([name, field]) => [name, needed.includes(name) ? { ...field, optional: false } : field]),
  );
}

/** Why a report is not written or handed in now; null when it may be. */
export function whyNotReport(
  { stage, state }: { stage: ProjectStage; state: ReportState },
  project: { state: ProjectState },
): string | null {
  const outcome = nextReportState(state, "draft");
  if (!outcome.ok) return outcome.why;
  if (project.state === stage) return null;
  return `项目目前是“${projectLabels[project.state]}”，不在${projectStageLabels[stage]}评估，报告不能再提交或修改。`;
}

/** What is wrong with a report, by field; more is asked of one that is handed in. */
export function projectReportFaults(
  stage: ProjectStage,
  {
    done,
    peopleServed,
    peopleBasis,
  }: Pick<FormValue<typeof finalReportForm>, "done" | "peopleServed" | "peopleBasis">,
  handedIn: boolean,
): FieldErrors {
  const faults: FieldErrors = {};
  if (handedIn && done === null) faults.done = "请填写实施情况，再提交。";
  if (stage === "midterm") return faults;
  if (peopleServed === null && (handedIn || peopleBasis !== null))
    faults.peopleServed = "请填写服务人数；没有的写 0。";
  if (peopleBasis === null && (handedIn || peopleServed !== null))
    faults.peopleBasis = "请写明人数是怎样统计的。";
  return faults;
}

/** How plan and budget stand in words, a line each, for a paper or a list of facts. */
export function countedRows({ planLines, budgetLines }: ReportCounted) {
  return {
    plan: planLines.map(({ name, target, done, unit, reached }) => [
      name,
      `${target} ${unit}`,
      `${done} ${unit}`,
      reached ? "已达标" : "未达标",
    ]),
    budget: budgetLines.map(spentOf),
    sum: spentOf({
      name: "合计",
      amountFen: budgetLines.reduce((sum, { amountFen }) => sum + amountFen, 0n),
      spentFen: budgetLines.reduce((sum, { spentFen }) => sum + spentFen, 0n),
    }),
  };
}

function spentOf({ name, amountFen, spentFen }: ReportCounted["budgetLines"][number]): string[] {
  return [name, formatYuan(amountFen), formatYuan(spentFen), formatYuan(amountFen - spentFen)];
}
