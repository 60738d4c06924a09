import { fullName } from "@/lib/domain/recruitment/rubric";
import { outcomeLabels } from "@/lib/domain/scoring/outcome";
import type { GroupRanking } from "@/lib/usecases/review/ranking-shown";
import { sheetInWords } from "../ranking-cells";
import { remarksOn } from "../ranking-lines";

/** The whole ranking, group after group, with the mean of every criterion and the mark of every panelist. */
export function rankingSheet(rankings: readonly GroupRanking[]) {
  const [first] = rankings;
  const { criteria, panelists } = first?.ranking ?? { criteria: [], panelists: [] };
  const grouped = rankings.some(({ group }) => group !== null);
  return {
    columns: [
      ...(grouped ? ["组别"] : []),
      ...["名次", "申请编号", "组织", "得分", "结果", "说明"],
      ...criteria.map((criterion) => `${fullName(criterion)}（平均）`),
      ...panelists.map(({ name }) => name),
    ],
    rows: rankings.flatMap(({ group, ranking }) =>
      ranking.rows.map((row) => [
        ...(grouped ? [group?.name ?? ""] : []),
        ...[row.rank, row.receipt, row.name, row.score === null ? null : Number(row.score)],
        ...[row.tier ?? outcomeLabels[row.outcome], remarksOn(row)],
        ...criteria.map((_, at) => row.parts[at] ?? null),
        ...row.sheets.map(sheetInWords),
      ]),
    ),
  };
}
