"use client";

import { ApplicationSlip } from "@/components/slip/application-slip";
import { ActionForm } from "@/components/ui/action-form";
import { TextAreaField } from "@/components/ui/field/text-area-field";
import type { FormAction, FormValues } from "@/components/ui/form-state";
import { LinkButton } from "@/components/ui/link-button";

interface Props {
  action: FormAction<FormValues>;
  application: string;
  center: { slug: string; name: string; address: string; phone: string };
  back: string;
}

/** Says how the caller was identified, and gives the new code once, to be told or printed. */
export function RenewCode({ action, application, center, back }: Props) {
  return (
    <ActionForm
      action={action}
      hidden={{ application }}
      submit="换发查询码"
      pendingText="正在换发"
      cancel={{ href: back }}
      className="panel-box flex flex-col gap-5 px-4 py-6 sm:px-8"
      done={(data) => (
        <ApplicationSlip
          data={data}
          center={center}
          title="查询码已换发"
          warning="新的查询码只在这里显示一次，请现在告知本人，或打印后面交。原查询码已失效。"
        >
          <LinkButton href={back}>返回申请</LinkButton>
        </ApplicationSlip>
      )}
    >
      <p>换发后原查询码立即失效，新的查询码只显示一次。</p>
      <TextAreaField
        name="reason"
        label="如何核实了对方身份"
        hint="如“回拨登记的联系手机，由联系人本人接听”。记入办理经过。"
        rows={3}
        limit={500}
      />
    </ActionForm>
  );
}
