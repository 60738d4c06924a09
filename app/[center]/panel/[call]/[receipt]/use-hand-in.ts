"use client";

import { unstable_rethrow } from "next/navigation";
import { useRef, useState } from "react";
import { type FormAction, type FormState, idle } from "@/components/ui/form-state";
import type { useAutosave } from "./use-autosave";

const offline: FormState = {
  status: "refused",
  code: "offline",
  message: "没有连上服务器，评分还没有提交。分数已在本机保留，网络恢复后请再提交一次。",
  fields: {},
  values: {},
};

/** Handing in: once however often it is clicked, and only after the last save has been answered. */
export function useHandIn(autosave: ReturnType<typeof useAutosave>, action: FormAction) {
  const dialog = useRef<HTMLDialogElement>(null);
  const busy = useRef(false);
  const [pending, setPending] = useState(false);
  const [state, setState] = useState<FormState>(idle);

  async function send(): Promise<FormState> {
    try {
      const sheet = await autosave.settle();
      if (!(sheet instanceof FormData)) return sheet ?? offline;
      sheet.set("act", "handIn");
      return await action(idle, sheet);
    } catch (error) {
      unstable_rethrow(error);
      return offline;
    }
  }

  async function handIn(): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    setPending(true);
    const answer = await send();
    busy.current = false;
    setPending(false);
    dialog.current?.close();
    if (answer.status === "done") autosave.close();
    setState(answer);
  }

  return { dialog, pending, state, handIn };
}
