"use client";

import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { CopyButton } from "@/components/ui/copy-button";
import { TextAreaField } from "@/components/ui/field/text-area-field";
import type { FormAction } from "@/components/ui/form-state";
import { LinkButton } from "@/components/ui/link-button";
import { PrintButton } from "@/components/ui/print-button";
import { useHydrated } from "@/components/ui/use-hydrated";
import { formatQueryCode } from "@/lib/domain/recruitment/query-code";

interface Slip {
  number: string;
  code: string;
}

interface Props {
  action: FormAction<Slip>;
  order: string;
  slug: string;
  /** Who hands the slip over. */
  from: string;
  back: string;
}

/** Says how its asker was recognised, and gives the new code of an order once, to be told or printed. */
export function RenewOrderCode({ action, order, ...told }: Props) {
  return (
    <ActionForm
      action={action}
      hidden={{ order }}
      submit="换新的查询码"
      pendingText="正在更换"
      cancel={{ href: told.back }}
      done={(slip) => <CodeSlip slip={slip} {...told} />}
    >
      <TextAreaField
        name="reason"
        label="如何核实了是本人"
        hint="如“回拨点单时留的电话，由本人接听”。记入办理经过。"
        rows={3}
        limit={300}
      />
    </ActionForm>
  );
}

function CodeSlip({
  slip: { number, code: plain },
  slug,
  from,
  back,
}: Pick<Props, "slug" | "from" | "back"> & { slip: Slip }) {
  const hydrated = useHydrated();
  const code = formatQueryCode(plain);
  const address = hydrated ? `${window.location.origin}/${slug}/orders` : `/${slug}/orders`;
  return (
    <div className="print-alone flex flex-col gap-4">
      <p className="print-only text-lg">{from}</p>
      <Alert tone="success" title={`点单号 ${number}`}>
        <p>
          查询码 <strong className="text-2xl tracking-wide select-all">{code}</strong>
        </p>
        <p>打开 {address}，填写点单号和查询码，就能查看进度、取消和评价。</p>
      </Alert>
      <p className="screen-only text-muted">
        查询码只在这里显示一次，请现在告知本人，或打印后面交。原来的已经失效。
      </p>
      <div className="screen-only flex flex-wrap gap-3">
        {hydrated && <CopyButton text={`点单号 ${number}，查询码 ${code}，${address}`}>复制</CopyButton>}
        <PrintButton>打印</PrintButton>
        <LinkButton href={back} variant="ghost">
          返回点单
        </LinkButton>
      </div>
    </div>
  );
}
