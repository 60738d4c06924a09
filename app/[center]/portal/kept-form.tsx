"use client";

import { unstable_rethrow } from "next/navigation";
import { useRef } from "react";
import { FormFields } from "@/components/form/form-fields";
import { KeptLine } from "@/components/form/kept-line";
import { useKeptTyping } from "@/components/form/use-kept-typing";
import { Alert } from "@/components/ui/alert";
import { HiddenFields } from "@/components/ui/field/hidden-fields";
import { FormContext } from "@/components/ui/form-context";
import { type FormAction, idle } from "@/components/ui/form-state";
import { FormSummary } from "@/components/ui/form-summary";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { useActionForm } from "@/components/ui/use-action-form";
import { useFocusAfterAct } from "@/components/ui/use-focus-after-act";
import type { Form, FormValue } from "@/lib/domain/base/form";
import type { FieldOptions } from "@/lib/domain/base/form-words";

interface Props<F extends Form> {
  form: F;
  action: FormAction;
  /** What sends it off: the value of `go`, and the words of the button. 存草稿 stands beside it. */
  send: { go: string; label: string; pending: string };
  /** Names this form in the browser, where what was typed lasts until the center has it. */
  memory: string;
  /** What the action is sent besides: the key of a new record, or the record. */
  hidden: Record<string, string>;
  values: Partial<FormValue<F>>;
  options?: FieldOptions;
  /** Stands before every name, for answers that the action takes as one: `sheet.` */
  under?: string;
  /** Whether the center keeps a draft of it. */
  draft?: boolean;
}

/** A form that is written on a phone: a lost network, or a page that was closed, loses nothing. */
export function KeptForm<F extends Form>(props: Props<F>) {
  const { form: asked, action, send: sending, memory, hidden, values, options, under, draft = true } = props;
  const box = useRef<HTMLFormElement>(null);
  const typing = useKeptTyping(memory, hidden, box);
  const { kept, sent } = typing;

  /** Once the center has it, which it says by leading to its page, the browser forgets. */
  const send: FormAction = async (state, data) => {
    try {
      return await action(state, data);
    } catch (error) {
      try {
        unstable_rethrow(error);
      } catch (leading) {
        typing.forget();
        throw leading;
      }
      throw error;
    }
  };
  const acted = useFocusAfterAct();
  const { form, posted, ...context } = useActionForm(
    action,
    {
      send: () => {
        acted.current = true;
      },
      answer: ({ status }) => {
        acted.current = status === "done";
      },
    },
    idle,
    send,
  );
  return (
    <Section className="max-w-3xl">
      <form
        {...form}
        ref={box}
        id={context.id}
        onInput={({ currentTarget }) => typing.keep(currentTarget)}
        className="flex flex-col gap-5"
      >
        <FormSummary formId={context.id} state={context.state} />
        {typing.changed && (
          <Alert tone="warning" title="您填写之后，这份内容又保存过">
            下面是您填写的；为免覆盖，不能直接提交。请先复制要用的内容，再点“清空重填”，核对已保存的内容，在它上面修改。
          </Alert>
        )}
        <HiddenFields values={sent} />
        <FormContext value={{ ...context, posted: kept ? { status: "idle", values: kept.values } : posted }}>
          <FormFields key={kept ? 1 : 0} form={asked} values={values} options={options} under={under} />
          <div className="sticky bottom-0 flex flex-wrap items-center gap-3 border-t border-line bg-base-100 py-3">
            <SubmitButton name="go" value={sending.go} pendingText={sending.pending}>
              {sending.label}
            </SubmitButton>
            {draft && (
              <SubmitButton name="go" value="keep" variant="secondary" pendingText="正在保存">
                存草稿
              </SubmitButton>
            )}
            <KeptLine {...typing} />
          </div>
        </FormContext>
      </form>
    </Section>
  );
}
