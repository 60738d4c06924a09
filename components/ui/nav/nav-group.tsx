import { type ReactNode, useEffect, useState } from "react";
import { Icon } from "../icon";

interface Props {
  label: string;
  /** Whether it is unfolded at first, and again whenever this becomes true: the person has come to one of its entries. */
  begins: boolean;
  /** Beside the heading while it is folded. */
  count?: ReactNode;
  children: ReactNode;
}

/** Entries of a navigation under a heading that folds them away, without script. */
export function NavGroup({ label, begins, count, children }: Props) {
  const [open, setOpen] = useState(begins);
  useEffect(() => {
    if (begins) setOpen(true);
  }, [begins]);
  return (
    <details
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      className="desk-group group"
    >
      <summary>
        {label}
        <span className="ms-auto group-open:hidden">{count}</span>
        <Icon name="chevron" size={14} className="-rotate-90 group-open:ms-auto group-open:rotate-0" />
      </summary>
      {children}
    </details>
  );
}
