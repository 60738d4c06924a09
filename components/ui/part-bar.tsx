interface Props {
  /** Value of each part, in the order of the legend. */
  parts: readonly number[];
  /** What a full bar stands for. */
  max: number;
  /** The same in words: 18.20、17.40 … */
  label: string;
}

/** A score as the sum of its criteria: one element with a layer per part, for a column of a long table. */
export function PartBar({ parts, max, label }: Props) {
  let sum = 0;
  // A layer reaches as far as all parts up to its own; .part-bar stacks them, the first one on top.
  const reaches = parts.map((part) => {
    sum += part;
    return `${Math.round((sum / max) * 1000) / 10}%`;
  });
  return (
    <span role="img" aria-label={label} className="part-bar" style={{ backgroundSize: reaches.join() }} />
  );
}
