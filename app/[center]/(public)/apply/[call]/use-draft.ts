"use client";

import { unstable_isUnrecognizedActionError, unstable_rethrow } from "next/navigation";
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { type FormAction, type FormState, type FormValues, idle } from "@/components/ui/form-state";
import { retryAfter } from "@/lib/domain/base/errors";
import { type Clash, flatTyped, sameTyped, withTyped } from "@/lib/domain/recruitment/draft";
import { forgetTyping, keepTyping, recallTyping, renameTyping } from "./kept-typing";
import type { SaveState } from "./save-line";
import type { SaveAnswer, SavedStep } from "./saved-step";
import { dataOf, rememberSaved, savedSince, typedNow, withoutField } from "./typed-form";
import { whenToSave } from "./when-to-save";

const [pause, retry] = [1_000, 5_000];
const updated = "系统刚刚更新过，请刷新页面。填写的内容已在本机保留";

/**
 * Saves a step a second after typing stops, one save at a time, and keeps in the browser what the server does not have.
 * Where another window has changed a field since, it waits until the person has picked.
 */
export function useDraft(
  form: RefObject<HTMLFormElement | null>,
  save: FormAction<SaveAnswer>,
  carried: readonly string[],
  { memory, tab, ...step }: SavedStep,
) {
  const [state, setState] = useState<SaveState>({ at: "rest", time: step.time });
  const [clashes, setClashes] = useState<Clash[]>([]);
  /** What the fields are filled with anew; `turn` tells one filling from the next. */
  const [filled, setFilled] = useState<{ turn: number; values: FormValues } | null>(null);
  const now = useRef({
    form: null as HTMLFormElement | null, // it is still read when its page has gone
    memory: null as string | null,
    was: step.typed,
    time: step.time,
    receipt: step.receipt,
    open: [] as Clash[],
    flight: null as Promise<void> | null,
    filling: false, // the fields do not show yet what they are being filled with
    stopped: false,
    left: false,
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const fill = useCallback((values: FormValues) => {
    now.current.filling = true;
    setFilled((before) => ({ turn: (before?.turn ?? 0) + 1, values }));
  }, []);

  const send = useCallback(
    async (element: HTMLFormElement): Promise<boolean> => {
      const self = now.current;
      const sent = typedNow(element, carried);
      setState({ at: "saving" });
      let answer: FormState<SaveAnswer>;
      try {
        answer = await save(idle, dataOf(element, self.was, self.receipt));
      } catch (error) {
        unstable_rethrow(error);
        self.stopped = unstable_isUnrecognizedActionError(error);
        setState(self.stopped ? { at: "refused", why: updated } : { at: "waiting" });
        return false;
      }
      if (answer.status !== "done" || !answer.data) {
        const { code, message } = answer.status === "refused" ? answer : { code: "", message: "没有保存" };
        self.stopped = !(code in retryAfter);
        setState(self.stopped ? { at: "refused", why: message } : { at: "waiting" });
        return false;
      }
      const { receipt, savedAt: time, version, clashes: open } = answer.data;
      Object.assign(self, { receipt, time, was: sent.typed, open });
      rememberSaved(tab, { version, time, ...sent });
      setClashes(self.open);
      return true;
    },
    [save, carried, tab],
  );

  const push = useCallback((): Promise<void> => {
    clearTimeout(timer.current);
    const self = now.current;
    async function drain(): Promise<void> {
      while (!self.stopped && self.form && !self.filling) {
        if (self.open.length > 0) return setState({ at: "differs" });
        if (sameTyped(typedNow(self.form, carried).typed, self.was)) {
          forgetTyping(memory);
          return setState({ at: "rest", time: self.time });
        }
        if (await send(self.form)) continue;
        if (!self.left && !self.stopped) timer.current = setTimeout(push, retry);
        return;
      }
    }
    self.flight ??= drain().finally(() => {
      self.flight = null;
    });
    return self.flight;
  }, [carried, memory, send]);

  const change = useCallback(() => {
    const self = now.current;
    if (!self.form) return;
    keepTyping(memory, { was: JSON.stringify(self.was), values: typedNow(self.form, carried).values });
    if (self.stopped || self.flight || self.open.length > 0) return;
    clearTimeout(timer.current);
    setState({ at: "typing" });
    timer.current = setTimeout(push, pause);
  }, [carried, memory, push]);

  /** Settles a field that two windows have: by its words here, or by those of the other window. */
  function pick({ name, theirs }: Clash, whose: "mine" | "theirs"): void {
    const self = now.current;
    self.was = withTyped(self.was, name, theirs);
    self.open = self.open.filter((one) => one.name !== name);
    setClashes(self.open);
    if (whose === "theirs" && self.form) {
      const others = withoutField(typedNow(self.form, carried).values, name);
      fill({ ...others, ...flatTyped(withTyped({}, name, theirs)) });
    } else push();
  }

  useEffect(() => {
    if (!filled) return;
    now.current.filling = false;
    push();
  }, [filled, push]);

  useEffect(() => {
    const self = now.current;
    self.form = form.current;
    self.left = false;
    // A draft that has just got its number is the same page under another name.
    const kept = self.memory === null ? recallTyping(memory) : renameTyping(self.memory, memory);
    const newer = savedSince(tab, step.version);
    if (newer) Object.assign(self, { was: newer.typed, time: newer.time });
    if (kept) self.was = JSON.parse(kept.was);
    self.memory = memory;
    if (kept ?? newer) fill((kept ?? newer)?.values ?? {});
    else timer.current = setTimeout(push, 0);
    const stopListening = whenToSave(push);
    return () => {
      stopListening();
      self.left = true;
      push();
    };
  }, [form, memory, tab, step.version, push, fill]);

  return { state, clashes, filled, change, pick, push, now };
}
