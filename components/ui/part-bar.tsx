"use client"; // the page then carries the figures, not the drawing a second time

interface Props {
  /** Value of each part, in the order of the legend. */
  parts: readonly number[];
  /** What a full bar stands for. */
  max: number;
  /** The same in words: 18.20、17.40 … */
  label: string;
}

/** One pixel of .part-bar, in per cent of it. */
const hair = 100 / 150;

/** A score as the sum of its criteria: one element with a striped background, for a column of a long table. */
export function PartBar({ parts, max, label }: Props) {
  let from = 0;
  const stripes = parts.map((part, index) => {
    from += (part / max) * 100;
    // From where the one before ended (0 is before that), and a hair of the ground before the next one.
    return `var(--part-${(index % 6) + 1}) 0 ${percent(from - hair)},#0000 0 ${percent(from)}`;
  });
  return (
    <span
      role="img"
      aria-label={label}
      className="part-bar"
      style={{ backgroundImage: `linear-gradient(90deg,${stripes.join()},#0000 0)` }}
    />
  );
}

function percent(share: number): string {
  return `${Math.round(share * 10) / 10}%`;
}
