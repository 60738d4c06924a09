"use client";

import { unstable_rethrow } from "next/navigation";
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { type FormAction, type FormState, type FormValues, idle } from "@/components/ui/form-state";
import { type Clash, flatTyped, sameTyped, withTyped } from "@/lib/domain/recruitment/draft";
import { forgetTyping, keepTyping, recallTyping } from "./kept-typing";
import type { SaveState } from "./save-line";
import type { SaveAnswer, SavedStep } from "./saved-step";
import { dataOf, rememberSaved, savedSince, typedNow, withoutField } from "./typed-form";

const pause = 1_000;
const retry = 5_000;

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
  const [begun, setBegun] = useState<SaveAnswer | null>(null);
  const [clashes, setClashes] = useState<Clash[]>([]);
  /** What the fields are filled with anew; `turn` tells one filling from the next. */
  const [filled, setFilled] = useState<{ turn: number; values: FormValues } | null>(null);
  const now = useRef({
    /** Kept here: it is still read when its page has gone. */
    form: null as HTMLFormElement | null,
    was: step.typed,
    time: step.time,
    receipt: step.receipt,
    open: [] as Clash[],
    flight: null as Promise<void> | null,
    stopped: false,
    left: false,
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const fill = useCallback((values: FormValues) => {
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
        setState({ at: "waiting" });
        return false;
      }
      if (answer.status !== "done" || !answer.data) {
        self.stopped = true;
        setState({ at: "refused", why: answer.status === "refused" ? answer.message : "没有保存" });
        return true;
      }
      const { receipt, savedAt: time, version, queryCode } = answer.data;
      Object.assign(self, { receipt, time, was: sent.typed, open: answer.data.clashes });
      rememberSaved(tab, { version, time, ...sent });
      if (queryCode) setBegun(answer.data);
      setClashes(self.open);
      return true;
    },
    [save, carried, tab],
  );

  const push = useCallback((): Promise<void> => {
    clearTimeout(timer.current);
    const self = now.current;
    async function drain(): Promise<void> {
      while (!self.stopped && self.form) {
        if (self.open.length > 0) return setState({ at: "differs" });
        if (sameTyped(typedNow(self.form, carried).typed, self.was)) {
          forgetTyping(memory);
          return setState({ at: "rest", time: self.time });
        }
        if (await send(self.form)) continue;
        if (!self.left) timer.current = setTimeout(push, retry);
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
    }
    setTimeout(push, 0);
  }

  useEffect(() => {
    const self = now.current;
    self.form = form.current;
    self.left = false;
    const kept = recallTyping(memory);
    const newer = savedSince(tab, step.version);
    if (newer) Object.assign(self, { was: newer.typed, time: newer.time });
    if (kept) self.was = JSON.parse(kept.was);
    if (kept ?? newer) fill((kept ?? newer)?.values ?? {});
    // Also what was typed before script came.
    timer.current = setTimeout(push, 0);
    const hidden = () => document.visibilityState === "hidden" && push();
    window.addEventListener("online", push);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      window.removeEventListener("online", push);
      document.removeEventListener("visibilitychange", hidden);
      self.left = true;
      push();
    };
  }, [form, memory, tab, step.version, push, fill]);

  return { state, begun, clashes, filled, change, pick, push, now };
}
