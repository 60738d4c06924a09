"use client"; // the page then carries the figures, not the drawing a second time

interface Props {
  /** The marks that count. */
  kept: readonly number[];
  /** Marks the rule leaves out, drawn hollow. */
  dropped?: readonly number[] | undefined;
  /** The published score, a line across. */
  mean?: number | undefined;
  min: number;
  max: number;
  /** The same in words: 7 位评委 82 至 95，均值 88.40 */
  label: string;
  width?: number | undefined;
}

const height = 24;
const radius = 3;

/** The marks of a panel on one scale; equal marks stand on each other. One path draws all dots. */
export function DotSpread({ kept, dropped = [], mean, min, max, label, width = 140 }: Props) {
  const x = (value: number) => radius + 1 + ((value - min) / (max - min || 1)) * (width - 2 * radius - 2);
  const seen = new Map<number, number>();
  const dot = (value: number) => {
    const at = Math.round(x(value));
    const below = seen.get(at) ?? 0;
    seen.set(at, below + 1);
    return `M${at} ${height - 6 - Math.min(below, 2) * 6}h0`;
  };
  const full = kept.map(dot).join("");
  const hollow = dropped.map(dot).join("");
  const line = mean === undefined ? undefined : x(mean).toFixed(1);
  return (
    <svg role="img" aria-label={label} width={width} height={height} className="inline-block align-middle">
      <path d={`M0 ${height - 2.5}H${width}`} className="stroke-line" />
      {line && <path d={`M${line} 1V${height - 1}`} className="stroke-base-content" strokeWidth="1.5" />}
      <path
        d={full}
        className="stroke-primary"
        strokeWidth={radius * 2}
        strokeLinecap="round"
        opacity="0.75"
      />
      {hollow && (
        <>
          <path d={hollow} className="stroke-line-strong" strokeWidth={radius * 2} strokeLinecap="round" />
          <path d={hollow} className="stroke-base-100" strokeWidth={radius * 2 - 2.5} strokeLinecap="round" />
        </>
      )}
    </svg>
  );
}
