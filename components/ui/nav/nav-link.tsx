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
    const nav = current ? link.current?.closest("nav") : null;
    if (!nav?.parentElement || !link.current) return;
    const { top, bottom, left, right } = link.current.getBoundingClientRect();
    // A column scrolls in what stands around it, a row by itself.
    const seen = nav.parentElement.getBoundingClientRect();
    if (top < seen.top || bottom > seen.bottom)
      nav.parentElement.scrollTop += (top + bottom - seen.top - seen.bottom) / 2;
    const row = nav.getBoundingClientRect();
    if (left < row.left || right > row.right) nav.scrollLeft += (left + right - row.left - row.right) / 2;
  }, [current]);
  return (
    <a ref={link} href={place.href} aria-current={current ? "page" : undefined} className={className}>
      {children}
    </a>
  );
}
