import type { ReactNode } from "react";

interface Props {
  label: string;
  value: string;
  unit?: string | undefined;
  /** The time the figure covers, and the moment it was counted: 2021年 · 截至2021年12月25日. */
  period?: ReactNode;
  /** The exact figure where `value` is rounded; shown on hover. */
  exact?: string | undefined;
  /** The records the figure was counted from. */
  href?: string | undefined;
  note?: ReactNode;
}

/** Another figure in the note of one that opens a list of its own. */
export function MoreLink({ words, href }: { words: string; href: string }) {
  return (
    <a href={href} className="link relative">
      {words}
    </a>
  );
}

/** One figure with unit, period and the way down to its records. */
export function Stat({ label, value, unit, period, exact, href, note }: Props) {
  return (
    <div className="panel-box relative px-4 py-3">
      <p className="text-sm text-muted">
        {href ? (
          <a
            href={href}
            className="text-primary underline-offset-4 after:absolute after:inset-0 hover:underline"
          >
            {label}
          </a>
        ) : (
          label
        )}
      </p>
      <p className="mt-0.5 flex items-baseline gap-1" title={exact}>
        <span className="text-3xl font-semibold tabular-nums">{value}</span>
        {unit && <span className="text-muted">{unit}</span>}
      </p>
      {note && <p className="text-sm">{note}</p>}
      {period && <p className="mt-0.5 text-xs text-muted">{period}</p>}
    </div>
  );
}
