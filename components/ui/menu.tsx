"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { buttonClass } from "./button-class";
import { Icon } from "./icon";

interface Props {
  label: ReactNode;
  children: ReactNode;
  /** Looks of the summary; a quiet button unless told otherwise. */
  className?: string | undefined;
  /** Which edge of the button the list keeps to. */
  align?: "start" | "end" | undefined;
  chevron?: boolean | undefined;
}

/** A list that opens below its button. `<details>` works without script; script closes it again. */
export function Menu({ label, children, className, align = "end", chevron = true }: Props) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    function close(event: MouseEvent | KeyboardEvent) {
      const element = box.current;
      if (!element?.open) return;
      const inside = event.target instanceof Node && element.contains(event.target);
      if (event instanceof KeyboardEvent) {
        if (event.key !== "Escape") return;
        if (inside) element.querySelector("summary")?.focus();
        element.open = false;
      } else if (!inside || (event.target instanceof Element && event.target.closest("a"))) {
        element.open = false;
      }
    }
    document.addEventListener("click", close);
    document.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("click", close);
      document.removeEventListener("keydown", close);
    };
  }, []);
  return (
    <details ref={box} className="group relative min-w-0">
      <summary className={className ?? buttonClass("secondary")}>
        {label}
        {chevron && <Icon name="chevron" size={16} className="transition-transform group-open:rotate-180" />}
      </summary>
      <div
        className={`absolute top-full z-30 mt-1 flex w-max min-w-44 max-w-[calc(100vw-2rem)] flex-col rounded-box border border-line bg-base-100 p-1 text-base-content shadow-md ${
          align === "end" ? "end-0" : "start-0"
        }`}
      >
        {children}
      </div>
    </details>
  );
}
