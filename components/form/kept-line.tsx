"use client";

import { Button } from "@/components/ui/button";
import type { useKeptTyping } from "./use-kept-typing";

/** Says that what was typed is kept on this device, and lets it be emptied. */
export function KeptLine({ isKept, kept, forget }: ReturnType<typeof useKeptTyping>) {
  return (
    <>
      {isKept && (
        <span role="status" className="text-sm text-muted">
          填写的内容已在本机保留
        </span>
      )}
      {kept && (
        <Button
          variant="ghost"
          size="sm"
          onClick={() => {
            forget();
            window.location.reload();
          }}
        >
          清空重填
        </Button>
      )}
    </>
  );
}
