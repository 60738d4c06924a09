import type { ReactNode } from "react";
import { Icon } from "./icon";

interface Props {
  label: string;
  children: ReactNode;
}

/** Entries of a navigation under a heading that folds them away, without script. */
export function NavGroup({ label, children }: Props) {
  return (
    <details open className="desk-group group">
      <summary>
        {label}
        <Icon name="chevron" size={14} className="-rotate-90 group-open:rotate-0" />
      </summary>
      {children}
    </details>
  );
}
