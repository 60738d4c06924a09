import { Table } from "@/components/ui/table";
import { outcomeLabels } from "@/lib/domain/scoring/outcome";
import type { ShownRanking } from "@/lib/usecases/review/ranking-shown";
import { sheetInWords } from "../ranking-cells";
import { remarksOn } from "../ranking-lines";

interface Props {
  ranking: ShownRanking;
  /** Of several tables on a paper, which one it is. */
  caption: string;
}

/** The whole ranking with a column for each panelist, who signs below their own marks. */
export function PaperTable({ ranking: { panelists, rows }, caption }: Props) {
  const columns = [
    { label: "名次", num: true },
    { label: "申请编号" },
    { label: "组织" },
    ...panelists.map(({ name }) => ({ label: name, num: true })),
    { label: "得分", num: true },
    { label: "结果" },
  ];
  return (
    <Table caption={caption} columns={columns} wide>
      {rows.map((row) => (
        <tr key={row.id}>
          <td className="num">{row.rank ?? "—"}</td>
          <td className="whitespace-nowrap tabular-nums">{row.receipt}</td>
          <td className="min-w-40">{row.name}</td>
          {row.sheets.map((sheet, seat) => {
            const words = sheetInWords(sheet);
            return (
              <td key={panelists[seat]?.id} className="num">
                {sheet.dropped ? `(${words})` : words}
              </td>
            );
          })}
          <td className="num font-semibold">{row.score ?? "—"}</td>
          <td>{[row.tier ?? outcomeLabels[row.outcome], remarksOn(row)].filter(Boolean).join("，")}</td>
        </tr>
      ))}
      <tr className="sign-row">
        <td colSpan={3} className="text-end">
          评审专家签字
        </td>
        {panelists.map(({ id }) => (
          <td key={id} />
        ))}
        <td colSpan={2} />
      </tr>
    </Table>
  );
}
