import { outcomeLabels } from "@/lib/domain/scoring/outcome";
import type { viewRanking } from "@/lib/usecases/review/ranking";
import { sheetInWords } from "../ranking-cells";
import { remarksOn } from "../ranking-lines";

type Ranking = NonNullable<Awaited<ReturnType<typeof viewRanking>>["ranking"]>;

/** The whole ranking with the mean of every criterion and the mark of every panelist. */
export function rankingSheet({ criteria, panelists, rows }: Ranking) {
  return {
    columns: [
      ...["名次", "申请编号", "组织", "得分", "结果", "说明"],
      ...criteria.map(({ name }) => `${name}（平均）`),
      ...panelists.map(({ name }) => name),
    ],
    rows: rows.map((row) => [
      ...[row.rank, row.receipt, row.name, row.score === null ? null : Number(row.score)],
      ...[outcomeLabels[row.outcome], remarksOn(row)],
      ...criteria.map((_, at) => row.parts[at] ?? null),
      ...row.sheets.map(sheetInWords),
    ]),
  };
}
