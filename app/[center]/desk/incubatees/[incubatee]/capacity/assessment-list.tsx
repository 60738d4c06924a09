import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { formatDate } from "@/lib/domain/base/civil-date";
import { capacityFields, capacityLabels, occasionLabels } from "@/lib/domain/incubation/capacity";
import type { Assessment } from "@/lib/usecases/incubation/capacity";

interface Props {
  assessments: readonly Assessment[];
  /** Where each is corrected; null for those who may not. */
  correctAt: string | null;
}

/** Each assessment with what was seen, the latest first. */
export function AssessmentList({ assessments, correctAt }: Props) {
  return (
    <div className="flex flex-col gap-4">
      {assessments.toReversed().map(({ id, occasion, assessedOn, assessedByName, scores, summary }) => (
        <Section
          key={id}
          title={`${occasionLabels[occasion]}评估`}
          action={
            correctAt && (
              <a className="link" href={`${correctAt}/${id}`}>
                更正
              </a>
            )
          }
        >
          <p className="mb-3 text-sm text-muted">
            {formatDate(assessedOn)}，{assessedByName}评估
          </p>
          <Facts
            facts={[
              ...capacityFields.map((field) => ({
                label: capacityLabels[field],
                value: [`${scores[field].points} 分`, scores[field].remark].filter(Boolean).join("，"),
              })),
              ...(summary ? [{ label: "综合意见", value: summary, wide: true }] : []),
            ]}
          />
        </Section>
      ))}
    </div>
  );
}
