"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useHydrated } from "@/components/ui/use-hydrated";

interface Props {
  name: string;
  /** A path of ours to come back to. */
  next: string;
}

/** The way in through an outside identity provider. It is on another site, which only script may lead to. */
export function OidcButton({ name, next }: Props) {
  const [waiting, setWaiting] = useState(false);
  if (!useHydrated()) return <noscript>使用{name}登录需要浏览器启用脚本。</noscript>;
  return (
    <Button
      className="w-full"
      aria-disabled={waiting}
      onClick={async () => {
        if (waiting) return;
        setWaiting(true);
        const { signIn } = await import("next-auth/react");
        await signIn("oidc", { callbackUrl: next }).catch(() => setWaiting(false));
      }}
    >
      {waiting ? "正在前往" : `使用${name}登录`}
    </Button>
  );
}
