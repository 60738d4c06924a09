import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form";
import type { Crumb } from "@/components/ui/breadcrumbs";
import type { FormAction } from "@/components/ui/form-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { Form, FormValue } from "@/lib/domain/base/form";
import { isConditional } from "@/lib/domain/base/form-conditions";
import type { FieldOptions } from "@/lib/domain/base/form-words";
import { AskedFields } from "./asked-fields";
import { FormFields } from "./form-fields";

interface Props<F extends Form> {
  title: string;
  /** The pages above it; the last one is where 取消 leads. */
  crumbs: readonly [...Crumb[], Crumb];
  lead?: ReactNode;
  form: F;
  action: FormAction;
  /** Words of the button. */
  submit: string;
  values?: Partial<FormValue<F>> | undefined;
  options?: FieldOptions;
  /** What the action is sent besides the answers: the record's id, and its edition. */
  hidden?: Record<string, string>;
}

/** A page that is one form: a new record, or the change of one. */
export function FormPage<F extends Form>(props: Props<F>) {
  const { title, crumbs, lead, form, action, submit, values, options, hidden } = props;
  const Fields = isConditional(form) ? AskedFields : FormFields;
  return (
    <>
      <PageHeader title={title} crumbs={crumbs} lead={lead} />
      <Section className="max-w-3xl">
        <ActionForm
          action={action}
          hidden={hidden}
          submit={submit}
          cancel={{ href: crumbs.at(-1)?.href ?? "" }}
          className="flex flex-col gap-5"
        >
          <Fields form={form} values={values} options={options} />
        </ActionForm>
      </Section>
    </>
  );
}
