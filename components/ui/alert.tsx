import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

export type AlertTone = "info" | "success" | "warning" | "danger";

interface Props {
  tone: AlertTone;
  /** What happened. */
  title?: ReactNode;
  /** What it means and what to do. */
  children?: ReactNode;
  action?: ReactNode;
  className?: string | undefined;
}

const tones: Record<AlertTone, { box: string; ink: string; icon: IconName }> = {
  info: { box: "border-running bg-running-soft", ink: "text-running", icon: "info" },
  success: { box: "border-passed bg-passed-soft", ink: "text-passed", icon: "check" },
  warning: { box: "border-todo bg-todo-soft", ink: "text-todo", icon: "clock" },
  danger: { box: "border-refused bg-refused-soft", ink: "text-refused", icon: "warning" },
};

/** A notice on the page: what happened, what it means, what to do. */
export function Alert({ tone, title, children, action, className = "" }: Props) {
  const { box, ink, icon } = tones[tone];
  return (
    <div
      role={tone === "danger" ? "alert" : "status"}
      className={`flex flex-wrap items-start gap-x-4 gap-y-2 rounded-box border-s-4 px-4 py-3 ${box} ${className}`}
    >
      <div className="flex min-w-0 flex-1 basis-64 gap-2.5">
        <Icon name={icon} className={`mt-0.5 ${ink}`} />
        <div className="min-w-0">
          {title && <p className="font-semibold text-pretty">{title}</p>}
          {children && <div className={title ? "text-[0.9375rem]" : ""}>{children}</div>}
        </div>
      </div>
      {action && <div className="screen-only">{action}</div>}
    </div>
  );
}
