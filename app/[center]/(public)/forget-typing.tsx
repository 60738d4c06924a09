"use client";

import { useEffect, useRef } from "react";
import { forgetTypingOf } from "@/components/form/kept-typing";
import { dropHandedCode } from "@/components/slip/handed-code";
import { forgetSaved } from "./apply/[call]/typed-form";

/** In a form that clears a device: what was typed into applications goes with it, not the cookie alone. */
export function ForgetTyping({ slug }: { slug: string }) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = place.current?.closest("form");
    const forget = () => {
      forgetTypingOf(`draft ${slug} `);
      forgetSaved(slug);
      dropHandedCode();
    };
    form?.addEventListener("submit", forget);
    return () => form?.removeEventListener("submit", forget);
  }, [slug]);
  return <span ref={place} hidden />;
}
