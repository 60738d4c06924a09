"use client";

import { InvitationSlip } from "@/components/slip/invitation-slip";
import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/field/text-field";
import type { FormAction, FormValues } from "@/components/ui/form-state";
import { RoleFields } from "./role-fields";

interface Props {
  action: FormAction<FormValues>;
  center: { slug: string; name: string; phone: string };
  /** Somebody of the 专家库 who is to get an account. */
  expert: { id: string; name: string; title: string } | null;
}

/** Asks somebody into this center; the person accepts, or does not. */
export function InviteMember({ action, center, expert }: Props) {
  return (
    <ActionForm
      action={action}
      submit="开出邀请"
      hidden={expert ? { expert: expert.id } : undefined}
      done={(data) => (
        <InvitationSlip
          data={data}
          center={center}
          onward={{ label: "继续邀请", href: `/${center.slug}/desk/settings/members?sent=${data.id}` }}
        />
      )}
    >
      <TextField name="name" label="姓名" width="medium" maxLength={50} defaultValue={expert?.name} />
      <TextField
        name="contact"
        label="联系方式"
        hint="供本中心联系此人，不是登录账号。账号由本人接受邀请时填写"
        optional
        width="medium"
        maxLength={200}
      />
      <RoleFields roles={expert ? ["panelist"] : []} title={expert?.title} />
    </ActionForm>
  );
}
