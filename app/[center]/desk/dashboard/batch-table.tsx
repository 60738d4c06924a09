import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { type CallKind, callKindLabels, formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { callKindTerms } from "@/lib/domain/recruitment/call/call-kind";
import { funnelStageLabels, funnelStages } from "@/lib/domain/recruitment/funnel";
import type { BatchFigures, CallFigures } from "@/lib/usecases/oversight/dashboard";
import { FigureCell } from "./figure-cell";
import { reached } from "./reached";

interface Props {
  kind: CallKind;
  desk: string;
  /** Those of incubation with what they brought. */
  batches: readonly (BatchFigures | CallFigures)[];
  until: string;
}

/** All batches of a kind side by side; nothing where there are none. */
export function BatchTable({ kind, desk, batches, until }: Props) {
  if (batches.length === 0) return null;
  const { counted, agreement, follows } = callKindTerms[kind];
  const stages = funnelStages.filter((stage) => agreement !== null || stage !== "signed");
  const enters = follows === "incubatee";
  return (
    <Section
      title={`${enters ? "各批次" : callKindLabels[kind]}（单位：${counted.unit}）`}
      action={<span className="text-muted">{until}</span>}
      flush
    >
      <Table
        caption={enters ? "各批次的申请、初审、入围、签约和进入孵化" : `${callKindLabels[kind]}各批次`}
        columns={[
          { label: "批次", fit: true },
          ...stages.map((stage) => ({ label: funnelStageLabels[stage], num: true })),
          ...(enters
            ? [
                { label: "进入孵化", num: true },
                { label: "累计", num: true },
              ]
            : []),
        ]}
      >
        {batches.map((batch) => (
          <tr key={batch.number}>
            <td className="fit">{batch.name}</td>
            {batch.call === null ? (
              <td colSpan={stages.length} className="text-center text-muted">
                平台启用前录入
              </td>
            ) : (
              stages.map((stage) =>
                reached(batch, stage) ? (
                  <FigureCell
                    key={stage}
                    value={batch[stage]}
                    href={`${desk}/applications?call=${formatCallKey({ kind, number: batch.number })}&stage=${stage}`}
                  />
                ) : (
                  <td key={stage} className="text-end text-muted">
                    尚未进行
                  </td>
                ),
              )
            )}
            {enters && (
              <FigureCell value={batch.incubated} href={`${desk}/incubatees?cohort=${batch.number}`} />
            )}
            {"cumulative" in batch && (
              <FigureCell value={batch.cumulative} href={`${desk}/incubatees?through=${batch.number}`} />
            )}
          </tr>
        ))}
      </Table>
    </Section>
  );
}
