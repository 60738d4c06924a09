import type { ReactNode } from "react";

interface Props {
  label: string;
  href?: string | undefined;
  /** Length of the bar, 0 to 1 of the longest. */
  share: number;
  /** Where a line crosses it, as the length. */
  mark?: number | undefined;
  text: string;
  note?: ReactNode;
}

/** One lying bar with its name and its value; a row of the three-column grid around it. */
export function ChartRow({ label, href, share, mark, text, note }: Props) {
  return (
    <li className="contents">
      <span className="text-[0.9375rem] leading-snug">
        {href ? (
          <a href={href} className="link-plain">
            {label}
          </a>
        ) : (
          label
        )}
      </span>
      <svg aria-hidden="true" width="100%" height="20" className="block">
        <rect width="100%" height="20" rx="2" className="fill-base-200" />
        <rect width={`${(share * 100).toFixed(2)}%`} height="20" rx="2" className="fill-primary" />
        {mark !== undefined && (
          <line
            x1={`${(mark * 100).toFixed(2)}%`}
            x2={`${(mark * 100).toFixed(2)}%`}
            y2="20"
            strokeWidth="2"
            strokeDasharray="3 2"
            className="stroke-base-content"
          />
        )}
      </svg>
      <span className="text-end text-[0.9375rem] leading-tight tabular-nums">
        {text}
        {note && <span className="block text-xs text-muted">{note}</span>}
      </span>
    </li>
  );
}
