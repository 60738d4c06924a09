interface Props {
  /** Value of each part, in the order of the legend. */
  parts: readonly number[];
  /** What a full bar stands for. */
  max: number;
}

/** A score as the sum of its criteria, beside their numbers: one element with a layer per part. */
export function PartBar({ parts, max }: Props) {
  let sum = 0;
  // A layer reaches as far as all parts up to its own; .part-bar stacks them, the first one on top.
  const reaches = parts.map((part) => {
    sum += part;
    return `${Math.round((sum / max) * 1000) / 10}%`;
  });
  return (
    <span aria-hidden="true" className="part-bar roomy-only" style={{ backgroundSize: reaches.join() }} />
  );
}
