"use client";

import { InvitationSlip } from "@/components/slip/invitation-slip";
import { ActionForm } from "@/components/ui/action-form";
import type { FormAction, FormValues } from "@/components/ui/form-state";

interface Props {
  action: FormAction<FormValues>;
  hidden: Record<string, string>;
  center: { slug: string; name: string; phone: string };
}

/** For a code that was lost or has run out. */
export function ResendInvitation({ action, hidden, center }: Props) {
  return (
    <ActionForm
      action={action}
      submit="重新发出"
      variant="secondary"
      guard={false}
      hidden={hidden}
      done={(data) => (
        <InvitationSlip
          data={data}
          center={center}
          onward={{ label: "返回成员名单", href: `/${center.slug}/desk/settings/members` }}
        />
      )}
    >
      <p>重新发出后，有效期从今天算起；原邀请码随即作废。</p>
    </ActionForm>
  );
}
