"use client";

import { ActionForm } from "@/components/ui/action-form";
import type { FormAction, FormValues } from "@/components/ui/form-state";
import { AccountSlip } from "../account-slip";

interface Props {
  action: FormAction<FormValues>;
  member: { id: string; name: string };
  center: { slug: string; name: string };
}

/** For somebody who has forgotten their password. */
export function RenewPassword({ action, member, center }: Props) {
  return (
    <ActionForm
      action={action}
      submit="重设密码"
      variant="secondary"
      guard={false}
      hidden={{ member: member.id }}
      done={(data) => (
        <AccountSlip
          data={data}
          center={center}
          title={`${data.name}的密码已重设`}
          onward={{ label: "返回成员名单", href: `/${center.slug}/desk/settings/members` }}
        />
      )}
    >
      <p>重设后，原密码立即失效，{member.name}在各处的登录随即退出。</p>
    </ActionForm>
  );
}
