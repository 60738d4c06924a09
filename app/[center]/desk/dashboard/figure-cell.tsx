interface Props {
  value: number;
  href: string;
  wideOnly?: boolean;
}

/** A figure of a table, which opens its list; nought opens nothing. */
export function FigureCell({ value, href, wideOnly = false }: Props) {
  return (
    <td className={wideOnly ? "num wide-only" : "num"}>
      {value === 0 ? (
        value
      ) : (
        <a className="link-plain" href={href}>
          {value}
        </a>
      )}
    </td>
  );
}
