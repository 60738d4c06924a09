"use client";

import { type ReactNode, useRef } from "react";
import { type ButtonSize, type ButtonVariant, buttonClass } from "./button-class";
import { HiddenFields } from "./field/hidden-fields";
import { TextAreaField } from "./field/text-area-field";
import { FormContext } from "./form-context";
import type { FormAction } from "./form-state";
import { FormSummary } from "./form-summary";
import { SubmitButton } from "./submit-button";
import { useActionForm } from "./use-action-form";
import { useFocusAfterAct } from "./use-focus-after-act";
import { useHydrated } from "./use-hydrated";

interface Props {
  action: FormAction;
  /** Words of the button that opens it. */
  trigger: ReactNode;
  title: string;
  /** What follows from the act, and further fields if it needs any. */
  children: ReactNode;
  /** Words of the button that does it: the act itself, never 确定. */
  confirm: string;
  /** Asks for a reason in the same dialog. */
  reason?:
    | { name: string; label: string; hint?: string | undefined; optional?: boolean | undefined }
    | undefined;
  hidden?: Record<string, string> | undefined;
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
}

/** An act that is asked about first. Without script the same form unfolds below its button. */
export function ConfirmDialog(props: Props) {
  const { trigger, title, children, confirm, reason, hidden, variant = "secondary", size } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const hydrated = useHydrated();
  const acted = useFocusAfterAct();
  const { form, ...context } = useActionForm(props.action, {
    send: () => {
      acted.current = true;
    },
    answer: (state, element) => {
      acted.current = state.status === "done";
      if (state.status !== "done") return;
      element.reset();
      dialog.current?.close();
    },
  });
  const { id, state } = context;
  const looks = buttonClass(variant, size);
  const body = (
    <form {...form} id={id} className="flex flex-col gap-4 text-start whitespace-normal">
      <h2 id={`${id}-title`} className="text-xl">
        {title}
      </h2>
      {state.status === "refused" && <FormSummary formId={id} state={state} />}
      <HiddenFields values={hidden} />
      <FormContext value={context}>
        <div className="flex flex-col gap-4">{children}</div>
        {reason && <TextAreaField rows={3} limit={500} {...reason} />}
        <div className="mt-1 flex flex-wrap gap-3">
          <SubmitButton variant={variant === "danger" ? "danger-solid" : "primary"}>{confirm}</SubmitButton>
          {hydrated && (
            <button type="button" className={buttonClass("ghost")} onClick={() => dialog.current?.close()}>
              {confirm === "取消" ? "不取消" : "取消"}
            </button>
          )}
        </div>
      </FormContext>
    </form>
  );
  if (!hydrated) {
    return (
      <details open={state.status === "refused"}>
        <summary className={looks}>{trigger}</summary>
        <div className="panel-box mt-2 w-full max-w-lg p-5">{body}</div>
      </details>
    );
  }
  return (
    <>
      <button type="button" className={looks} onClick={() => dialog.current?.showModal()}>
        {trigger}
      </button>
      {state.status === "done" && state.message && (
        <span role="status" className="text-sm text-passed">
          {state.message}
        </span>
      )}
      <dialog
        ref={dialog}
        aria-labelledby={`${id}-title`}
        className="m-auto w-[calc(100%-2rem)] max-w-lg rounded-box border border-line bg-base-100 p-6 text-base-content backdrop:bg-black/40"
      >
        {body}
      </dialog>
    </>
  );
}
