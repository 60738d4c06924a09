"use client";

import { Fragment, type ReactNode } from "react";
import { AskedFields } from "@/components/form/asked-fields";
import { KeptLine } from "@/components/form/kept-line";
import { useKeptTyping } from "@/components/form/use-kept-typing";
import { Alert } from "@/components/ui/alert";
import { Arrived } from "@/components/ui/arrived";
import { HiddenFields } from "@/components/ui/field/hidden-fields";
import { FormContext } from "@/components/ui/form-context";
import type { FormAction } from "@/components/ui/form-state";
import { FormSummary } from "@/components/ui/form-summary";
import { LinkButton } from "@/components/ui/link-button";
import { SubmitButton } from "@/components/ui/submit-button";
import { useActionForm } from "@/components/ui/use-action-form";
import type { Form, FormValue } from "@/lib/domain/base/form";
import type { FieldOptions } from "@/lib/domain/base/form-words";
import { formatQueryCode } from "@/lib/domain/recruitment/query-code";

interface Receipt {
  id: string;
  number: string;
  code: string;
}

interface Props {
  form: Form;
  options: FieldOptions;
  /** What stands in the fields at first. */
  values?: Partial<FormValue<Form>>;
  action: FormAction<Receipt>;
  hidden: Record<string, string>;
  /** Names this form in the browser. */
  memory: string;
  submit: string;
  /** Where its asker follows it. */
  track: string;
  phone: string;
  /** For a worker: where the order itself is. */
  onward?: { label: string; at: string };
  /** The way back; none where the form is the page. */
  cancel?: string;
  /** What is agreed to. */
  children?: ReactNode;
}

/** Asks for an order: what was typed outlives a lost network; its number and its code stand in the form's place afterwards. */
export function OrderForm(props: Props) {
  const { form: asked, options, values, action, hidden, memory, submit, cancel, children } = props;
  const typing = useKeptTyping(memory, hidden);
  const { kept, sent } = typing;
  const { form, posted, ...context } = useActionForm(action, {
    answer: ({ status }) => {
      if (status === "done") typing.forget();
    },
  });
  const { state } = context;
  if (state.status === "done" && state.data !== undefined) {
    return <OrderReceipt {...props} receipt={state.data} />;
  }
  return (
    <form
      {...form}
      id={context.id}
      onInput={({ currentTarget }) => typing.keep(currentTarget)}
      className="flex flex-col gap-5"
    >
      <FormSummary formId={context.id} state={state} />
      <HiddenFields values={sent} />
      <FormContext value={{ ...context, posted: kept ? { status: "idle", values: kept.values } : posted }}>
        <Fragment key={kept ? 1 : 0}>
          <AskedFields form={asked} options={options} values={values} />
          {children}
        </Fragment>
        <div className="flex flex-wrap items-center gap-3 pt-1">
          <SubmitButton pendingText="正在提交">{submit}</SubmitButton>
          {cancel && (
            <LinkButton href={cancel} variant="ghost">
              取消
            </LinkButton>
          )}
          <KeptLine {...typing} />
        </div>
      </FormContext>
    </form>
  );
}

function OrderReceipt({ receipt: { id, number, code }, track, phone, onward }: Props & { receipt: Receipt }) {
  return (
    <Arrived className="flex flex-col gap-4">
      <Alert tone="success" title={`点单已${onward ? "登记" : "提交"}，点单号 ${number}`}>
        <p>
          查询码 <strong className="text-lg tracking-wide">{formatQueryCode(code)}</strong>
        </p>
        {onward ? (
          <p>请把点单号和查询码告诉点单人记下：凭它们查看进度、取消和评价，这里只显示一次。</p>
        ) : (
          <p>请截屏或抄下：凭点单号和查询码查看进度、取消和评价，这里只显示一次。有急事请致电 {phone}。</p>
        )}
      </Alert>
      <div className="flex flex-wrap gap-3">
        {onward && (
          <LinkButton href={`${onward.at}/${id}`} variant="primary">
            {onward.label}
          </LinkButton>
        )}
        <LinkButton href={`${track}&number=${number}`}>查看进度</LinkButton>
      </div>
    </Arrived>
  );
}
