import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { answerForm, midtermForm } from "@/lib/domain/incubation/report/report";
import type { ReportRecord } from "@/lib/usecases/incubation/report/report";
import { acceptReportAction, concludeMidtermAction } from "../actions";

interface Props {
  slug: string;
  report: Pick<ReportRecord, "id" | "edition" | "period">;
}

/** The center's answer to a report; in a mid-term period with its finding. */
export function Answer({ slug, report: { id, edition, period } }: Props) {
  const hidden = { report: id, edition };
  if (period.midterm) {
    return (
      <Section title="中期检查" className="screen-only">
        <ActionForm action={concludeMidtermAction.bind(null, slug)} hidden={hidden} submit="登记检查结论">
          <FormFields form={midtermForm} />
        </ActionForm>
      </Section>
    );
  }
  return (
    <Section title="回复" className="screen-only">
      <ActionForm action={acceptReportAction.bind(null, slug)} hidden={hidden} submit="回复">
        <FormFields form={answerForm} />
      </ActionForm>
    </Section>
  );
}
