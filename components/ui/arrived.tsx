"use client";

import { type ReactNode, useEffect, useRef } from "react";

interface Props {
  children: ReactNode;
  className?: string | undefined;
}

/** What took the place of a form that is done: the keyboard and the eye go on here, unless something in it took them. */
export function Arrived({ children, className = "" }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!box.current || box.current.contains(document.activeElement)) return;
    box.current.focus({ preventScroll: true });
    box.current.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div ref={box} tabIndex={-1} className={`outline-none ${className}`}>
      {children}
    </div>
  );
}
