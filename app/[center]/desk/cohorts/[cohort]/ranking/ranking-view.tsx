import type { ReactNode } from "react";
import { pack } from "@/components/ui/packed";
import { PartLegend } from "@/components/ui/part-legend";
import { SignArea } from "@/components/ui/sign-area";
import { rulesInWords } from "@/lib/domain/rules-in-words";
import type { viewRanking } from "@/lib/usecases/ranking";
import { countsOf, cutLines, linesOf } from "./ranking-lines";
import { RankingNotes } from "./ranking-notes";
import { RankingTable } from "./ranking-table";

type Data = Awaited<ReturnType<typeof viewRanking>>;

interface Props {
  ranking: NonNullable<Data["ranking"]>;
  confirmed: Data["confirmed"];
  panelHref: string;
  /** Stands above everything on paper. */
  children: ReactNode;
}

/** The table with what must be known to read it, on the screen and, with signatures, on paper. */
export function RankingView({ ranking, confirmed, panelHref, children }: Props) {
  const { criteria, rules, panelists, rows, cut, contested, decision } = ranking;
  const names = criteria.map(({ name }) => name);
  const totals = rows.flatMap((row) => row.totals.map(({ total }) => total));
  return (
    <>
      {children}
      <div className={confirmed ? "mb-4" : "screen-only mb-4"}>
        <RankingNotes
          confirmed={confirmed}
          missing={ranking.missing}
          counts={countsOf(rows)}
          contested={contested > 0}
          decision={decision}
          panelHref={panelHref}
        />
      </div>
      <div className="roomy-only screen-only">
        <PartLegend labels={names} />
      </div>
      <RankingTable
        lines={pack(linesOf(rows))}
        cuts={cutLines(rows, cut, contested)}
        criteria={names}
        full={criteria.reduce((sum, { max }) => sum + max, 0)}
        lowest={Math.min(...totals)}
      />
      <p className="mt-3 text-sm text-muted">{rulesInWords(rules, criteria).join("")}</p>
      <SignArea people={panelists.map(({ name }) => name)} />
    </>
  );
}
