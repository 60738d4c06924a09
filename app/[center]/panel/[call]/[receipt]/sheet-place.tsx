"use client";

import { type ReactNode, useEffect, useRef } from "react";

interface Props {
  /** Handed in, stepped aside from, or over. */
  settled: boolean;
  className: string;
  children: ReactNode;
}

/** Where the sheet stands, and after it its result: who just handed in is taken to it, who only looks is not. */
export function SheetPlace({ settled, className, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(settled);
  useEffect(() => {
    if (settled && !before.current) place.current?.querySelector<HTMLElement>("[data-result]")?.focus();
    before.current = settled;
  }, [settled]);
  return (
    <div ref={place} className={className}>
      {children}
    </div>
  );
}
