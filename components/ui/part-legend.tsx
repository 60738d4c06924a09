interface Props {
  labels: readonly string[];
}

/** What the shades of a PartBar mean. */
export function PartLegend({ labels }: Props) {
  return (
    <ul className="mb-2 flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted">
      {labels.map((label, index) => (
        <li key={label} className="flex items-center gap-1.5">
          <svg aria-hidden="true" width="12" height="12" className={`shrink-0 part-${(index % 6) + 1}`}>
            <rect width="12" height="12" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
