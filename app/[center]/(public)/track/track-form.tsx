"use client";

import { useSyncExternalStore } from "react";
import { PhoneLink } from "@/components/phone-link";
import { handedCode } from "@/components/slip/handed-code";
import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/field/text-field";
import type { FormAction, FormValues } from "@/components/ui/form-state";
import { TrackResult } from "./track-result";

interface Props {
  action: FormAction<FormValues>;
  withdraw: FormAction;
  claim: FormAction;
  receipt: string | undefined;
  center: { slug: string; code: string; phone: string };
}

const never = () => () => {};

export function TrackForm({ action, withdraw, claim, receipt, center }: Props) {
  const queryCode = useSyncExternalStore(
    never,
    () => handedCode(receipt),
    () => undefined,
  );
  return (
    <ActionForm
      action={action}
      submit="查询"
      pendingText="正在查询"
      guard={false}
      className="panel-box flex max-w-xl flex-col gap-5 px-4 py-6 sm:px-8"
      done={(data) => <TrackResult data={data} withdraw={withdraw} claim={claim} center={center} />}
    >
      <TextField
        name="receipt"
        label="申请编号"
        hint={`如 ${center.code}01-0001`}
        width="medium"
        defaultValue={receipt}
        maxLength={40}
      />
      <TextField
        // It begins anew once script knows a code.
        key={queryCode}
        name="queryCode"
        label="查询码"
        hint="8 位字母和数字，中间的短横可不填"
        width="medium"
        defaultValue={queryCode}
        maxLength={40}
      />
      <p className="text-sm text-muted">
        遗失申请编号或查询码，请致电 <PhoneLink phone={center.phone} />。
      </p>
    </ActionForm>
  );
}
