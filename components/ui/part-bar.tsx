"use client"; // the page then carries the figures, not the drawing a second time

interface Props {
  /** Value of each part, in the order of the legend. */
  parts: readonly number[];
  /** What a full bar stands for. */
  max: number;
  /** The same in words: 契合度 18.20，公益性 17.40 … */
  label: string;
  width?: number | undefined;
}

const height = 12;

/** A score as the sum of its criteria. Light enough for a column of a long table. */
export function PartBar({ parts, max, label, width = 140 }: Props) {
  let from = 0;
  const pieces = parts.map((part) => {
    const start = from;
    from += (part / max) * width;
    return { x: start, width: Math.max(0, from - start - 1) };
  });
  return (
    <svg role="img" aria-label={label} width={width} height={height} className="inline-block align-middle">
      <rect width={width} height={height} className="fill-base-200" />
      {pieces.map((piece, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: parts never move
          key={index}
          x={piece.x.toFixed(1)}
          width={piece.width.toFixed(1)}
          height={height}
          className={`part-${(index % 6) + 1}`}
        />
      ))}
    </svg>
  );
}
