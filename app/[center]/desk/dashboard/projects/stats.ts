import { type Fen, formatWanYuan, formatYuan } from "@/lib/domain/base/money";
import { projectFigures as declared } from "@/lib/domain/projects/figures";
import { supervisionFigures } from "@/lib/domain/projects/supervision/supervision-figures";
import { projectFigures } from "@/lib/usecases/projects/project/project-figures";
import { evaluationFigures } from "@/lib/usecases/projects/supervision/evaluation-list";

/** What is counted for the screen and for its sheet. */
export async function countProjects(...[ctx, period]: Parameters<typeof projectFigures>) {
  return { ...(await projectFigures(ctx, period)), evaluation: await evaluationFigures(ctx) };
}

type Counted = Awaited<ReturnType<typeof countProjects>>;

const money = (fen: Fen) => ({ value: formatWanYuan(fen).replace(" 万元", ""), exact: formatYuan(fen) });
const count = (value: number) => ({ value: String(value), exact: undefined });

/** The figures of projects, each with the list behind it; `of` is the period as lists are asked for it. */
export function statsOf(data: Counted, desk: string, of: string) {
  const signed = `${desk}/projects?counted=signed${of}`;
  const lines = `${desk}/projects/lines?state=`;
  const counted = [
    { name: "projects", href: signed, ...count(data.projects) },
    { name: "executors", href: signed, ...count(data.executors) },
    { name: "granted", href: signed, ...money(data.granted) },
    { name: "paidOut", href: signed, ...money(data.paidOut) },
    { name: "unpaid", href: signed, ...money(data.unpaid) },
    { name: "linesReached", href: `${lines}reached${of}`, ...count(data.lines.reached ?? 0) },
    { name: "linesLate", href: `${lines}late${of}`, ...count(data.lines.late ?? 0) },
  ] as const;
  const stats = counted.map(({ name, ...shown }) => {
    const { label, unit, counts } = declared[name];
    return { ...shown, label, unit, period: counts };
  });
  return [...stats, ...coverageStats(data.evaluation, desk)];
}

/** How many projects a third party has looked at, of all that should be, whenever they were signed; and those it has not. */
function coverageStats({ evaluated, due }: { evaluated: number; due: number }, desk: string) {
  const { label, unit, counts } = supervisionFigures.evaluatedProjects;
  const at = `${desk}/evaluations/coverage?state=`;
  const missing = due - evaluated;
  return [
    { label, unit, value: String(evaluated), exact: undefined, period: counts, href: `${at}evaluated` },
    {
      ...{ label: "未评估项目", unit, value: String(missing), exact: undefined, href: `${at}missing` },
      period: missing === 0 ? `应评估的 ${due} 个全部已评估` : `应评估 ${due} 个中还没有评估的`,
    },
  ];
}
