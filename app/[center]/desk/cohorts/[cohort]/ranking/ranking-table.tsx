"use client";

import { Fragment } from "react";
import { DotSpread } from "@/components/ui/dot-spread";
import { PartBar } from "@/components/ui/part-bar";
import { Table } from "@/components/ui/table";
import { Tag, type Tone } from "@/components/ui/tag";
import { type Outcome, outcomeLabels } from "@/lib/domain/scoring/outcome";

/** One applicant; short names, because forty of these travel with the page. */
export interface RankingLine {
  receipt: string;
  name: string;
  rank: number | null;
  score: string | null;
  outcome: Outcome;
  tied: boolean;
  recused: number;
  absent: number;
  pending: number;
  /** Mean points per criterion. */
  parts: readonly number[];
  kept: readonly number[];
  dropped: readonly number[];
}

export interface CutLine {
  /** Stands above this row; the number of rows when it stands below all. */
  above: number;
  words: string;
}

interface Props {
  lines: readonly RankingLine[];
  cuts: readonly CutLine[];
  criteria: readonly string[];
  /** Points of a perfect sheet, and the lowest total anybody gave. */
  full: number;
  lowest: number;
}

const columnsFor = (lowest: number, full: number) => [
  { label: "名次", num: true },
  { label: "受理号", wideOnly: true },
  { label: "机构" },
  { label: "得分", num: true },
  { label: "各指标平均", roomyOnly: true, screenOnly: true },
  {
    wideOnly: true,
    label: (
      <>
        评委打分
        {lowest < full && (
          <span className="screen-only ms-1 text-xs font-normal tabular-nums">
            {lowest}–{full}
          </span>
        )}
      </>
    ),
  },
  { label: "结果" },
];
const width = 7;

const tones: Record<Outcome, Tone> = {
  admitted: "passed",
  undecided: "todo",
  reserve: "running",
  notAdmitted: "ended",
  belowPassMark: "refused",
  unscored: "todo",
};

/** The ranking with the line at the cut. A client component: its rows travel as data and not also as markup. */
export function RankingTable({ lines, cuts, criteria, full, lowest }: Props) {
  return (
    <Table caption="评审排名" columns={columnsFor(lowest, full)}>
      {lines.map((line, index) => (
        <Fragment key={line.receipt}>
          <Cuts cuts={cuts} above={index} />
          <Line line={line} criteria={criteria} full={full} lowest={lowest} />
        </Fragment>
      ))}
      <Cuts cuts={cuts} above={lines.length} />
    </Table>
  );
}

function Cuts({ cuts, above }: { cuts: readonly CutLine[]; above: number }) {
  return cuts
    .filter((cut) => cut.above === above)
    .map(({ words }) => (
      <tr key={words} className="cut">
        <td colSpan={width}>{words}</td>
      </tr>
    ));
}

function Line({ line, criteria, full, lowest }: { line: RankingLine } & Omit<Props, "lines" | "cuts">) {
  const { parts, kept, dropped, score } = line;
  const byCriterion = parts.map((part, index) => `${criteria[index]} ${part}`).join("，");
  const totals = [...kept, ...dropped].sort((a, b) => b - a);
  const inWords = `${totals.length} 位评委：${totals.join("、")}${dropped.length > 0 ? `；去掉 ${dropped.join("、")}` : ""}`;
  return (
    <tr>
      <td className="num font-semibold">{line.rank ?? "—"}</td>
      <td className="wide-only tabular-nums">{line.receipt}</td>
      <td>
        {line.name}
        <span className="block text-sm text-muted tabular-nums sm:hidden">{line.receipt}</span>
      </td>
      <td className="num font-semibold">{score ?? "—"}</td>
      <td className="roomy-only screen-only">
        {parts.length > 0 && <PartBar parts={parts} max={full} label={byCriterion} width={150} />}
      </td>
      <td className="wide-only">
        {totals.length > 0 && (
          <>
            <span className="screen-only">
              <DotSpread
                kept={kept}
                dropped={dropped}
                mean={score === null ? undefined : Number(score)}
                min={lowest}
                max={full}
                label={inWords}
                width={120}
              />
            </span>
            <span className="print-only tabular-nums">{totals.join(" ")}</span>
          </>
        )}
      </td>
      <td>
        <Tag tone={tones[line.outcome]}>{outcomeLabels[line.outcome]}</Tag> <Remarks line={line} />
      </td>
    </tr>
  );
}

function Remarks({ line }: { line: RankingLine }) {
  const words = [
    line.tied && "并列",
    line.recused > 0 && `回避 ${line.recused}`,
    line.absent > 0 && `缺席 ${line.absent}`,
    line.pending > 0 && `未交 ${line.pending}`,
  ].filter((word) => typeof word === "string");
  return words.length > 0 && <span className="inline-block text-sm text-muted">{words.join("，")}</span>;
}
