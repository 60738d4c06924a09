"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";

interface Props {
  /** The measure word of a row. */
  unit: string;
  /** The button of the act. */
  children: ReactNode;
}

/** An act on the ticked rows, at the foot of the screen once there are any. Without script it is always there. */
export function BulkBar({ unit, children }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const [ticked, setTicked] = useState<number | null>(null);

  useEffect(() => {
    const form = bar.current?.closest("form");
    const count = () => setTicked(form?.querySelectorAll("tbody input:checked").length ?? 0);
    // The boxes are emptied after the event that tells of it.
    const later = () => setTimeout(count);
    count();
    form?.addEventListener("change", count);
    form?.addEventListener("reset", later);
    return () => {
      form?.removeEventListener("change", count);
      form?.removeEventListener("reset", later);
    };
  }, []);

  return (
    <div
      ref={bar}
      hidden={ticked === 0}
      className="screen-only sticky bottom-0 z-10 border-t border-line-strong bg-base-100 px-3 py-2"
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {children}
        <p role="status">{ticked !== null && `已选 ${ticked} ${unit}`}</p>
      </div>
    </div>
  );
}
