"use client";

import { unstable_rethrow } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { FormFields } from "@/components/form/form-fields";
import { forgetTyping, keepTyping, recallTyping } from "@/components/form/kept-typing";
import { Button } from "@/components/ui/button";
import { FormContext } from "@/components/ui/form-context";
import { type FormAction, type FormValues, idle } from "@/components/ui/form-state";
import { FormSummary } from "@/components/ui/form-summary";
import { HiddenFields } from "@/components/ui/hidden-fields";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { useActionForm } from "@/components/ui/use-action-form";
import type { Form, FormValue } from "@/lib/domain/base/form";
import type { FieldOptions } from "@/lib/domain/base/form-words";
import { typedValues } from "@/lib/web/form";

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
  const element = useRef<HTMLFormElement>(null);
  const [kept, setKept] = useState<{ hidden: Record<string, string>; values: FormValues } | null>(null);
  const [isKept, setIsKept] = useState(false);
  useEffect(() => {
    const found = recallTyping(memory);
    if (!found) return;
    setKept({ hidden: JSON.parse(found.was), values: found.values });
    setIsKept(true);
  }, [memory]);

  /** Once the center has it, which it says by leading to its page, the browser forgets. */
  const send: FormAction = async (state, data) => {
    try {
      return await action(state, data);
    } catch (error) {
      try {
        unstable_rethrow(error);
      } catch (leading) {
        forgetTyping(memory);
        throw leading;
      }
      throw error;
    }
  };
  const { form, posted, ...context } = useActionForm(action, {}, idle, send);
  const sent = kept?.hidden ?? hidden;

  function keep() {
    if (!element.current) return;
    const data = new FormData(element.current);
    for (const name of Object.keys(sent)) data.delete(name);
    keepTyping(memory, { was: JSON.stringify(sent), values: typedValues(data) });
    setIsKept(true);
  }

  return (
    <Section className="max-w-3xl">
      <form {...form} ref={element} id={context.id} onInput={keep} className="flex flex-col gap-5">
        <FormSummary formId={context.id} state={context.state} />
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
            {isKept && (
              <span role="status" className="text-sm text-muted">
                填写的内容已在本机保留
              </span>
            )}
            {kept && (
              <Button
                variant="ghost"
                size="sm"
                onClick={() => {
                  forgetTyping(memory);
                  window.location.reload();
                }}
              >
                清空重填
              </Button>
            )}
          </div>
        </FormContext>
      </form>
    </Section>
  );
}
