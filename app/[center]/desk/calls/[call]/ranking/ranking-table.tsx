"use client"; // as markup its rows would travel twice: a fifth of what this page costs (decision 0013)

import { Table } from "@/components/ui/table";
import { alignedNumbers } from "./aligned-means";
import { RankedLine, type RankingLine } from "./ranked-line";

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
  /** Of several tables on a page none can be gone to by name. */
  alone: boolean;
}

const columnsFor = (criteria: readonly string[], lowest: number, full: number) => [
  { label: "名次", num: true },
  { label: "申请编号", wideOnly: true },
  { label: "组织" },
  { label: "得分", num: true },
  {
    wideOnly: true,
    label: (
      <>
        各指标平均<span className="sr-only">，依次为{criteria.join("、")}</span>
        <span aria-hidden="true" className="block text-xs tabular-nums">
          {alignedNumbers(criteria, full)}
        </span>
      </>
    ),
  },
  {
    wideOnly: true,
    label: (
      <>
        评审专家打分
        {lowest < full && (
          <span className="block text-xs tabular-nums">
            {lowest}–{full}
          </span>
        )}
      </>
    ),
  },
  { label: "结果" },
];
const width = 7;

/** The ranking with the line at the cut. */
export function RankingTable({ lines, cuts, criteria, full, lowest, alone }: Props) {
  const cutAbove = (row: number) =>
    cuts
      .filter(({ above }) => above === row)
      .map(({ words }) => (
        <tr key={words} id={alone ? "cut" : undefined} className="cut">
          <td colSpan={width}>{words}</td>
        </tr>
      ));
  return (
    <Table caption="评审排名" columns={columnsFor(criteria, lowest, full)}>
      {lines.flatMap((line, index) => [
        ...cutAbove(index),
        <RankedLine key={line.receipt} line={line} full={full} lowest={lowest} />,
      ])}
      {cutAbove(lines.length)}
    </Table>
  );
}
