"use client";

import { Button } from "./button";
import { Icon } from "./icon";
import { useHydrated } from "./use-hydrated";

interface Props {
  children?: string | undefined;
}

/** Opens the browser's print dialog; without script there is none to open, so there is no button. */
export function PrintButton({ children = "打印" }: Props) {
  if (!useHydrated()) return null;
  return (
    <Button onClick={() => window.print()}>
      <Icon name="print" />
      {children}
    </Button>
  );
}
