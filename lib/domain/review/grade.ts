import type { FieldErrors } from "../base/errors";
import { flag, form, number, rows, text } from "../base/form";
import type { ProjectStage } from "./evaluation";
import { indicatorForm, indicatorsOf } from "./indicator";

/** A line of a grade table: whoever has so many points or more, and whether that is a pass. */
export interface Grade {
  grade: string;
  least: number;
  passes: boolean;
}

/** By what projects are evaluated at one stage: indicators of 100 points together, and the table of grades. */
export const evaluationSetForm = form({
  ...indicatorForm,
  grades: rows(
    "等次",
    {
      grade: text("等次", { most: 10 }),
      least: number("不低于", { most: 100, unit: "分" }),
      passes: flag("合格"),
    },
    { least: 2, most: 8 },
  ),
});

const usualGrades: readonly Grade[] = [
  { grade: "优秀", least: 90, passes: true },
  { grade: "良好", least: 80, passes: true },
  { grade: "合格", least: 60, passes: true },
  { grade: "不合格", least: 0, passes: false },
];

/** What evaluations of projects usually look at, where a center has no indicators of its own. */
const usual = {
  midterm: [
    { title: "进度", about: "服务指标按计划完成，活动有记录和佐证", points: 40 },
    { title: "资金", about: "专款专用，支出与预算相符，票据齐全", points: 30 },
    { title: "管理", about: "人员到位，制度健全，档案完整", points: 15 },
    { title: "评价", about: "服务对象和社区的满意度", points: 15 },
  ],
  final: [
    { title: "完成", about: "服务指标全部完成，佐证齐全", points: 30 },
    { title: "成效", about: "服务对象有可见的改变，成果可持续", points: 30 },
    { title: "资金", about: "资金使用合规，决算清楚", points: 25 },
    { title: "评价", about: "服务对象和社区的满意度", points: 15 },
  ],
} as const satisfies Record<ProjectStage, unknown>;

/** The indicators of a stage as a center holds them; the usual ones where it holds none. */
export function projectIndicatorsOf(stage: ProjectStage, stored: unknown) {
  return indicatorsOf(Array.isArray(stored) ? stored : usual[stage]);
}

/** A grade table as it is held, the highest first; the usual one where none is held. */
export function gradesOf(stored: unknown): Grade[] {
  const held = Array.isArray(stored) ? (stored as readonly Grade[]) : usualGrades;
  return [...held].sort((one, other) => other.least - one.least);
}

/** The grade of a total, in points out of 100; null where the table has none for it. */
export function gradeOf(total: number, grades: readonly Grade[]): Grade | null {
  return gradesOf(grades).find(({ least }) => total >= least) ?? null;
}

interface WrittenSet {
  indicators: readonly { points: number }[];
  grades: readonly Grade[];
}

/** What is wrong with a set: points that are not 100, a total without a grade, or a pass below a failure. */
export function setFaults({ indicators, grades }: WrittenSet): FieldErrors {
  const faults: FieldErrors = {};
  const sum = indicators.reduce((all, { points }) => all + points, 0);
  if (sum !== 100) faults.indicators = `各项满分合计应为 100 分，现在是 ${sum} 分。`;
  const ordered = gradesOf(grades);
  const doubled = ordered.find(({ grade, least }, at) =>
    ordered.some((other, place) => place < at && (other.least === least || other.grade === grade)),
  );
  if (ordered.at(-1)?.least !== 0) faults.grades = "最低一等应从 0 分起，使每个总分都有等次。";
  else if (doubled) faults.grades = `等次“${doubled.grade}”与另一等次重复，请核对名称和分数。`;
  else if (ordered.some(({ passes }, at) => passes && ordered[at - 1]?.passes === false))
    faults.grades = "分数更高的等次不合格，而更低的合格，请核对。";
  return faults;
}
