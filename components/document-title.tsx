"use client";

import { useEffect } from "react";

/** Names the tab after what stands on the page, where its address promised something else. */
export function DocumentTitle({ title }: { title: string }) {
  useEffect(() => {
    document.title = `${title} · 孵化台`;
  }, [title]);
  return null;
}
