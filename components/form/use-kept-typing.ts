"use client";

import { type RefObject, useEffect, useState } from "react";
import type { FormValues } from "@/components/ui/form-state";
import { typedValues } from "@/lib/domain/base/typed-values";
import { forgetTyping, keepTyping, recallTyping } from "./kept-typing";

function typedIn(form: HTMLFormElement, besides: readonly string[]): FormValues {
  const data = new FormData(form);
  for (const name of besides) data.delete(name);
  return typedValues(data);
}

/**
 * What is typed into a form stands in this browser under the name `memory` until the center has it: a lost network, or a
 * page that was closed, loses nothing. What it is sent besides is kept along, so that sent again it is the same thing.
 * What the page of `shown` says by itself the center has already, though its answer was lost on the way: it is forgotten.
 */
export function useKeptTyping(
  memory: string,
  hidden: Record<string, string>,
  shown?: RefObject<HTMLFormElement | null>,
) {
  const [kept, setKept] = useState<{ hidden: Record<string, string>; values: FormValues } | null>(null);
  const [isKept, setIsKept] = useState(false);
  useEffect(() => {
    const found = recallTyping(memory);
    if (!found) return;
    const was: Record<string, string> = JSON.parse(found.was);
    const page = shown?.current && typedIn(shown.current, Object.keys(was));
    if (page && JSON.stringify(page) === JSON.stringify(found.values)) return forgetTyping(memory);
    setKept({ hidden: was, values: found.values });
    setIsKept(true);
  }, [memory, shown]);
  // What an earlier visit did not send yet is sent as the page says it.
  const sent = { ...hidden, ...kept?.hidden };
  const changed = ["edition", "seen"].some((name) => sent[name] !== hidden[name]);
  return {
    /** What was typed on an earlier visit. */
    kept,
    isKept,
    /** What the action is sent besides the answers. */
    sent,
    /** Somebody changed the record after this was typed: it is sent as an answer to what stood there then. */
    changed,
    keep(form: HTMLFormElement) {
      keepTyping(memory, { was: JSON.stringify(sent), values: typedIn(form, Object.keys(sent)) });
      setIsKept(true);
    },
    forget: () => forgetTyping(memory),
  };
}
