"use client";

import { type ReactNode, useEffect, useRef } from "react";

interface Props {
  href: string;
  className: string;
  children: ReactNode;
}

/** Takes the focus on arrival: after the words and Enter, another Enter opens it. */
export function ArrivalLink({ href, className, children }: Props) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => link.current?.focus({ preventScroll: true }), []);
  return (
    <a ref={link} href={href} className={className}>
      {children}
    </a>
  );
}
