"use client";

import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import { isCurrent, type NavPlace } from "./nav-current";

interface Props extends NavPlace {
  children: ReactNode;
  className: string;
}

/** A link that knows whether it leads to where the person is, and stays in sight then; style it by `aria-[current]`. */
export function NavLink({ children, className, ...place }: Props) {
  const current = isCurrent(decodeURI(usePathname()), place);
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    const frame = current ? link.current?.closest("nav")?.parentElement : null;
    if (!frame || !link.current) return;
    const { top, bottom } = link.current.getBoundingClientRect();
    const seen = frame.getBoundingClientRect();
    if (top < seen.top || bottom > seen.bottom)
      frame.scrollTop += (top + bottom - seen.top - seen.bottom) / 2;
  }, [current]);
  return (
    <a ref={link} href={place.href} aria-current={current ? "page" : undefined} className={className}>
      {children}
    </a>
  );
}
