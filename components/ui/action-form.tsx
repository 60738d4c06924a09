"use client";

import { type ReactNode, useRef } from "react";
import { Arrived } from "./arrived";
import type { ButtonVariant } from "./button-class";
import { HiddenFields } from "./field/hidden-fields";
import { FormContext } from "./form-context";
import type { FormAction } from "./form-state";
import { FormSummary } from "./form-summary";
import { LinkButton } from "./link-button";
import { SubmitButton } from "./submit-button";
import { useActionForm } from "./use-action-form";
import { useFocusAfterAct } from "./use-focus-after-act";
import { useUnsavedGuard } from "./use-unsaved-guard";

interface Props<R> {
  action: FormAction<R>;
  children?: ReactNode;
  /** Words of the submit button; leave out to place a SubmitButton yourself. */
  submit?: string | undefined;
  pendingText?: string | undefined;
  variant?: ButtonVariant | undefined;
  cancel?: { href: string; label?: string | undefined } | undefined;
  hidden?: Record<string, string> | undefined;
  /** Empties the form after success, for forms that add one entry after another. */
  resetOnDone?: boolean | undefined;
  /** Ask before leaving with unsaved input; off for sign-in and the like. */
  guard?: boolean | undefined;
  /** What stands in the form's place once it is done; for forms inside a client component. */
  done?: ((data: R) => ReactNode) | undefined;
  className?: string | undefined;
}

/** A form bound to a server action: works without script, keeps what was typed, tells what is wrong. */
export function ActionForm<R>(props: Props<R>) {
  const { action, children, submit, cancel, hidden, resetOnDone, guard = true } = props;
  const dirty = useRef(false);
  const acted = useFocusAfterAct();
  const { form, ...context } = useActionForm(action, {
    send: () => {
      dirty.current = false;
      acted.current = true;
    },
    answer: (state, element) => {
      dirty.current = guard && state.status === "refused";
      acted.current = state.status === "done";
      if (resetOnDone && state.status === "done") element.reset();
    },
  });
  useUnsavedGuard(dirty);
  const { state } = context;
  if (props.done && state.status === "done" && state.data !== undefined) {
    return <Arrived>{props.done(state.data)}</Arrived>;
  }
  return (
    <form
      {...form}
      id={context.id}
      onInput={() => {
        dirty.current = guard;
      }}
      className={props.className ?? "flex max-w-2xl flex-col gap-5"}
    >
      <FormSummary formId={context.id} state={context.state} />
      <HiddenFields values={hidden} />
      <FormContext value={context}>
        {children}
        {submit && (
          <div className={`flex flex-wrap items-center gap-3 ${children ? "pt-1" : ""}`}>
            <SubmitButton variant={props.variant} pendingText={props.pendingText}>
              {submit}
            </SubmitButton>
            {cancel && (
              <LinkButton href={cancel.href} variant="ghost">
                {cancel.label ?? "取消"}
              </LinkButton>
            )}
          </div>
        )}
      </FormContext>
    </form>
  );
}
