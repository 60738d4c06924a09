import { ChartFrame } from "@/components/ui/chart/chart-frame";
import { RadarChart } from "@/components/ui/chart/radar-chart";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import {
  type AssessmentOccasion,
  type CapacityScores,
  capacityFields,
  capacityLabels,
  highest,
  occasionLabels,
} from "@/lib/domain/incubation/capacity";

interface Assessment {
  occasion: AssessmentOccasion;
  assessedOn: CivilDate;
  scores: CapacityScores;
}

/** The last three assessments on one radar, with the points behind it. */
export function CapacityRadar({ assessments }: { assessments: readonly Assessment[] }) {
  const shown = assessments.slice(-3);
  const series = shown.map(({ occasion, assessedOn, scores }) => ({
    label: `${occasionLabels[occasion]} ${formatDate(assessedOn)}`,
    values: capacityFields.map((field) => scores[field].points),
  }));
  const words = shown.map(
    ({ occasion, scores }) =>
      `${occasionLabels[occasion]}：${capacityFields.map((field) => `${capacityLabels[field]} ${scores[field].points} 分`).join("，")}`,
  );
  return (
    <ChartFrame
      title="能力评估"
      note={`满分 ${highest} 分；${series.length > 1 ? "实线是最近一次，虚线是以前的" : series[0]?.label}`}
      head={["方面", ...series.map(({ label }) => label)]}
      rows={capacityFields.map((field, at) => [
        capacityLabels[field],
        ...series.map(({ values }) => `${values[at]}`),
      ])}
    >
      <RadarChart
        axes={capacityFields.map((field) => capacityLabels[field])}
        series={series}
        most={highest}
        label={words.join("；")}
      />
    </ChartFrame>
  );
}
