"use client";

import { useEffect, useRef } from "react";
import { Icon } from "./ui/icon";

interface Props {
  label: string;
  /** From which width on it is not needed. */
  className: string;
}

/**
 * The button of a phone's menu: while it is open, the style sheet shows the navigation that follows it.
 * `<details>` works without script; script closes it on Escape and on a tap beside the bar it stands in.
 */
export function NavToggle({ label, className }: Props) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    function close(event: PointerEvent | KeyboardEvent) {
      const element = box.current;
      if (!element?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== "Escape") return;
        element.querySelector("summary")?.focus();
      } else if (event.target instanceof Node && element.parentElement?.contains(event.target)) return;
      element.open = false;
    }
    document.addEventListener("pointerdown", close);
    document.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("keydown", close);
    };
  }, []);
  return (
    <details ref={box} className={`nav-toggle group ${className}`}>
      <summary className="flex size-11 items-center justify-center" aria-label={label}>
        <Icon name="menu" className="group-open:hidden" size={24} />
        <Icon name="close" className="hidden group-open:block" size={24} />
      </summary>
    </details>
  );
}
