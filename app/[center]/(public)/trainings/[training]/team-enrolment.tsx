"use client";

import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { ConsentField } from "@/components/ui/field/consent-field";
import type { FormAction } from "@/components/ui/form-state";
import { teamEnrolmentForm } from "@/lib/domain/incubation/attendance";

interface Props {
  action: FormAction<{ code: string }>;
  training: string;
}

/** Signing up without an account; the code that takes it back stands in the form's place afterwards. */
export function TeamEnrolment({ action, training }: Props) {
  return (
    <ActionForm
      action={action}
      hidden={{ training }}
      submit="报名"
      pendingText="正在报名"
      done={({ code }) => (
        <Alert tone="success" title="报名成功">
          <p>
            您的报名码是{" "}
            <strong className="text-lg tracking-wide">{`${code.slice(0, 4)}-${code.slice(4)}`}</strong>
            ，请截屏或抄下：取消报名和课后评价要用，这里只显示一次。
          </p>
          <p>到场后扫签到二维码，填写姓名和手机号后四位即可签到。</p>
        </Alert>
      )}
    >
      <FormFields form={teamEnrolmentForm} />
      <ConsentField name="consent">
        同意中心为组织这期培训使用上面的姓名和手机号：用于签到、取消通知和开具培训证明，不向其他人公开。
      </ConsentField>
    </ActionForm>
  );
}
