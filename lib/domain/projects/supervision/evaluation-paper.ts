import { type CivilDate, formatDate, formatPeriod } from "../../base/civil-date";
import { type Fen, formatYuan } from "../../base/money";
import { dayToWrite, type Paper, type PaperBlock } from "../../base/paper";
import { evaluationStageLabels, type ProjectStage } from "../../review/evaluation";
import { type Indicator, type Scores, totalOf } from "../../review/indicator";
import { type OperatorReport, operatorBlocks } from "./operator-blocks";
import {
  heading,
  listed,
  numbered,
  paragraph,
  type SupervisionReport,
  supervisionBlocks,
} from "./supervision-paper";

/** All that is on record of one evaluation; amounts in fen. */
export interface EvaluationReport extends SupervisionReport {
  stage: ProjectStage;
  name: string;
  body: string;
  submittedOn: CivilDate | null;
  project: {
    number: string;
    executors: readonly { name: string; lead: boolean }[];
    grantedFen: Fen;
    startsOn: CivilDate;
    endsOn: CivilDate;
    planLines: readonly { name: string; unit: string; target: number; done: number; percent: number }[];
    budgetLines: readonly { name: string; amountFen: Fen; spent: Fen }[];
  } | null;
  /** What is on record of the operator, where that is looked at. */
  operator: OperatorReport | null;
  indicators: readonly Indicator[];
  scores: Scores;
  total: string | null;
  grade: string | null;
  passed: boolean | null;
  found: string | null;
  advice: string | null;
}

/** 中期、末期评估报告: filled in from records alone, for the third party to sign and seal. */
export function evaluationPaper(report: EvaluationReport): Paper {
  const { stage, name, body, project, operator, submittedOn } = report;
  return {
    title: `${project ? "项目" : "运营机构"}${evaluationStageLabels[stage]}报告`,
    head: [name, ...(project ? [project.number] : [])],
    foot: project ? `${project.number}　${name}` : name,
    blocks: [
      ...numbered([
        ...(project ? projectBlocks(project) : []),
        ...(operator ? operatorBlocks(name, operator) : []),
        ...supervisionBlocks(report),
        ...resultBlocks(report),
      ]),
      {
        kind: "signatures",
        sides: [
          {
            role: "第三方评估机构（盖章）",
            name: body,
            lines: [submittedOn ? `日期：${formatDate(submittedOn)}` : dayToWrite],
          },
        ],
      },
    ],
  };
}

function projectBlocks(project: NonNullable<EvaluationReport["project"]>): PaperBlock[] {
  const { executors, planLines, budgetLines } = project;
  const partners = executors.filter(({ lead }) => !lead).map((one) => one.name);
  const [budget, spent] = [budgetLines, budgetLines].map((lines, at) =>
    lines.reduce((sum, one) => sum + (at === 0 ? one.amountFen : one.spent), 0n),
  );
  return [
    heading("项目概况"),
    {
      kind: "table",
      widths: [1, 3],
      rows: [
        ["牵头执行机构", executors.find(({ lead }) => lead)?.name ?? ""],
        ...(partners.length > 0 ? [["协办机构", partners.join("、")]] : []),
        ["核定金额", formatYuan(project.grantedFen)],
        ["实施期限", formatPeriod(project.startsOn, project.endsOn)],
      ],
    },
    ...listed("服务指标完成情况", "没有登记服务指标。", {
      head: ["指标", "目标", "完成", "完成率"],
      widths: [78, 30, 30, 18],
      aligns: ["left", "right", "right", "right"],
      rows: planLines.map(({ name, unit, target, done, percent }) => [
        name,
        `${target} ${unit}`,
        `${done} ${unit}`,
        `${percent}%`,
      ]),
    }),
    ...listed("资金使用情况", "没有登记预算。", {
      head: ["科目", "预算", "已支出"],
      widths: [76, 40, 40],
      aligns: ["left", "right", "right"],
      rows: budgetLines.map((line) => [line.name, formatYuan(line.amountFen), formatYuan(line.spent)]),
      total: [["合计", formatYuan(budget ?? 0n), formatYuan(spent ?? 0n)]],
    }),
  ];
}

function resultBlocks({
  indicators,
  scores,
  total,
  grade,
  passed,
  found,
  advice,
}: EvaluationReport): PaperBlock[] {
  const title = "评分和结论";
  if (total === null) return [heading(title), paragraph("第三方还没有提交评分。")];
  return [
    heading(title),
    {
      kind: "table",
      head: ["指标", "满分", "得分", "说明"],
      widths: [60, 16, 16, 64],
      aligns: ["left", "right", "right", "left"],
      rows: indicators.map(({ id, title: asked, points }) => [
        asked,
        `${points}`,
        `${scores[id]?.points ?? ""}`,
        scores[id]?.note ?? "",
      ]),
      total: [
        ["合计", `${indicators.reduce((sum, { points }) => sum + points, 0)}`, `${totalOf(scores)}`, ""],
      ],
    },
    paragraph(`总分 ${total} 分，等次${grade ?? "未定"}，评估${passed ? "合格" : "不合格"}。`),
    ...(found ? [paragraph(`评审发现：${found}`)] : []),
    ...(advice ? [paragraph(`建议：${advice}`)] : []),
  ];
}
