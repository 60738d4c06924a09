"use client";

import { InvitationSlips } from "@/components/slip/invitation-slips";
import { ActionForm } from "@/components/ui/action-form";
import { ChecksField } from "@/components/ui/field/checks-field";
import type { FormAction, FormValues } from "@/components/ui/form-state";

interface Props {
  action: FormAction<FormValues[]>;
  center: { slug: string; name: string; phone: string };
  options: readonly { value: string; label: string; hint: string; disabled: boolean }[];
  /** This page, without the slips. */
  again: string;
}

/** Chooses whom to invite; the slips stand in the form's place afterwards. */
export function InviteMany({ action, center, options, again }: Props) {
  return (
    <ActionForm
      action={action}
      submit="开出邀请"
      guard={false}
      done={(slips) => (
        <InvitationSlips slips={slips} center={center} onward={{ label: "返回名单", href: again }} />
      )}
    >
      <ChecksField
        name="organizations"
        label="邀请哪些组织"
        options={options}
        defaultValue={options.filter(({ disabled }) => !disabled).map(({ value }) => value)}
      />
    </ActionForm>
  );
}
