import { PartLegend } from "@/components/ui/chart/part-legend";
import { Pagination } from "@/components/ui/pagination";
import type { RankingLine } from "./ranked-line";
import { type CutLine, RankingTable } from "./ranking-table";

export interface RankingOnPage {
  /** Which of several groups, and what came out in it. */
  group: { name: string; outcomes: string } | null;
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
  group,
  lines,
  cuts,
  paging,
  criteria,
  full,
  lowest,
  rulesInWords,
}: RankingOnPage) {
  const { cut, ...pages } = paging;
  if (group && pages.total === 0) return <Empty name={group.name} />;
  return (
    <section className="mb-6">
      {group && (
        <h2 className="mb-2 text-xl">
          {group.name}
          <span className="ms-3 text-base font-normal text-muted">{group.outcomes}</span>
        </h2>
      )}
      {pages.pageCount > 1 && (
        <p className="mb-2 text-sm">
          <a className="link-plain underline" href={`?page=${cut}#cut`}>
            到名额线（第 {cut} 页）
          </a>
        </p>
      )}
      <PartLegend labels={criteria.map((name, at) => `${at + 1} ${name}`)} />
      <RankingTable
        lines={lines}
        cuts={cuts}
        criteria={criteria}
        full={full}
        lowest={lowest}
        alone={group === null}
      />
      {pages.pageCount > 1 && <Pagination {...pages} unit="份" hrefFor={(page) => `?page=${page}`} />}
      <p className="mt-3 text-sm text-muted">{rulesInWords}</p>
    </section>
  );
}

function Empty({ name }: { name: string }) {
  return (
    <section className="mb-6">
      <h2 className="mb-2 text-xl">{name}</h2>
      <p className="text-muted">这一组没有参加评审的申请。</p>
    </section>
  );
}
