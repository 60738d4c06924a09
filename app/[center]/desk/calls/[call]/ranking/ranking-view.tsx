import { Pagination } from "@/components/ui/pagination";
import { PartLegend } from "@/components/ui/part-legend";
import type { RankingLine } from "./ranked-line";
import { RankingNotes, type RankingStanding } from "./ranking-notes";
import { type CutLine, RankingTable } from "./ranking-table";

export interface RankingOnPage {
  standing: RankingStanding;
  lines: RankingLine[];
  cuts: CutLine[];
  paging: {
    page: number;
    pageCount: number;
    total: number;
    /** The page that the line at the cut stands on. */
    cut: number;
  };
  criteria: string[];
  /** Points of a perfect sheet, and the lowest total anybody gave. */
  full: number;
  lowest: number;
  rulesInWords: string;
}

/** The table with what must be known to read it. */
export function RankingView({
  standing,
  lines,
  cuts,
  paging,
  criteria,
  full,
  lowest,
  rulesInWords,
}: RankingOnPage) {
  const { cut, ...pages } = paging;
  return (
    <>
      <div className="mb-4">
        <RankingNotes {...standing} />
      </div>
      {pages.pageCount > 1 && (
        <p className="mb-2 text-sm">
          <a className="link-plain underline" href={`?page=${cut}#cut`}>
            到名额线（第 {cut} 页）
          </a>
        </p>
      )}
      <PartLegend labels={criteria.map((name, at) => `${at + 1} ${name}`)} />
      <RankingTable lines={lines} cuts={cuts} criteria={criteria} full={full} lowest={lowest} />
      {pages.pageCount > 1 && <Pagination {...pages} unit="家" hrefFor={(page) => `?page=${page}`} />}
      <p className="mt-3 text-sm text-muted">{rulesInWords}</p>
    </>
  );
}
