import { PartLegend } from "@/components/ui/part-legend";
import { SignArea } from "@/components/ui/sign-area";
import type { RankingLine } from "./ranked-line";
import { RankingNotes, type RankingStanding } from "./ranking-notes";
import { type CutLine, RankingTable } from "./ranking-table";

export interface RankingOnPage {
  standing: RankingStanding;
  lines: RankingLine[];
  cuts: CutLine[];
  criteria: string[];
  /** Points of a perfect sheet, and the lowest total anybody gave. */
  full: number;
  lowest: number;
  rulesInWords: string;
  /** Who signs on paper. */
  panel: string[];
}

/** The table with what must be known to read it, on the screen and, with signatures, on paper. */
export function RankingView({
  standing,
  lines,
  cuts,
  criteria,
  full,
  lowest,
  rulesInWords,
  panel,
}: RankingOnPage) {
  return (
    <>
      <div className={standing.confirmed ? "mb-4" : "screen-only mb-4"}>
        <RankingNotes {...standing} />
      </div>
      <div className="roomy-only screen-only">
        <PartLegend labels={criteria} />
      </div>
      <RankingTable lines={lines} cuts={cuts} criteria={criteria} full={full} lowest={lowest} />
      <p className="mt-3 text-sm text-muted">{rulesInWords}</p>
      <SignArea people={panel} />
    </>
  );
}
