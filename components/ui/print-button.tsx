"use client";

import { useEffect } from "react";
import { Button } from "./button";
import { Icon } from "./icon";
import { printing } from "./printing";
import { useHydrated } from "./use-hydrated";

interface Props {
  children?: string | undefined;
  /** The page may have been opened to be printed: then the dialog opens by itself, once. */
  arrived?: boolean | undefined;
}

/** Opens the browser's print dialog; without script there is none to open, so there is no button. */
export function PrintButton({ children = "打印", arrived = false }: Props) {
  useEffect(() => {
    const { hash, pathname, search } = window.location;
    if (!arrived || hash !== printing) return;
    window.history.replaceState(window.history.state, "", pathname + search);
    window.print();
  }, [arrived]);
  if (!useHydrated()) return null;
  return (
    <Button onClick={() => window.print()}>
      <Icon name="print" />
      {children}
    </Button>
  );
}
