import { FunnelChart } from "@/components/ui/chart/funnel-chart";
import { FilterChips } from "@/components/ui/filter/filter-chips";
import { formatDate } from "@/lib/domain/base/civil-date";
import { funnelStageLabels, funnelStages } from "@/lib/domain/recruitment/funnel";
import type { BatchFigures } from "@/lib/usecases/oversight/dashboard";
import { reached } from "./reached";

interface Props {
  desk: string;
  batches: readonly BatchFigures[];
  chosen: BatchFigures;
  until: string;
}

/** How many of one batch came through each gate. */
export function BatchFunnel({ desk, batches, chosen, until }: Props) {
  const choices = batches.filter(({ applied }) => applied > 0);
  const { number, name, call } = chosen;
  const ahead = funnelStages.filter((stage) => !reached(chosen, stage));
  const notYet = ahead.map((stage) => funnelStageLabels[stage]).join("、");
  return (
    <>
      {choices.length > 1 && (
        <FilterChips
          label="批次"
          chips={choices.map((batch) => ({
            label: batch.name,
            href: `${desk}/dashboard?cohort=${batch.number}`,
            on: batch.number === number,
          }))}
        />
      )}
      <FunnelChart
        title={`${name}：从申请到签约`}
        note={`单位：家，${call ? `${formatDate(call.opensOn)}招募开始，` : ""}${until}${notYet && `；${notYet}尚未进行`}`}
        unit="家"
        steps={funnelStages
          .filter((stage) => !ahead.includes(stage))
          .map((stage) => ({
            label: funnelStageLabels[stage],
            value: chosen[stage],
            href: `${desk}/applications?call=${number}&stage=${stage}`,
          }))}
      />
    </>
  );
}
