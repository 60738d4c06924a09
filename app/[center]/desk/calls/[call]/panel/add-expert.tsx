import { ActionForm } from "@/components/ui/action-form";
import { ConsentField } from "@/components/ui/consent-field";
import type { FormAction } from "@/components/ui/form-state";
import { TextField } from "@/components/ui/text-field";

/** Adds somebody to the 专家库: a person on record, or a new one. */
export function AddExpert({ action }: { action: FormAction }) {
  return (
    <ActionForm action={action} submit="列入专家库" variant="secondary" resetOnDone>
      <TextField name="name" label="姓名" width="medium" maxLength={50} />
      <TextField name="title" label="单位、职务或职称" maxLength={100} />
      <ConsentField name="namesake">同名的另一人：在册已有同名者，但不是这一位</ConsentField>
    </ActionForm>
  );
}
