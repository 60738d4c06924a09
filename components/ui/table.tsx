import type { ReactNode } from "react";

export interface Column {
  label: ReactNode;
  /** Numbers stand at the right; give their cells `className="num"` too. */
  num?: boolean | undefined;
  /** As narrow as its words; cells need `className="fit"`. */
  fit?: boolean | undefined;
  /** Left out on a phone; cells need `className="wide-only"`. */
  wideOnly?: boolean | undefined;
  /** Left out below 1200 px, as on a small screen at 125 %; cells need `className="roomy-only"`. */
  roomyOnly?: boolean | undefined;
  /** Left out on paper, for drawings; cells need `className="screen-only"`. */
  screenOnly?: boolean | undefined;
  /** Where a click on the head leads, and how the list is sorted by this column now; "other" as its foot says. */
  sort?: { href: string; now?: "ascending" | "descending" | "other" | undefined } | undefined;
}

interface Props {
  /** What the table lists, for people who do not see it. */
  caption: string;
  columns: readonly Column[];
  /** Plain `<tr><td>` rows: the looks hang on the table, so that a row costs only its cells. */
  children: ReactNode;
  foot?: ReactNode;
  /** More columns than a screen is wide: the table scrolls in a box of its own. */
  wide?: boolean | undefined;
  /** Every row is one line: what is longer is cut, and the name takes what room there is. */
  lines?: boolean | undefined;
}

const arrows = { ascending: " ↑", descending: " ↓", other: " •" };

/** The class of a column's cells. */
export function columnClass({ num, fit, wideOnly, roomyOnly, screenOnly }: Column): string | undefined {
  return (
    [
      num && "num",
      fit && "fit",
      wideOnly && "wide-only",
      roomyOnly && "roomy-only",
      screenOnly && "screen-only",
    ]
      .filter(Boolean)
      .join(" ") || undefined
  );
}

/** A list with a sticky head; a click on a row opens its `RowLink`. */
export function Table({ caption, columns, children, foot, wide, lines }: Props) {
  return (
    // A box that scrolls must be reachable by keyboard.
    <section
      aria-label={caption}
      tabIndex={wide ? 0 : undefined}
      className={`sheet-frame ${wide ? "sheet-frame-wide" : ""}`}
    >
      <table className={lines ? "sheet sheet-lines" : "sheet"}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
              <th key={index} scope="col" className={columnClass(column)} aria-sort={column.sort?.now}>
                {column.sort ? (
                  <a href={column.sort.href} className="link-plain text-inherit">
                    {column.label}
                    {column.sort.now && <span className="screen-only">{arrows[column.sort.now]}</span>}
                  </a>
                ) : (
                  column.label
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </section>
  );
}
