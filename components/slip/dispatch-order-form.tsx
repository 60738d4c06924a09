"use client";

import { AskedFields } from "@/components/form/asked-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { CopyButton } from "@/components/ui/copy-button";
import type { FormAction } from "@/components/ui/form-state";
import { LinkButton } from "@/components/ui/link-button";
import { PrintButton } from "@/components/ui/print-button";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { FieldOptions } from "@/lib/domain/base/form-words";
import { dispatchForm } from "@/lib/domain/community/dispatch";

interface Slip {
  taker: string;
  number: string;
  code: string;
}

interface Props {
  action: FormAction<Slip>;
  order: string;
  options: FieldOptions;
  slug: string;
  back: string;
}

/** Dispatches an order; the code by which it is answered without an account is shown once, in the form's place. */
export function DispatchOrderForm({ action, order, options, slug, back }: Props) {
  return (
    <ActionForm
      action={action}
      hidden={{ order }}
      submit="派单"
      pendingText="正在派单"
      cancel={{ href: back }}
      className="flex flex-col gap-5"
      done={(slip) => <DispatchSlip slip={slip} slug={slug} back={back} />}
    >
      <AskedFields form={dispatchForm} options={options} />
    </ActionForm>
  );
}

function DispatchSlip({
  slip: { taker, number, code },
  slug,
  back,
}: {
  slip: Slip;
  slug: string;
  back: string;
}) {
  const hydrated = useHydrated();
  const address = hydrated ? `${window.location.origin}/${slug}/dispatches` : `/${slug}/dispatches`;
  return (
    <div className="print-alone flex flex-col gap-4">
      <Alert tone="success" title={`点单 ${number} 已派出：${taker}`}>
        <p>
          派单码 <strong className="text-lg tracking-wide">{code}</strong>
        </p>
        <p>不用账号：打开 {address} 填写派单码，就能接单、谢绝和登记办结。</p>
      </Alert>
      <p className="screen-only text-muted">
        派单码只在这里显示一次，请现在交给对方。遗失的，收回后重新派单。
      </p>
      <div className="screen-only flex flex-wrap gap-3">
        {hydrated && <CopyButton text={`${address}?code=${code}`}>复制接单链接</CopyButton>}
        <PrintButton>打印派单条</PrintButton>
        <LinkButton href={back} variant="ghost">
          返回点单
        </LinkButton>
      </div>
    </div>
  );
}
