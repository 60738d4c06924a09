"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";

interface Props {
  label: string;
  wide: boolean;
  children: ReactNode;
}

/** The link a click means: the one that was hit, or that of the row, unless something else was hit. */
function linkOf(event: MouseEvent): HTMLAnchorElement | null {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
    return null;
  const target = event.target instanceof Element ? event.target : null;
  const hit = target?.closest("a, button, input, select, textarea, label, summary");
  if (hit)
    return hit instanceof HTMLAnchorElement && !hit.hasAttribute("download") && !hit.target ? hit : null;
  // Somebody is marking a number or a name to copy it.
  if (window.getSelection()?.toString()) return null;
  return target?.closest("tbody tr")?.querySelector<HTMLAnchorElement>("a.row-link") ?? null;
}

/**
 * The scroll box of a table. One listener opens rows and links without loading the page anew, so that rows
 * can be plain HTML: a `Link` per row would make long lists slow to render.
 */
export function TableFrame({ label, wide, children }: Props) {
  const frame = useRef<HTMLElement>(null);
  const router = useRouter();
  useEffect(() => {
    const element = frame.current;
    function onClick(event: MouseEvent) {
      const link = linkOf(event);
      if (!link || link.origin !== location.origin) return;
      event.preventDefault();
      router.push(link.href);
    }
    element?.addEventListener("click", onClick);
    return () => element?.removeEventListener("click", onClick);
  }, [router]);
  return (
    // A box that scrolls must be reachable by keyboard.
    <section
      ref={frame}
      aria-label={label}
      tabIndex={wide ? 0 : undefined}
      className={`sheet-frame ${wide ? "sheet-frame-wide" : ""}`}
    >
      {children}
    </section>
  );
}
