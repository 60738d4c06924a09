import type { ReactNode } from "react";

interface Props {
  title?: ReactNode;
  /** A link or a button at the right of the title. */
  action?: ReactNode;
  children: ReactNode;
  /** No inner margin: for tables and lists that reach the edge. */
  flush?: boolean | undefined;
  className?: string | undefined;
}

/** A white box with a title: one matter of a page. */
export function Section({ title, action, children, flush, className = "" }: Props) {
  return (
    <section className={`panel-box ${className}`}>
      {title && (
        <div className="flex flex-wrap items-center justify-between gap-2 px-4 pt-3 sm:px-5">
          <h2 className="text-lg">{title}</h2>
          {action && <div className="screen-only text-sm">{action}</div>}
        </div>
      )}
      <div className={flush ? (title ? "pt-2" : "") : `px-4 pb-4 sm:px-5 ${title ? "pt-2" : "pt-4"}`}>
        {children}
      </div>
    </section>
  );
}
