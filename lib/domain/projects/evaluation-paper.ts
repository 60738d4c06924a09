import { type CivilDate, formatDate, formatPeriod } from "../base/civil-date";
import { type Fen, formatYuan } from "../base/money";
import type { Paper, PaperBlock } from "../base/paper";
import { evaluationStageLabels, type ProjectStage } from "../review/evaluation";
import { type Indicator, type Scores, totalOf } from "../review/indicator";
import { type FindingState, findingLabels } from "./project-finding";
import { type VisitMethod, type VisitState, visitMethodLabels } from "./supervision-visit";
import type { Result } from "./survey";

/** All that is on record of one evaluation; amounts in fen. */
export interface EvaluationReport {
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
    budgetLines: readonly { name: string; amountFen: Fen; spentFen: Fen }[];
  } | null;
  visits: readonly {
    method: VisitMethod;
    plannedOn: CivilDate;
    heldOn: CivilDate | null;
    place: string | null;
    met: string | null;
    summary: string | null;
    state: VisitState;
  }[];
  findings: readonly {
    number: number;
    text: string;
    serious: boolean;
    state: FindingState;
    dueOn: CivilDate;
    verdict: string | null;
  }[];
  surveys: readonly { title: string; handed: number; answered: number; results: readonly Result[] }[];
  indicators: readonly Indicator[];
  scores: Scores;
  total: string | null;
  grade: string | null;
  passed: boolean | null;
  found: string | null;
  advice: string | null;
}

const heading = (text: string): PaperBlock => ({ kind: "heading", text });
const paragraph = (text: string): PaperBlock => ({ kind: "paragraph", text });

/** A table below its heading, or a sentence where there is nothing to list. */
function listed(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  none: string,
  widths?: readonly number[],
): PaperBlock[] {
  if (rows.length === 0) return [heading(title), paragraph(none)];
  return [heading(title), { kind: "table", head, rows, ...(widths && { widths }) }];
}

/** 中期、末期评估报告: filled in from records alone, for the third party to sign and seal. */
export function evaluationPaper(report: EvaluationReport): Paper {
  const { stage, name, body, project, submittedOn } = report;
  return {
    title: `${project ? "项目" : "运营机构"}${evaluationStageLabels[stage]}报告`,
    head: [name, ...(project ? [project.number] : [])],
    blocks: [
      ...(project ? projectBlocks(project) : []),
      ...workBlocks(report),
      ...resultBlocks(report),
      {
        kind: "signatures",
        sides: [
          {
            role: "第三方评估机构（盖章）",
            name: body,
            lines: [`日期：${submittedOn ? formatDate(submittedOn) : "＿＿＿＿＿＿"}`],
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
    lines.reduce((sum, one) => sum + (at === 0 ? one.amountFen : one.spentFen), 0n),
  );
  return [
    heading("一、项目概况"),
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
    ...listed(
      "二、服务指标完成情况",
      ["指标", "目标", "完成", "完成率"],
      planLines.map(({ name, unit, target, done, percent }) => [
        name,
        `${target} ${unit}`,
        `${done} ${unit}`,
        `${percent}%`,
      ]),
      "没有登记服务指标。",
    ),
    ...listed(
      "三、资金使用情况",
      ["科目", "预算", "已支出"],
      [
        ...budgetLines.map(({ name, amountFen, spentFen }) => [
          name,
          formatYuan(amountFen),
          formatYuan(spentFen),
        ]),
        ...(budgetLines.length > 0 ? [["合计", formatYuan(budget ?? 0n), formatYuan(spent ?? 0n)]] : []),
      ],
      "没有登记预算。",
    ),
  ];
}

function workBlocks({ project, visits, findings, surveys }: EvaluationReport): PaperBlock[] {
  const held = visits.filter(({ state }) => state === "held");
  return [
    ...listed(
      project ? "四、督导走访" : "一、督导走访",
      ["日期", "方式", "地点和见到的人", "情况"],
      held.map(({ heldOn, plannedOn, method, place, met, summary }) => [
        formatDate(heldOn ?? plannedOn),
        visitMethodLabels[method],
        [place, met].filter(Boolean).join("；"),
        summary ?? "",
      ]),
      "没有登记走访。",
      [2, 2, 3, 5],
    ),
    ...(project
      ? [
          ...listed(
            "五、发现的问题和整改",
            ["序号", "问题和整改要求", "期限", "整改结果"],
            findings
              .filter(({ state }) => state !== "withdrawn")
              .map(({ number, text, serious, state, dueOn, verdict }) => [
                `${number}`,
                serious ? `（严重）${text}` : text,
                formatDate(dueOn),
                verdict && state === "closed" ? `${findingLabels[state]}：${verdict}` : findingLabels[state],
              ]),
            "没有要求整改的问题。",
            [1, 5, 2, 4],
          ),
          ...surveyBlocks(surveys),
        ]
      : []),
  ];
}

function surveyBlocks(surveys: EvaluationReport["surveys"]): PaperBlock[] {
  if (surveys.length === 0) return [heading("六、满意度调查"), paragraph("没有开展满意度调查。")];
  return [
    heading("六、满意度调查"),
    ...surveys.flatMap(({ title, handed, answered, results }): PaperBlock[] => [
      paragraph(`${title}：发放 ${handed} 份，收回 ${answered} 份。`),
      {
        kind: "table",
        head: ["题目", "答卷", "结果"],
        widths: [4, 1, 5],
        rows: results
          .filter(({ kind }) => kind !== "text")
          .map(({ title: asked, answered: given, mean, counts }) => [
            asked,
            `${given}`,
            [
              mean === null ? null : `平均 ${mean} 分`,
              ...counts.map(({ label, count }) => `${label} ${count} 份`),
            ]
              .filter(Boolean)
              .join("；"),
          ]),
      },
    ]),
  ];
}

function resultBlocks({
  project,
  indicators,
  scores,
  total,
  grade,
  passed,
  found,
  advice,
}: EvaluationReport): PaperBlock[] {
  const title = project ? "七、评分和结论" : "二、评分和结论";
  if (total === null) return [heading(title), paragraph("第三方还没有提交评分。")];
  return [
    heading(title),
    {
      kind: "table",
      head: ["指标", "满分", "得分", "说明"],
      widths: [3, 1, 1, 4],
      rows: [
        ...indicators.map(({ id, title: asked, points }) => [
          asked,
          `${points}`,
          `${scores[id]?.points ?? ""}`,
          scores[id]?.note ?? "",
        ]),
        ["合计", `${indicators.reduce((sum, { points }) => sum + points, 0)}`, `${totalOf(scores)}`, ""],
      ],
    },
    paragraph(`总分 ${total} 分，等次${grade ?? "未定"}，评估${passed ? "合格" : "不合格"}。`),
    ...(found ? [paragraph(`评审发现：${found}`)] : []),
    ...(advice ? [paragraph(`建议：${advice}`)] : []),
  ];
}
