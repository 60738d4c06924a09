interface Props {
  labels: readonly string[];
}

/** What the shades of a PartBar mean. */
export function PartLegend({ labels }: Props) {
  return (
    <ul className="mb-2 flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted">
      {labels.map((label, index) => (
        <li key={label} className="flex items-center gap-1.5">
          <span
            aria-hidden="true"
            className="size-3 shrink-0"
            style={{ background: `var(--part-${(index % 6) + 1})` }}
          />
          {label}
        </li>
      ))}
    </ul>
  );
}
