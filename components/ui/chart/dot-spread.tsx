interface Props {
  /** The marks that count. */
  kept: readonly number[];
  /** Marks the rule leaves out, drawn hollow. */
  dropped?: readonly number[] | undefined;
  /** The published score, a line across. */
  mean?: number | undefined;
  min: number;
  max: number;
  /** The same in words: 7 位评审专家 82 至 95，均值 88.40 */
  label: string;
  className?: string | undefined;
}

// .dot-spread is as large.
const width = 120;
const height = 24;
const radius = 3;

/** The marks of a panel on one scale; equal marks stand on each other. One path draws all dots of a kind. */
export function DotSpread({ kept, dropped = [], mean, min, max, label, className }: Props) {
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
  return (
    <svg role="img" aria-label={label} className={className ? `dot-spread ${className}` : "dot-spread"}>
      {mean !== undefined && <path d={`M${x(mean).toFixed(1)} 1V${height - 1}`} className="dot-mean" />}
      <path d={full} className="dot-kept" />
      {hollow && (
        <>
          <path d={hollow} className="dot-dropped" />
          <path d={hollow} className="dot-hole" />
        </>
      )}
    </svg>
  );
}
