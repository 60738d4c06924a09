"use client";

import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";

/** The link a click means: the one that was hit, or the `row-link` of a table row, unless something else was hit. */
function linkOf(event: MouseEvent): HTMLAnchorElement | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null;
  const target = event.target instanceof Element ? event.target : null;
  const hit = target?.closest("a, button, input, select, textarea, label, summary");
  if (hit) return hit instanceof HTMLAnchorElement ? hit : null;
  // Somebody is marking a number or a name to copy it.
  if (window.getSelection()?.toString()) return null;
  return target?.closest("tbody tr")?.querySelector<HTMLAnchorElement>("a.row-link") ?? null;
}

/** Another page of this site; not a file, a new tab, or a place on this page. */
function leadsOn(link: HTMLAnchorElement): boolean {
  if (link.origin !== location.origin || link.target || link.hasAttribute("download")) return false;
  return !link.hash || link.pathname !== location.pathname || link.search !== location.search;
}

/** The address a filter or a search asks for; null for a form that does something. */
function questionOf(event: SubmitEvent): string | null {
  const form = event.target;
  if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== "get") return null;
  const url = new URL(form.action);
  const fields = [...new FormData(form)].map(([name, value]) => [name, `${value}`]);
  url.search = new URLSearchParams(fields).toString();
  return url.href;
}

/**
 * Opens links and filters of the app without loading a page anew, from one place. So every link and every filter
 * is plain HTML: it works before and without this, and a long page has no component per link to render and to wake.
 */
export function SoftNavigation() {
  const router = useRouter();
  const [waiting, startTransition] = useTransition();
  useEffect(() => {
    function open(event: Event, address: string | null) {
      if (!address) return;
      event.preventDefault();
      startTransition(() => router.push(address));
    }
    function onClick(event: MouseEvent) {
      const link = linkOf(event);
      open(event, link && leadsOn(link) ? link.href : null);
    }
    function onSubmit(event: SubmitEvent) {
      open(event, questionOf(event));
    }
    document.addEventListener("click", onClick);
    document.addEventListener("submit", onSubmit);
    return () => {
      document.removeEventListener("click", onClick);
      document.removeEventListener("submit", onSubmit);
    };
  }, [router]);
  return waiting && <div role="progressbar" aria-label="正在打开页面" className="page-progress" />;
}
