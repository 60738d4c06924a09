"use client";

import type { ReactNode } from "react";
import { AskedFields } from "@/components/form/asked-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import type { FormAction } from "@/components/ui/form-state";
import { LinkButton } from "@/components/ui/link-button";
import type { Form } from "@/lib/domain/base/form";
import type { FieldOptions } from "@/lib/domain/base/form-words";

interface Receipt {
  id: string;
  number: string;
  code: string;
}

interface Props {
  form: Form;
  options: FieldOptions;
  action: FormAction<Receipt>;
  hidden: Record<string, string>;
  submit: string;
  slug: string;
  phone: string;
  /** For a worker: where the order itself is. */
  onward?: { label: string; at: string };
  /** What is agreed to. */
  children?: ReactNode;
}

/** Asks for an order; its number and its code stand in the form's place afterwards. */
export function OrderForm({ form, options, action, hidden, submit, slug, phone, onward, children }: Props) {
  return (
    <ActionForm
      action={action}
      hidden={hidden}
      submit={submit}
      pendingText="正在提交"
      className="flex flex-col gap-5"
      done={({ id, number, code }) => (
        <div className="flex flex-col gap-4">
          <Alert tone="success" title={`点单已提交，点单号 ${number}`}>
            <p>
              查询码{" "}
              <strong className="text-lg tracking-wide">{`${code.slice(0, 4)}-${code.slice(4)}`}</strong>
            </p>
            <p>请截屏或抄下：凭点单号和查询码查看进度、取消和评价，这里只显示一次。有急事请致电 {phone}。</p>
          </Alert>
          <div className="flex flex-wrap gap-3">
            {onward && (
              <LinkButton href={`${onward.at}/${id}`} variant="primary">
                {onward.label}
              </LinkButton>
            )}
            <LinkButton href={`/${slug}/orders?number=${number}`}>查看进度</LinkButton>
          </div>
        </div>
      )}
    >
      <AskedFields form={form} options={options} />
      {children}
    </ActionForm>
  );
}
