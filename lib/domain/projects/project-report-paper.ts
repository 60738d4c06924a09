import { type CivilDate, formatDate, formatPeriod } from "../base/civil-date";
import { answersInWords } from "../base/form-words";
import { type Fen, formatYuan } from "../base/money";
import { dayToWrite, type Paper, type PaperBlock } from "../base/paper";
import type { ProjectStage } from "../review/evaluation";
import { projectStageLabels } from "./project/project-standing";
import { countedRows, projectReportForm, type ReportCounted } from "./project-report";

interface Told {
  stage: ProjectStage;
  counted: ReportCounted;
  done: string | null;
  difficulties: string | null;
  next: string | null;
  peopleServed: number | null;
  peopleBasis: string | null;
  submittedOn: CivilDate | null;
  submittedByName: string | null;
  answer: string | null;
  project: {
    name: string;
    number: string;
    executors: readonly { name: string }[];
    startsOn: CivilDate;
    endsOn: CivilDate;
    grantedFen: Fen;
  };
}

export function projectReportTitle({ stage }: { stage: ProjectStage }): string {
  return `项目${projectStageLabels[stage]}报告`;
}

/** A project's report as a paper: what is counted, what is said of it, and room for signatures and seals. */
export function projectReportPaper(report: Told): Paper {
  const { project, counted, stage, submittedOn, submittedByName } = report;
  const { plan, budget, sum } = countedRows(counted);
  const said = answersInWords(projectReportForm(stage), report)
    .filter(({ value }) => value !== "")
    .flatMap(({ label, value }): PaperBlock[] => [
      { kind: "heading", text: label },
      { kind: "paragraph", text: value },
    ]);
  return {
    title: projectReportTitle(report),
    head: [`${project.name}（${project.number}）`],
    foot: `${project.number}　${project.name}`,
    blocks: [
      {
        kind: "table",
        widths: [1, 3],
        rows: [
          ["执行机构", project.executors.map(({ name }) => name).join("、")],
          ["实施期限", formatPeriod(project.startsOn, project.endsOn)],
          ["核定金额", formatYuan(project.grantedFen)],
          ["已拨付", formatYuan(counted.paidFen)],
        ],
      },
      { kind: "heading", text: "服务指标" },
      {
        kind: "table",
        head: ["指标", "目标", "完成", "结果"],
        widths: [74, 30, 30, 22],
        aligns: ["left", "right", "right", "center"],
        rows: plan,
      },
      { kind: "heading", text: "预算和支出" },
      {
        kind: "table",
        head: ["科目", "预算", "支出", "结余"],
        widths: [51, 35, 35, 35],
        aligns: ["left", "right", "right", "right"],
        rows: budget,
        total: [sum],
      },
      ...said,
      ...(report.answer
        ? [
            { kind: "heading" as const, text: "中心的回复" },
            { kind: "paragraph" as const, text: report.answer },
          ]
        : []),
      {
        kind: "signatures",
        sides: [
          {
            role: "执行机构（盖章）",
            name: project.executors[0]?.name ?? "",
            lines: [
              `填报人：${submittedByName ?? "＿＿＿＿＿＿"}`,
              submittedOn ? `日期：${formatDate(submittedOn)}` : dayToWrite,
            ],
          },
          { role: "孵化中心（盖章）", name: "", lines: ["经办人：＿＿＿＿＿＿", dayToWrite] },
        ],
      },
    ],
  };
}
