import type { ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "./breadcrumbs";
import { MoreMenu } from "./more-menu";

interface Props {
  title: ReactNode;
  crumbs?: readonly Crumb[] | undefined;
  /** The state of what the page shows. */
  tag?: ReactNode;
  /** One line under the title: numbers, dates, what this page is about. */
  lead?: ReactNode;
  /** The one thing to do here; a BlockedAction when it cannot be done now. */
  action?: ReactNode;
  /** Everything else, in a menu: MenuItem entries. */
  more?: ReactNode;
}

/** Breadcrumb, one title, its state, one primary action at the right. */
export function PageHeader({ title, crumbs, tag, lead, action, more }: Props) {
  return (
    <header className="mb-5 short:mb-3">
      {crumbs && crumbs.length > 0 && <Breadcrumbs crumbs={crumbs} />}
      <div className="mt-1 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="text-2xl">{title}</h1>
            {tag}
          </div>
          {lead && <div className="mt-1 text-sm text-muted">{lead}</div>}
        </div>
        {(action || more) && (
          <div className="screen-only flex flex-wrap items-start gap-2">
            {action}
            <MoreMenu>{more}</MoreMenu>
          </div>
        )}
      </div>
    </header>
  );
}
