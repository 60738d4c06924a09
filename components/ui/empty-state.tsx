import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

interface Props {
  /** Why there is nothing here. */
  title: string;
  children?: ReactNode;
  /** The one thing to do. */
  action?: ReactNode;
  icon?: IconName | undefined;
}

/** Instead of an empty list: why it is empty, and what to do. */
export function EmptyState({ title, children, action, icon = "list" }: Props) {
  return (
    <div className="panel-box flex flex-col items-center px-6 py-12 text-center">
      <Icon name={icon} size={32} className="mb-3 text-line-strong" />
      <p className="text-lg font-semibold">{title}</p>
      {children && <div className="mt-1 max-w-md text-muted">{children}</div>}
      {action && <div className="mt-5">{action}</div>}
    </div>
  );
}
