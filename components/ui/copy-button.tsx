"use client";

import { useState } from "react";
import { Button } from "./button";
import { useHydrated } from "./use-hydrated";

interface Props {
  text: string;
  children: string;
}

/** The way of old browsers, and of any over plain http, which have no clipboard to write to. */
function copyBySelection(text: string): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "fixed opacity-0";
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  return copied;
}

/** Copies a text; without script there is no button, and the text is selected by hand. */
export function CopyButton({ text, children }: Props) {
  const hydrated = useHydrated();
  const [said, setSaid] = useState("");
  if (!hydrated) return null;
  async function copy() {
    const copied = await (
      navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"))
    ).then(
      () => true,
      () => copyBySelection(text),
    );
    setSaid(copied ? "已复制" : "没有复制成功，请选中文字复制");
  }
  return (
    <span className="inline-flex items-center gap-2">
      <Button onClick={copy}>{children}</Button>
      <span role="status" className="text-sm text-passed">
        {said}
      </span>
    </span>
  );
}
