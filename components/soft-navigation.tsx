"use client";

import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";
import { hasUnsaved, mayLeave } from "./ui/use-unsaved-guard";

const controls = "a, button, input, select, textarea, label, summary";

/** The link a click means: the one that was hit, or the `row-link` of a table row, unless something else was hit. */
function linkOf(event: MouseEvent): HTMLAnchorElement | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null;
  const target = event.target instanceof Element ? event.target : null;
  const hit = target?.closest(controls);
  if (hit) return hit instanceof HTMLAnchorElement ? hit : null;
  // Somebody is marking a number or a name to copy it, or missed a checkbox by a hair.
  if (window.getSelection()?.toString() || target?.closest("td")?.querySelector("input, button")) return null;
  return target?.closest("tbody tr")?.querySelector<HTMLAnchorElement>("a.row-link") ?? null;
}

/** Another page of this site; not a file, a place on this page, this page anew, or a link with a target. */
function addressOf(link: HTMLAnchorElement | null): string | null {
  if (!link || link.origin !== location.origin || link.target || link.hasAttribute("download")) return null;
  return link.pathname === location.pathname && link.search === location.search ? null : link.href;
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

function onUnload(event: BeforeUnloadEvent) {
  if (hasUnsaved()) event.preventDefault();
}

/** Back and forward, in browsers that tell of it beforehand. */
function onTraverse(event: NavigateEvent) {
  if (event.navigationType === "traverse" && event.cancelable && !mayLeave()) event.preventDefault();
}

/**
 * Opens links and filters of the app without loading a page anew, from one place, and asks before unsaved input is
 * lost. So every link and every filter is plain HTML: it works before and without this, and a long page has no
 * component per link to render and to wake. `target="_self"` loads a page anew.
 */
export function SoftNavigation() {
  const router = useRouter();
  const [waiting, startTransition] = useTransition();
  useEffect(() => {
    function open(event: Event, address: string | null) {
      if (!address) return;
      event.preventDefault();
      if (!mayLeave()) return;
      // The drawer of a phone would stay open over the page that was chosen.
      document.querySelector(".nav-toggle[open]")?.removeAttribute("open");
      startTransition(() => router.push(address));
    }
    const onClick = (event: MouseEvent) => open(event, addressOf(linkOf(event)));
    const onSubmit = (event: SubmitEvent) => open(event, questionOf(event));
    document.addEventListener("click", onClick);
    document.addEventListener("submit", onSubmit);
    window.addEventListener("beforeunload", onUnload);
    window.navigation?.addEventListener("navigate", onTraverse);
    return () => {
      document.removeEventListener("click", onClick);
      document.removeEventListener("submit", onSubmit);
      window.removeEventListener("beforeunload", onUnload);
      window.navigation?.removeEventListener("navigate", onTraverse);
    };
  }, [router]);
  return waiting && <div role="progressbar" aria-label="正在打开页面" className="page-progress" />;
}
