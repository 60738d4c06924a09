"use client";

import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/field/text-field";
import type { FormAction, FormValues } from "@/components/ui/form-state";
import { InvitationSlip } from "./invitation-slip";

interface Props {
  action: FormAction<FormValues>;
  center: { slug: string; name: string; phone: string };
  hidden?: Record<string, string> | undefined;
  /** Where the form begins empty again. */
  again: string;
}

/** Asks somebody to act for an organization or a third party; the person accepts, or does not. */
export function InvitePartner({ action, center, hidden, again }: Props) {
  return (
    <ActionForm
      action={action}
      submit="开出邀请"
      hidden={hidden}
      done={(data) => (
        <InvitationSlip
          data={data}
          center={center}
          onward={{ label: "继续邀请", href: `${again}${again.includes("?") ? "&" : "?"}sent=${data.id}` }}
        />
      )}
    >
      <TextField name="name" label="姓名" width="medium" maxLength={50} />
      <TextField
        name="contact"
        label="联系方式"
        hint="供联系此人，不是登录账号。账号由本人接受邀请时填写"
        optional
        width="medium"
        maxLength={200}
      />
    </ActionForm>
  );
}
