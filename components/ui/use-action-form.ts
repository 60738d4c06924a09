"use client";

import { unstable_isUnrecognizedActionError, unstable_rethrow } from "next/navigation";
import {
  type SubmitEvent,
  startTransition,
  useActionState,
  useId,
  useRef,
  useState,
  useTransition,
} from "react";
import { type FormAction, type FormState, idle } from "./form-state";

/** The server refuses what it cannot read in a sentence; all other errors speak English. */
function saidByServer(error: unknown): string | undefined {
  return error instanceof Error && /^\p{Script=Han}/u.test(error.message) ? error.message : undefined;
}

function lost(error: unknown): FormState<never> {
  const message = unstable_isUnrecognizedActionError(error)
    ? "系统刚刚更新过，这一页已经旧了。请先复制已填的内容，再刷新页面重新提交。"
    : (saidByServer(error) ??
      "没有连上服务器，或没有收到答复，内容可能还没有提交。您填写的都还在，请检查网络后再点一次。");
  return { status: "refused", code: "offline", message, fields: {}, values: {} };
}

function typedIn(form: HTMLFormElement, submitter: HTMLElement | null): FormData {
  const data = new FormData(form);
  if (submitter instanceof HTMLButtonElement && submitter.name) data.append(submitter.name, submitter.value);
  return data;
}

interface Listeners<R> {
  send?: () => void;
  /** Not called when the answer leads to another page. */
  answer?: (state: FormState<R>, form: HTMLFormElement) => void;
}

/**
 * One form and its server action. Without script, and before hydration, the browser posts the form and the
 * answer arrives through `useActionState`. With script we call the action ourselves: React would reset the form
 * after an action, and a lost connection would replace the page by an error screen; both lose what was typed.
 */
export function useActionForm<R>(
  action: FormAction<R>,
  on: Listeners<R> = {},
  initial: FormState<never> = idle,
  /** What script calls in its place: the same with something done before. */
  called: FormAction<R> = action,
) {
  const id = useId();
  const [posted, formAction] = useActionState<FormState<R>, FormData>(action, initial);
  const [answered, setAnswered] = useState<{ after: FormState<R>; state: FormState<R> } | null>(null);
  const [pending, start] = useTransition();
  const busy = useRef(false);
  const state = answered && answered.after === posted ? answered.state : posted;

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    const submitter = event.nativeEvent.submitter;
    if (submitter?.hasAttribute("formaction")) return;
    event.preventDefault();
    if (busy.current) return;
    busy.current = true;
    on.send?.();
    const form = event.currentTarget;
    const data = typedIn(form, submitter);
    start(async () => {
      let next: FormState<R>;
      try {
        next = await called(state, data);
      } catch (error) {
        unstable_rethrow(error);
        next = lost(error);
      } finally {
        busy.current = false;
      }
      startTransition(() => setAnswered({ after: posted, state: next }));
      on.answer?.(next, form);
    });
  }

  return { id, state, posted, pending, form: { action: formAction, onSubmit, noValidate: true } };
}
