import { FilterChips } from "@/components/ui/filter-chips";
import { FunnelChart } from "@/components/ui/funnel-chart";
import { formatDate } from "@/lib/domain/civil-date";
import { funnelStageLabels, funnelStages } from "@/lib/domain/funnel";
import type { CohortFigures } from "@/lib/usecases/dashboard";
import { reached } from "./reached";

interface Props {
  desk: string;
  cohorts: readonly CohortFigures[];
  chosen: CohortFigures;
  until: string;
}

/** How many of one batch came through each gate. */
export function CohortFunnel({ desk, cohorts, chosen, until }: Props) {
  const choices = cohorts.filter(({ applied }) => applied > 0);
  const { number, name, opensOn } = chosen;
  const ahead = funnelStages.filter((stage) => !reached(chosen, stage));
  const notYet = ahead.map((stage) => funnelStageLabels[stage]).join("、");
  return (
    <>
      {choices.length > 1 && (
        <FilterChips
          label="批次"
          chips={choices.map((cohort) => ({
            label: cohort.name,
            href: `${desk}/dashboard?cohort=${cohort.number}`,
            on: cohort.number === number,
          }))}
        />
      )}
      <FunnelChart
        title={`${name}：从申请到签约`}
        note={`单位：家，${formatDate(opensOn)}招募开始，${until}${notYet && `；${notYet}尚未进行`}`}
        unit="家"
        steps={funnelStages
          .filter((stage) => !ahead.includes(stage))
          .map((stage) => ({
            label: funnelStageLabels[stage],
            value: chosen[stage],
            href: `${desk}/applications?cohort=${number}&stage=${stage}`,
          }))}
      />
    </>
  );
}
