import { FormPage } from "@/components/form/form-page";
import type { Crumb } from "@/components/ui/breadcrumbs";
import type { FormAction } from "@/components/ui/form-state";
import type { Form } from "@/lib/domain/base/form";
import type { FieldOptions } from "@/lib/domain/base/form-words";
import { type ChangeKind, changeKindLabels } from "@/lib/domain/projects/change/change";
import { changeForms, movingForm, reasonForm } from "@/lib/domain/projects/change/change-form";

interface Props {
  kind: ChangeKind;
  crumbs: readonly [...Crumb[], Crumb];
  /** The fields as they stand. */
  values: object;
  options?: FieldOptions;
  action: FormAction;
  hidden: Record<string, string>;
}

function formOf(kind: ChangeKind): Form {
  if (kind === "content" || kind === "term" || kind === "money" || kind === "executor")
    return { ...changeForms[kind], ...reasonForm };
  return movingForm;
}

/** The form of one kind of change, filled in with what stands now. */
export function ChangePage({ kind, crumbs, values, options = {}, action, hidden }: Props) {
  const label = changeKindLabels[kind];
  return (
    <FormPage
      title={`申请${label}`}
      crumbs={crumbs}
      lead="由审批人批准后立即生效；批准前项目照旧。"
      form={formOf(kind)}
      values={{ ...values }}
      options={options}
      action={action}
      hidden={hidden}
      submit={`申请${label}`}
    />
  );
}
