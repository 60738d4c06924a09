import { ActionForm } from "@/components/ui/action-form";
import { ConsentField } from "@/components/ui/field/consent-field";
import { TextField } from "@/components/ui/field/text-field";
import type { FormAction } from "@/components/ui/form-state";

interface Props {
  call: string;
  action: FormAction;
}

/** Seats somebody who is not in the 专家库 yet: a person on record, or a new one. */
export function NewExpert({ call, action }: Props) {
  return (
    <ActionForm
      action={action}
      hidden={{ call }}
      submit="加入评审组"
      variant="secondary"
      resetOnDone
      className="flex flex-col gap-4"
    >
      <div className="grid gap-4 sm:grid-cols-[12rem_1fr]">
        <TextField name="name" label="姓名" maxLength={50} />
        <TextField name="title" label="单位、职务或职称" maxLength={100} />
      </div>
      <ConsentField name="namesake">同名的另一人：在册已有同名者，但不是这一位</ConsentField>
    </ActionForm>
  );
}
