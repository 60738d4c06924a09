import type { ReactNode } from "react";

interface Props {
  /** The date the demo center runs at, as people read it. */
  date: string;
  /** A form that moves the clock. */
  children?: ReactNode;
}

/** Says that this center's today is not the world's. */
export function DemoClockBar({ date, children }: Props) {
  return (
    <section aria-label="演示中心" className="screen-only bg-todo-soft text-sm text-todo">
      <div className="flex min-h-8 flex-wrap items-center gap-x-4 gap-y-1 px-4 py-1">
        <p>演示中心：系统日期按{date}运行</p>
        {children}
      </div>
    </section>
  );
}
