import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { tallyPeriod, tallyValue } from "@/lib/domain/community/tally";
import type { TallyRow } from "@/lib/usecases/community/tally";

/** What was told of the time before the platform, apart from what is counted. */
export function TallyTable({ tallies, at }: { tallies: readonly TallyRow[]; at: string }) {
  return (
    <Section title="汇总（平台启用以前）">
      <p className="mb-3 text-sm text-muted">
        按文件或报表登记，不由记录计出，也不计入以上任何指标。
        <a className="link screen-only" href={at}>
          全部汇总
        </a>
      </p>
      {tallies.length > 0 && (
        <Table
          caption="平台启用以前的汇总"
          columns={[
            { label: "内容" },
            { label: "数值", num: true },
            { label: "期间" },
            { label: "地点" },
            { label: "来源" },
          ]}
        >
          {tallies.map((tally) => (
            <tr key={tally.id}>
              <td>
                <a className="link-plain underline" href={`${at}/${tally.id}`}>
                  {tally.name}
                </a>
              </td>
              <td className="num">{tallyValue(tally)}</td>
              <td>{tallyPeriod(tally)}</td>
              <td>{tally.place?.name ?? "全部"}</td>
              <td>{tally.source}</td>
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}
