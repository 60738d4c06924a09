import type { ReactNode } from "react";
import { Icon } from "./icon";

export interface Step {
  label: string;
  state: "done" | "current" | "next" | "stopped";
  /** A date or a count below the name. */
  note?: ReactNode;
  href?: string | undefined;
}

interface Props {
  /** What these are the steps of. */
  label: string;
  steps: readonly Step[];
}

const marks = {
  done: "border-primary bg-primary text-primary-content",
  current: "border-primary bg-base-100 font-semibold text-primary",
  next: "border-line-strong bg-base-100 text-muted",
  stopped: "border-refused bg-refused text-white",
};
const words = { done: "已完成", current: "进行中", next: "未开始", stopped: "已终止" };

/** How far a process has come. A phone shows the marks and the name of the current step. */
export function Steps({ label, steps }: Props) {
  const at = steps.findIndex((step) => step.state === "current" || step.state === "stopped");
  const now = steps[at];
  return (
    <nav aria-label={label} className="keep">
      <p className="mb-2 text-[0.9375rem] sm:hidden">
        {now ? (
          <>
            第 {at + 1} 步，共 {steps.length} 步：<span className="font-semibold">{now.label}</span>
            {now.note && <span className="text-muted">（{now.note}）</span>}
          </>
        ) : (
          <>共 {steps.length} 步，均已完成</>
        )}
      </p>
      <ol className="isolate flex">
        {steps.map((step, index) => {
          const name = step.href ? (
            <a className="underline-offset-4 hover:text-primary hover:underline" href={step.href}>
              {step.label}
            </a>
          ) : (
            step.label
          );
          return (
            <li
              key={step.label}
              aria-current={step.state === "current" ? "step" : undefined}
              className="group relative min-w-0 flex-1"
            >
              {index > 0 && (
                <span
                  aria-hidden="true"
                  className={`absolute end-1/2 -z-10 top-[0.8125rem] h-0.5 w-full ${step.state === "next" ? "bg-line" : "bg-primary"}`}
                />
              )}
              <span
                className={`relative mx-auto flex size-7 items-center justify-center rounded-full border-2 text-sm tabular-nums ${marks[step.state]}`}
              >
                {step.state === "done" && <Icon name="check" size={16} />}
                {step.state === "stopped" && <Icon name="close" size={16} />}
                {(step.state === "current" || step.state === "next") && index + 1}
              </span>
              <span className="sr-only">{words[step.state]}</span>
              <span
                className={`mt-1 hidden px-1 text-center text-sm leading-snug sm:block ${step.state === "next" ? "text-muted" : ""} ${step.state === "current" ? "font-semibold" : ""}`}
              >
                {name}
                {step.note && <span className="block text-xs font-normal text-muted">{step.note}</span>}
              </span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
