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
      {/* Inline, so that a line breaks after a slash and never begins with one. */}
      <ol>
        {crumbs.map((crumb, index) => (
          <li key={crumb.href} className="inline">
            <a href={crumb.href} className="underline-offset-4 hover:text-primary hover:underline">
              {crumb.label}
            </a>
            {index < crumbs.length - 1 && <span aria-hidden="true">{"\u00a0/ "}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
