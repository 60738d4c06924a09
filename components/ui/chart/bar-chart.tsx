import { ChartFrame } from "./chart-frame";
import { ChartRow } from "./chart-row";

export interface Bar {
  label: string;
  value: number;
  /** The value as people read it, with its unit; the plain number unless given. */
  text?: string | undefined;
  href?: string | undefined;
}

interface Props {
  title: string;
  note?: string | undefined;
  /** Heads of the table behind it: what the bars are, and what they measure. */
  head: readonly [string, string];
  unit?: string | undefined;
  bars: readonly Bar[];
  /** What each should reach, as a line across the bars. */
  aim?: number | undefined;
}

/** Lying bars, as long names need them: communities, categories. */
export function BarChart({ title, note, head, unit = "", bars, aim }: Props) {
  const max = Math.max(1, aim ?? 0, ...bars.map((bar) => bar.value));
  return (
    <ChartFrame
      title={title}
      note={note}
      head={head}
      rows={bars.map((bar) => [bar.label, bar.text ?? `${bar.value}`])}
    >
      <ul className="grid grid-cols-[fit-content(9rem)_1fr_auto] items-center gap-x-3 gap-y-2">
        {bars.map((bar) => (
          <ChartRow
            key={bar.label}
            label={bar.label}
            href={bar.href}
            share={bar.value / max}
            mark={aim === undefined ? undefined : aim / max}
            text={bar.text ?? `${bar.value}${unit && ` ${unit}`}`}
          />
        ))}
      </ul>
    </ChartFrame>
  );
}
