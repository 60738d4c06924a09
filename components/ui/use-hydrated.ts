"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether script runs here: false in the page as it was sent, true once it is alive. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
