import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/field/text-field";
import type { FormAction } from "@/components/ui/form-state";
import { ratingForm } from "@/lib/domain/incubation/service-form";

interface Props {
  training: string;
  withdraw: FormAction;
  /** Null before the first session. */
  rate: FormAction | null;
}

const who = (
  <>
    <TextField name="name" label="姓名" width="medium" maxLength={60} />
    <TextField
      name="code"
      label="报名码"
      hint="报名成功时显示的 8 位字母和数字"
      width="medium"
      maxLength={20}
    />
  </>
);

/** What somebody does with an own sign-up, by its code. */
export function ByCode({ training, withdraw, rate }: Props) {
  return (
    <>
      <details className="panel-box px-4 py-3">
        <summary className="cursor-pointer">取消报名</summary>
        <ActionForm
          action={withdraw}
          hidden={{ training }}
          submit="取消报名"
          variant="danger"
          guard={false}
          resetOnDone
          className="mt-4 flex flex-col gap-5"
        >
          {who}
        </ActionForm>
      </details>
      {rate && (
        <details className="panel-box px-4 py-3">
          <summary className="cursor-pointer">课后评价</summary>
          <ActionForm
            action={rate}
            hidden={{ training }}
            submit="提交评价"
            resetOnDone
            className="mt-4 flex flex-col gap-5"
          >
            {who}
            <FormFields form={ratingForm} />
          </ActionForm>
        </details>
      )}
    </>
  );
}
