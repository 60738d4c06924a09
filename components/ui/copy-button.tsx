"use client";

import { useState } from "react";
import { Button } from "./button";
import { useHydrated } from "./use-hydrated";

interface Props {
  text: string;
  children: string;
}

/** Copies a text; without script, or where the browser gives no clipboard as over plain http, there is no button. */
export function CopyButton({ text, children }: Props) {
  const hydrated = useHydrated();
  const [said, setSaid] = useState("");
  if (!hydrated || !navigator.clipboard) return null;
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("已复制");
    } catch {
      setSaid("没有复制成功，请抄写");
    }
  }
  return <Button onClick={copy}>{said || children}</Button>;
}
