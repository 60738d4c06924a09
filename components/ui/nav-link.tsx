"use client";

import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";

interface Props {
  href: string;
  children: ReactNode;
  className: string;
  /** Only this very page, not those below it: for the first entry of a navigation. */
  exact?: boolean | undefined;
  /** Parts of addresses that belong to this entry though they do not begin with its own, and the reverse. */
  also?: readonly string[] | undefined;
  except?: readonly string[] | undefined;
}

/** A link that knows whether it leads to where the person is, and stays in sight then; style it by `aria-[current]`. */
export function NavLink({ href, children, className, exact, also, except }: Props) {
  const path = decodeURI(usePathname());
  // Below the center and the room: /center/desk/calls/4/ranking.
  const parts = path.split("/").slice(3);
  const below = !exact && path.startsWith(`${href}/`) && !except?.some((part) => parts.includes(part));
  const current = path === href || below || also?.some((part) => parts.includes(part));
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
    <a ref={link} href={href} aria-current={current ? "page" : undefined} className={className}>
      {children}
    </a>
  );
}
