import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { Section } from "@/components/ui/section";
import type { Form, FormValue } from "@/lib/domain/base/form";
import type { PossibleAct } from "@/lib/domain/base/possible-act";

interface Props<F extends Form> {
  act: PossibleAct<string> | undefined;
  form: F;
  values?: Partial<FormValue<F>>;
  action: FormAction<unknown>;
  hidden: Record<string, string>;
}

/** The next step of a payment with what is written down at it, or why it must wait. */
export function NextStep<F extends Form>({ act, form, values = {}, action, hidden }: Props<F>) {
  if (!act) return null;
  return (
    <Section title={act.label}>
      {act.whyNot ? (
        <p className="text-muted">{act.whyNot}</p>
      ) : (
        <ActionForm action={action} hidden={hidden} submit={act.label}>
          <FormFields form={form} values={values} />
        </ActionForm>
      )}
    </Section>
  );
}
