"use client";

import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useState } from "react";
import { Icon } from "./icon";
import { isCurrent, type NavPlace } from "./nav-current";

interface Props {
  label: string;
  /** Where its entries lead, of one that is folded until the person is at one of them; else it begins unfolded. */
  places?: readonly NavPlace[] | undefined;
  /** Beside the heading while it is folded. */
  count?: ReactNode;
  children: ReactNode;
}

/** Entries of a navigation under a heading that folds them away, without script. */
export function NavGroup({ label, places, count, children }: Props) {
  const path = decodeURI(usePathname());
  const within = places?.some((place) => isCurrent(path, place)) ?? true;
  const [open, setOpen] = useState(within);
  useEffect(() => {
    if (within) setOpen(true);
  }, [within]);
  return (
    <details
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      className="desk-group group"
    >
      <summary>
        {label}
        <span className="ms-auto group-open:hidden">{count}</span>
        <Icon name="chevron" size={14} className="-rotate-90 group-open:rotate-0" />
      </summary>
      {children}
    </details>
  );
}
