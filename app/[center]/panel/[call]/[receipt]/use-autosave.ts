"use client";

import { unstable_rethrow } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import { type FormAction, type FormState, type FormValues, idle } from "@/components/ui/form-state";
import type { SaveState } from "./save-line";
import { remember } from "./saved-sheets";
import { erase, forget, keep, type Typed } from "./sheet-memory";
import { isSaved, readSheet, type SheetCriterion, sheetForm } from "./typed-sheet";

export interface Sheet {
  application: string;
  criteria: readonly SheetCriterion[];
  /** What the page was made from: the version, its points as text, and the time of its save. */
  version: number;
  saved: Typed;
  savedAt: string | null;
  /** Names this sheet of this panelist in the browser. */
  memory: string;
}

const pause = 800;
const retry = 5_000;

/**
 * Sends a sheet a moment after the last keystroke, one save at a time. What the server does not have is kept here. A
 * save whose answer was lost is sent again as it was, before anything newer: no second device, as the server knows.
 */
export function useAutosave(
  { application, criteria, memory, ...sheet }: Sheet,
  action: FormAction<FormValues>,
) {
  const [state, setState] = useState<SaveState>({ at: "rest", time: sheet.savedAt, wrong: 0 });
  const now = useRef({
    version: sheet.version,
    saved: sheet.saved,
    savedAt: sheet.savedAt,
    typed: sheet.saved,
    /** On its way, or on its way when the network went. */
    sent: null as Typed | null,
    flight: null as Promise<void> | null,
    /** The page shows something else now: a save that fails is not tried again, the next visit finds it kept. */
    left: false,
    /** Nothing more is sent until the page is loaded anew: the server refused, or the sheet is handed in. */
    stopped: null as FormState | null,
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const send = useCallback(
    async (sent: Typed): Promise<boolean> => {
      const self = now.current;
      self.sent = sent;
      keep(memory, { version: self.version, typed: self.typed, sent });
      setState({ at: "saving" });
      let answer: FormState<FormValues>;
      try {
        answer = await action(idle, sheetForm(application, self.version, sent));
      } catch (error) {
        unstable_rethrow(error);
        setState({ at: "waiting" });
        return false;
      }
      self.sent = null;
      if (answer.status !== "done") {
        const refused = answer.status === "refused" ? answer : { code: "", message: "" };
        self.stopped = answer; // we checked the points as the server does: sending them again would help nobody
        keep(memory, { version: self.version, typed: self.typed, sent: null });
        setState({ at: "refused", why: refused.message, signIn: refused.code === "unauthenticated" });
        return true;
      }
      self.version = Number(answer.data?.version);
      self.saved = sent;
      self.savedAt = String(answer.data?.savedAt ?? "");
      remember(memory, self);
      return true;
    },
    [action, application, memory],
  );

  const push = useCallback((): Promise<void> => {
    clearTimeout(timer.current);
    const self = now.current;
    /** The server has all that is right; what is wrong stays here. */
    function rest(): void {
      const count = Object.keys(readSheet(criteria, self.typed).wrong).length;
      setState({ at: "rest", time: self.savedAt, wrong: count });
      if (count === 0) forget(memory);
      else keep(memory, { version: self.version, typed: self.typed, sent: null });
    }
    async function drain(): Promise<void> {
      while (!self.stopped) {
        if (!self.sent && isSaved(criteria, self.typed, self.saved)) return rest();
        if (await send(self.sent ?? self.typed)) continue;
        if (!self.left) timer.current = setTimeout(push, retry);
        return;
      }
    }
    self.flight ??= drain().finally(() => {
      self.flight = null;
    });
    return self.flight;
  }, [criteria, memory, send]);

  const change = useCallback(
    (typed: Typed) => {
      const self = now.current;
      self.typed = typed;
      keep(memory, { version: self.version, typed, sent: self.sent });
      if (self.stopped || self.flight) return;
      clearTimeout(timer.current);
      const same = !self.sent && isSaved(criteria, typed, self.saved);
      if (!self.sent && !same) setState({ at: "typing" });
      timer.current = setTimeout(push, same ? 0 : pause);
    },
    [criteria, memory, push],
  );

  useEffect(() => {
    now.current.left = false;
    const hidden = () => {
      if (document.visibilityState === "hidden") push();
    };
    window.addEventListener("online", push);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      window.removeEventListener("online", push);
      document.removeEventListener("visibilitychange", hidden);
      now.current.left = true;
      push();
    };
  }, [push]);

  /** Brings the server up to date: the sheet to hand in, or why there is none, or null without a network. */
  const settle = useCallback(async (): Promise<FormData | FormState | null> => {
    const self = now.current;
    await push();
    if (self.stopped) return self.stopped;
    return self.sent ? null : sheetForm(application, self.version, self.typed);
  }, [application, push]);

  /** The sheet is handed in: there is nothing left to save. */
  const close = useCallback(() => {
    now.current.stopped = idle;
    clearTimeout(timer.current);
    erase(memory);
  }, [memory]);

  return { state, change, push, settle, close };
}
