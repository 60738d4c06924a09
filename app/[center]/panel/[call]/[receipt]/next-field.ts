import type { KeyboardEvent } from "react";

/** Enter leads to the next score, and from the last one to handing in: it sends nothing by itself. */
export function onEnter(event: KeyboardEvent<HTMLFormElement>): void {
  const field = event.target;
  // An input method takes its Enter for itself.
  if (event.key !== "Enter" || event.nativeEvent.isComposing || !(field instanceof HTMLInputElement)) return;
  event.preventDefault();
  const fields = [...event.currentTarget.querySelectorAll<HTMLInputElement>("input:not([type=hidden])")];
  const next = fields[fields.indexOf(field) + 1];
  if (next) {
    next.focus();
    next.select();
  } else event.currentTarget.querySelector<HTMLButtonElement>("button[aria-haspopup=dialog]")?.focus();
}
