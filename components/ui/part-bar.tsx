"use client"; // the page then carries the figures, not the drawing a second time

interface Props {
  /** Value of each part, in the order of the legend. */
  parts: readonly number[];
  /** What a full bar stands for. */
  max: number;
  /** The same in words: 18.20、17.40 … */
  label: string;
}

/** A score as the sum of its criteria: one element with a striped background, for a column of a long table. */
export function PartBar({ parts, max, label }: Props) {
  let from = 0;
  const stripes = parts.map((part, index) => {
    const start = from;
    from += (part / max) * 100;
    // A stripe with hard edges, and a hair of the ground before the next one.
    const end = `calc(${percent(from)} - 1px)`;
    return `var(--part-${(index % 6) + 1}) ${percent(start)} ${end},transparent ${end} ${percent(from)}`;
  });
  return (
    <span
      role="img"
      aria-label={label}
      className="part-bar"
      style={{ backgroundImage: `linear-gradient(90deg,${stripes.join()},transparent ${percent(from)})` }}
    />
  );
}

function percent(share: number): string {
  return `${Math.round(share * 10) / 10}%`;
}
