import type { ReactNode } from "react";

interface Props {
  href: string;
  children: ReactNode;
}

/** The link a table row stands for; a click anywhere on the row follows it. */
export function RowLink({ href, children }: Props) {
  return (
    <a className="row-link" href={href}>
      {children}
    </a>
  );
}
