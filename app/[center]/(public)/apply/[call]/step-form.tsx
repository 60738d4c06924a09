"use client";

import { type ReactNode, useRef } from "react";
import { AskedFields } from "@/components/form/asked-fields";
import { HiddenFields } from "@/components/ui/field/hidden-fields";
import { FormContext } from "@/components/ui/form-context";
import { type FormAction, type FormState, idle } from "@/components/ui/form-state";
import { FormSummary } from "@/components/ui/form-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { useActionForm } from "@/components/ui/use-action-form";
import type { Form } from "@/lib/domain/base/form";
import { ClashPanel } from "./clash-panel";
import { SaveLine } from "./save-line";
import type { SaveAnswer, SavedStep } from "./saved-step";
import { dataOf } from "./typed-form";
import { useDraft } from "./use-draft";

interface Props {
  save: FormAction<SaveAnswer>;
  keep: FormAction;
  form: Form;
  under: string;
  carried: Record<string, string>;
  saved: SavedStep;
  initial: FormState<never>;
  first: boolean;
  /** Stands above the fields. */
  children?: ReactNode;
}

/** One step of an application: saved by itself while it is typed, and by its buttons where no script runs. */
export function StepForm({ save, keep, form, under, carried, saved, initial, first, children }: Props) {
  const element = useRef<HTMLFormElement>(null);
  const names = useRef([...Object.keys(carried), "go"]).current;
  const draft = useDraft(element, save, names, saved);
  const { now, push } = draft;
  const settled: FormAction = async (state, data) => {
    await push();
    const { was, receipt, open } = now.current;
    if (open.length > 0 || !element.current) return idle;
    const sent = dataOf(element.current, was, receipt);
    sent.set("go", String(data.get("go") ?? "next"));
    return keep(state, sent);
  };
  const { form: sending, posted, ...context } = useActionForm(keep, {}, initial, settled);
  const { filled } = draft;
  const before = filled ? { status: "idle" as const, values: filled.values } : posted;
  return (
    <form
      {...sending}
      ref={element}
      id={context.id}
      onInput={draft.change}
      className="panel-box flex min-w-0 flex-col gap-6 px-4 pt-6 sm:px-8"
    >
      <FormSummary formId={context.id} state={context.state} />
      <ClashPanel
        clashes={draft.clashes}
        labelOf={(name) => form[name.slice(under.length)]?.label ?? name}
        pick={draft.pick}
      />
      <HiddenFields values={carried} />
      <input type="hidden" name="was" value={JSON.stringify(saved.typed)} />
      {children}
      <FormContext value={{ ...context, posted: before }}>
        <AskedFields key={filled?.turn ?? 0} form={form} under={under} />
        <div className="sticky bottom-0 -mx-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line bg-base-100 px-4 py-3 sm:-mx-8 sm:px-8">
          <SubmitButton pendingText="正在保存">保存并继续</SubmitButton>
          {!first && (
            <SubmitButton variant="ghost" name="go" value="back" pendingText="正在保存">
              上一步
            </SubmitButton>
          )}
          <SaveLine state={draft.state} />
        </div>
      </FormContext>
    </form>
  );
}
