import type { CivilDate } from "../../base/civil-date";
import { type Fen, formatYuan } from "../../base/money";
import { type ReportState, reportLabels } from "../../incubation/report/report";
import type { EvaluationState, ProjectStage } from "../../review/evaluation";
import type { Opposing } from "./upheld";

export const projectStageLabels: Record<ProjectStage, string> = { midterm: "中期", final: "末期" };

/** What of a project is still on its way; amounts in fen. */
export interface Standing {
  reports: readonly { id: string; stage: ProjectStage; state: ReportState }[];
  /** Those that were assigned and not withdrawn. */
  evaluations: readonly { id: string; stage: ProjectStage; state: EvaluationState }[];
  /** Asked for and not paid. */
  tranches: number;
  /** Not accepted and not void. */
  expenses: number;
  /** Neither closed nor withdrawn. */
  findings: number;
  refunds: readonly { amountFen: Fen; returnedOn: CivilDate | null; withdrawn: boolean }[];
  /** Changes that wait for their decision. */
  changes: number;
  /** Without an answer, or right. */
  objections: readonly Opposing[];
}

/** Something that must be done before, and its list as seen from the desk, where it has one. */
export interface Hurdle {
  words: string;
  at: string | null;
}

function stageHurdles(stage: ProjectStage, { reports, evaluations }: Standing): Hurdle[] {
  const label = projectStageLabels[stage];
  const report = reports.find((one) => one.stage === stage);
  const evaluation = evaluations.find((one) => one.stage === stage);
  const at = report ? `project-reports/${report.id}` : null;
  return [
    ...(report?.state === "accepted"
      ? []
      : [{ words: `${label}报告还没有回复（${report ? reportLabels[report.state] : "未交"}）`, at }]),
    ...(evaluation && evaluation.state !== "accepted"
      ? [{ words: `${label}评估还没有核收`, at: `evaluations/${evaluation.id}` }]
      : []),
  ];
}

/** What hinders the end of the mid-term stage: the report, and the evaluation where one was assigned. */
export function hurdlesToEndMidterm(standing: Standing): Hurdle[] {
  return stageHurdles("midterm", standing);
}

/** What hinders the closure of a project, all at once; `project` is its id. */
export function hurdlesToClose(project: string, standing: Standing): Hurdle[] {
  const { tranches, expenses, findings, refunds, changes } = standing;
  const open = refunds.filter(({ returnedOn, withdrawn }) => returnedOn === null && !withdrawn);
  const sum = open.reduce((all, { amountFen }) => all + amountFen, 0n);
  return [
    ...stageHurdles("final", standing),
    ...(tranches > 0 ? [{ words: `${tranches} 期拨付还没有拨付完`, at: "tranches" }] : []),
    ...(findings > 0 ? [{ words: `${findings} 项整改还没有销号`, at: "findings" }] : []),
    ...(expenses > 0 ? [{ words: `${expenses} 笔支出还没有核对`, at: `expenses?project=${project}` }] : []),
    ...(open.length > 0
      ? [{ words: `${open.length} 笔追回款还没有收回（${formatYuan(sum)}）`, at: "refunds?state=due" }]
      : []),
    ...(changes > 0 ? [{ words: `${changes} 项变更还没有审批`, at: "changes?state=requested" }] : []),
  ];
}

/** The same as one sentence; null when nothing hinders. */
export function hindered(act: string, hurdles: readonly Hurdle[]): string | null {
  if (hurdles.length === 0) return null;
  return `${hurdles.map(({ words }) => words).join("；")}。办完后才能${act}。`;
}
