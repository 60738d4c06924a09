"use client";

import { type ReactNode, useEffect, useRef } from "react";

interface Props {
  active: boolean;
  className: string;
  children: ReactNode;
}

/** Takes the focus when somebody arrives from the act before, so that Tab goes on right here. */
export function ArrivalFocus({ active, className, children }: Props) {
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (active) box.current?.focus({ preventScroll: true });
  }, [active]);
  return (
    <fieldset ref={box} tabIndex={-1} aria-label="初审意见" className={`outline-none ${className}`}>
      {children}
    </fieldset>
  );
}
