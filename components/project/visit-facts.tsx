import { ScoreTable } from "@/components/record/score-table";
import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import {
  type Checklist,
  type VisitMethod,
  visitMethodLabels,
} from "@/lib/domain/projects/supervision/supervision-visit";

interface Props {
  visit: {
    method: VisitMethod;
    plannedOn: CivilDate;
    heldOn: CivilDate | null;
    place: string | null;
    met: string | null;
    summary: string | null;
    checklist: Checklist;
    body: string;
  };
}

/** A visit as it was written down, with its checklist. */
export function VisitFacts({ visit }: Props) {
  const { indicators, scores } = visit.checklist;
  return (
    <div className="flex flex-col gap-4">
      <Section>
        <Facts
          facts={[
            { label: "第三方", value: visit.body },
            { label: "方式", value: visitMethodLabels[visit.method] },
            { label: "计划日期", value: formatDate(visit.plannedOn) },
            { label: "开展日期", value: visit.heldOn && formatDate(visit.heldOn) },
            { label: "地点", value: visit.place },
            { label: "见到或访谈了谁", value: visit.met, wide: true },
            { label: "情况", value: visit.summary, wide: true },
          ]}
        />
      </Section>
      {indicators.length > 0 && (
        <Section title="检查表" flush>
          <ScoreTable caption="检查表" indicators={indicators} by={[{ label: "得分", scores }]} />
        </Section>
      )}
    </div>
  );
}
