import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { funnelStageLabels, funnelStages } from "@/lib/domain/recruitment/funnel";
import type { BatchFigures } from "@/lib/usecases/oversight/dashboard";
import { FigureCell } from "./figure-cell";
import { reached } from "./reached";

interface Props {
  desk: string;
  batches: readonly BatchFigures[];
  until: string;
}

/** All batches side by side. */
export function BatchTable({ desk, batches, until }: Props) {
  return (
    <Section title="各批次（单位：家）" action={<span className="text-muted">{until}</span>} flush>
      <Table
        caption="各批次的申请、初审、入围、签约和进入孵化"
        columns={[
          { label: "批次", fit: true },
          ...funnelStages.map((stage) => ({ label: funnelStageLabels[stage], num: true })),
          { label: "进入孵化", num: true },
          { label: "累计", num: true },
        ]}
      >
        {batches.map((batch) => (
          <tr key={batch.number}>
            <td className="fit">{batch.name}</td>
            {batch.call === null ? (
              <td colSpan={funnelStages.length} className="text-center text-muted">
                平台启用前录入
              </td>
            ) : (
              funnelStages.map((stage) =>
                reached(batch, stage) ? (
                  <FigureCell
                    key={stage}
                    value={batch[stage]}
                    href={`${desk}/applications?call=${batch.number}&stage=${stage}`}
                  />
                ) : (
                  <td key={stage} className="text-end text-muted">
                    尚未进行
                  </td>
                ),
              )
            )}
            <FigureCell value={batch.incubated} href={`${desk}/incubatees?cohort=${batch.number}`} />
            <FigureCell value={batch.cumulative} href={`${desk}/incubatees?through=${batch.number}`} />
          </tr>
        ))}
      </Table>
    </Section>
  );
}
