import { DotSpread } from "@/components/ui/chart/dot-spread";
import { PartBar } from "@/components/ui/chart/part-bar";
import { Tag, type Tone } from "@/components/ui/tag";
import { type Outcome, outcomeLabels } from "@/lib/domain/scoring/outcome";
import type { RankedRow } from "@/lib/usecases/review/ranking-rows";
import { alignedMeans } from "./aligned-means";

/** One applicant as it travels with the page, forty times: totals without the names behind them, and nothing empty. */
export interface RankingLine
  extends Pick<RankedRow, "receipt" | "name" | "rank" | "score" | "outcome" | "parts"> {
  kept: readonly number[];
  dropped?: readonly number[];
  /** Of a contest: what it is awarded. */
  tier?: string;
  /** What else must be known of its place and its sheets. */
  remarks?: string;
}

const tones: Record<Outcome, Tone> = {
  admitted: "passed",
  undecided: "todo",
  reserve: "running",
  notAdmitted: "ended",
  belowPassMark: "refused",
  unscored: "todo",
};

interface Props {
  line: RankingLine;
  /** The scale of the dots: points of a perfect sheet, and the lowest total anybody gave. */
  full: number;
  lowest: number;
}

/** One applicant of the ranking: place, score, its parts, the panel's marks, what came out. */
export function RankedLine({ line, full, lowest }: Props) {
  const { parts, kept, dropped = [], score, remarks } = line;
  const totals = [...kept, ...dropped].sort((a, b) => b - a);
  const means = alignedMeans(parts, full);
  const inWords = `${totals.length} 位评审专家：${totals.join("、")}${dropped.length > 0 ? `；去掉 ${dropped.join("、")}` : ""}`;
  return (
    <tr>
      <td className="num font-semibold">{line.rank ?? "—"}</td>
      <td className="wide-only whitespace-nowrap tabular-nums">{line.receipt}</td>
      <td>
        {line.name}
        <span className="narrow-only">
          {line.receipt}
          {parts.length > 0 && <span className="block tabular-nums">{means}</span>}
        </span>
      </td>
      <td className="num font-semibold">{score ?? "—"}</td>
      <td className="wide-only">
        {parts.length > 0 && (
          <>
            <span className="me-3 inline-block text-sm whitespace-nowrap tabular-nums">{means}</span>
            <PartBar parts={parts} max={full} />
          </>
        )}
      </td>
      <td className="wide-only">
        {totals.length > 0 && (
          <DotSpread
            kept={kept}
            dropped={dropped}
            mean={score === null ? undefined : Number(score)}
            min={lowest}
            max={full}
            label={inWords}
          />
        )}
      </td>
      <td>
        <Tag tone={tones[line.outcome]}>{line.tier ?? outcomeLabels[line.outcome]}</Tag>
        {remarks && (
          <>
            {" "}
            <span className="inline-block text-sm text-muted">{remarks}</span>
          </>
        )}
      </td>
    </tr>
  );
}
