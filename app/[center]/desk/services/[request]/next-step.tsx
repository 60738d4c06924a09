import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import type { CivilDate } from "@/lib/domain/base/civil-date";
import { acceptanceForm, assignmentForm, deliveryForm } from "@/lib/domain/incubation/service-form";
import type { ServiceState } from "@/lib/domain/incubation/service-request";
import { acceptServiceAction, assignServiceAction, deliverServiceAction } from "../actions";

interface Props {
  slug: string;
  today: CivilDate;
  request: {
    id: string;
    edition: string;
    state: ServiceState;
    wantedOn: CivilDate | null;
    assignee: string | null;
  };
}

/** What the center does next with a request, as the form it takes. */
export function NextStep({ slug, today, request: { id, edition, state, wantedOn, assignee } }: Props) {
  const hidden = { request: id, edition };
  if (state === "requested") {
    return (
      <Section title="受理">
        <ActionForm action={acceptServiceAction.bind(null, slug)} hidden={hidden} submit="受理">
          <FormFields form={acceptanceForm} values={{ ...(wantedOn && { promisedOn: wantedOn }) }} />
        </ActionForm>
      </Section>
    );
  }
  const assigning = (
    <Section title={assignee ? "改派" : "指派"}>
      <ActionForm action={assignServiceAction.bind(null, slug)} hidden={hidden} submit="指派">
        <FormFields form={assignmentForm} values={{ ...(assignee && { assignee }) }} />
      </ActionForm>
    </Section>
  );
  if (state === "accepted") return assigning;
  if (state !== "assigned") return null;
  return (
    <>
      <Section title="登记完成">
        <ActionForm action={deliverServiceAction.bind(null, slug)} hidden={hidden} submit="登记完成">
          <FormFields form={deliveryForm} values={{ deliveredOn: today }} />
        </ActionForm>
      </Section>
      {assigning}
    </>
  );
}
