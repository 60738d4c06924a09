export interface Crumb {
  label: string;
  href: string;
}

interface Props {
  /** The pages above this one, outermost first; the page itself is its title. */
  crumbs: readonly Crumb[];
}

/** Where this page hangs. */
export function Breadcrumbs({ crumbs }: Props) {
  return (
    <nav aria-label="所在位置" className="screen-only text-sm text-muted">
      <ol className="flex flex-wrap items-center gap-x-1">
        {crumbs.map((crumb, index) => (
          <li key={crumb.href} className="flex items-center gap-1">
            {index > 0 && <span aria-hidden="true">/</span>}
            <a href={crumb.href} className="underline-offset-4 hover:text-primary hover:underline">
              {crumb.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
