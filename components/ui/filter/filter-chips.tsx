export interface Chip {
  label: string;
  href: string;
  count?: number | undefined;
  on: boolean;
}

interface Props {
  /** What is chosen here, for people who do not see it. */
  label: string;
  chips: readonly Chip[];
}

/** The few states of a list, one click each, with their counts. */
export function FilterChips({ label, chips }: Props) {
  return (
    <nav aria-label={label} className="screen-only mb-3">
      <ul className="flex flex-wrap gap-2">
        {chips.map((chip) => (
          <li key={chip.href}>
            <a
              href={chip.href}
              aria-current={chip.on ? "true" : undefined}
              className="flex h-9 items-center gap-1.5 rounded-field border border-line bg-base-100 px-3 text-[0.9375rem] hover:border-line-strong aria-[current]:border-primary aria-[current]:bg-primary-soft aria-[current]:font-semibold aria-[current]:text-primary"
            >
              {chip.label}
              {chip.count !== undefined && <span className="text-muted tabular-nums">{chip.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
