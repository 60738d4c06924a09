"use client";

import { type RefObject, useEffect } from "react";

const question = "这一页有还没提交的内容，离开后会丢失。确定离开吗？";

/** Of each form on the page, whether something in it would be lost. */
const forms = new Set<RefObject<boolean>>();

export function hasUnsaved(): boolean {
  return [...forms].some((dirty) => dirty.current);
}

/** Asks, if anything would be lost; who leaves all the same is not asked again. */
export function mayLeave(): boolean {
  if (!hasUnsaved()) return true;
  if (!window.confirm(question)) return false;
  for (const dirty of forms) dirty.current = false;
  return true;
}

/** While `dirty` is set, nobody leaves this page without being asked. */
export function useUnsavedGuard(dirty: RefObject<boolean>) {
  useEffect(() => {
    forms.add(dirty);
    return () => {
      forms.delete(dirty);
    };
  }, [dirty]);
}
