"use client";

import { type RefObject, useEffect } from "react";

const question = "这一页有还没提交的内容，离开后会丢失。确定离开吗？";

function leavesPage(link: HTMLAnchorElement, event: MouseEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return false;
  if (link.target === "_blank" || link.hasAttribute("download")) return false;
  return link.pathname !== location.pathname || link.search !== location.search;
}

/** Asks before leaving while `dirty` is set: the browser on closing, we on a click of a link of the app. */
export function useUnsavedGuard(dirty: RefObject<boolean>) {
  useEffect(() => {
    function onUnload(event: BeforeUnloadEvent) {
      if (dirty.current) event.preventDefault();
    }
    function onClick(event: MouseEvent) {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (!dirty.current || !link?.href || !leavesPage(link, event)) return;
      if (window.confirm(question)) {
        dirty.current = false;
      } else {
        event.preventDefault();
        event.stopPropagation();
      }
    }
    window.addEventListener("beforeunload", onUnload);
    document.addEventListener("click", onClick, true);
    return () => {
      window.removeEventListener("beforeunload", onUnload);
      document.removeEventListener("click", onClick, true);
    };
  }, [dirty]);
}
