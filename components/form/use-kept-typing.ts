"use client";

import { useEffect, useState } from "react";
import type { FormValues } from "@/components/ui/form-state";
import { typedValues } from "@/lib/domain/base/typed-values";
import { forgetTyping, keepTyping, recallTyping } from "./kept-typing";

/**
 * What is typed into a form stands in this browser under the name `memory` until the center has it: a lost network, or a
 * page that was closed, loses nothing. What it is sent besides is kept along, so that sent again it is the same thing.
 */
export function useKeptTyping(memory: string, hidden: Record<string, string>) {
  const [kept, setKept] = useState<{ hidden: Record<string, string>; values: FormValues } | null>(null);
  const [isKept, setIsKept] = useState(false);
  useEffect(() => {
    const found = recallTyping(memory);
    if (!found) return;
    setKept({ hidden: JSON.parse(found.was), values: found.values });
    setIsKept(true);
  }, [memory]);
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
      const data = new FormData(form);
      for (const name of Object.keys(sent)) data.delete(name);
      keepTyping(memory, { was: JSON.stringify(sent), values: typedValues(data) });
      setIsKept(true);
    },
    forget: () => forgetTyping(memory),
  };
}
