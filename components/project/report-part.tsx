import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { evaluationStageLabels } from "@/lib/domain/review/evaluation";

interface Report {
  id: string;
  stage: "midterm" | "final";
  done: string | null;
  difficulties: string | null;
  next: string | null;
  submittedBy: string | null;
}

/** What the executors say of a stage, as they handed it in. */
export function ReportPart({ reports }: { reports: readonly Report[] }) {
  return reports.map(({ id, stage, done, difficulties, next, submittedBy }) => (
    <Section key={id} title={`执行机构的报告：${evaluationStageLabels[stage]}`}>
      <Facts
        facts={[
          { label: "主要工作", value: done, wide: true },
          { label: "困难", value: difficulties, wide: true },
          { label: "计划", value: next, wide: true },
          { label: "提交人", value: submittedBy },
        ]}
      />
    </Section>
  ));
}
