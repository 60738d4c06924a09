"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

interface Props {
  href: string;
  children: ReactNode;
  className: string;
  /** Only this very page, not those below it: for the first entry of a navigation. */
  exact?: boolean | undefined;
  /** Last parts of addresses below another entry that belong to this one, and the reverse. */
  also?: readonly string[] | undefined;
  except?: readonly string[] | undefined;
}

/** A link that knows whether it leads to where the person is; style it by `aria-[current]`. */
export function NavLink({ href, children, className, exact, also, except }: Props) {
  const path = decodeURI(usePathname());
  const last = path.slice(path.lastIndexOf("/") + 1);
  const below = !exact && path.startsWith(`${href}/`) && !except?.includes(last);
  const current = path === href || below || also?.includes(last);
  return (
    <a href={href} aria-current={current ? "page" : undefined} className={className}>
      {children}
    </a>
  );
}
