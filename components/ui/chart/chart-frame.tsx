import type { ReactNode } from "react";

interface Props {
  title: string;
  /** Unit, period, as-of date. */
  note?: ReactNode;
  /** The figures behind the picture. */
  head: readonly string[];
  rows: readonly (readonly string[])[];
  children: ReactNode;
}

/** A chart with its title, and the table it was drawn from. */
export function ChartFrame({ title, note, head, rows, children }: Props) {
  return (
    <figure className="panel-box px-4 pt-3 pb-2 sm:px-5">
      <figcaption className="mb-3">
        <span className="block text-lg font-semibold">{title}</span>
        {note && <span className="block text-sm text-muted">{note}</span>}
      </figcaption>
      {children}
      <details className="screen-only mt-3 border-t border-line pt-1 text-sm">
        <summary className="inline-flex min-h-8 items-center text-muted hover:text-primary">
          查看数据表
        </summary>
        <table className="sheet mb-2">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              {head.map((label, index) => (
                <th key={label} scope="col" className={index > 0 ? "num" : undefined}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row[0]}>
                {row.map((cell, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
                  <td key={index} className={index > 0 ? "num" : undefined}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
