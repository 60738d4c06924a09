import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { answersInWords } from "@/lib/domain/base/form-words";
import { projectReportForm } from "@/lib/domain/projects/project-report";
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
          ...answersInWords(projectReportForm("midterm"), { done, difficulties, next }),
          { label: "提交人", value: submittedBy },
        ]}
      />
    </Section>
  ));
}
