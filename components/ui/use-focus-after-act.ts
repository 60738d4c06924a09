"use client";

import { useEffect, useRef } from "react";

/** Where the keyboard goes on once an act has taken its own button off the page: at the top of what is there now. */
export function useFocusAfterAct() {
  const acted = useRef(false);
  useEffect(
    () => () => {
      if (!acted.current) return;
      requestAnimationFrame(() => {
        if (document.activeElement === document.body)
          document.getElementById("main")?.focus({ preventScroll: true });
      });
    },
    [],
  );
  return acted;
}
