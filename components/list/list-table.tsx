import type { ReactNode } from "react";
import { RowLink } from "@/components/ui/row-link";
import { type Column, columnClass, Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { formatDate } from "@/lib/domain/base/civil-date";
import { CheckAll } from "./check-all";
import type { Cell, ListColumn } from "./list";
import { RowCheck } from "./row-check";

/** Rows that are ticked to be acted upon together, by a form around the table. */
export interface Selection<Row> {
  /** Of the field; the form carries `name[]`. */
  name: string;
  /** Words of the tick that ticks all. */
  all: string;
  /** Null for a row that the act does not concern. */
  of: (row: Row) => { value: string; label: string } | null;
}

interface Props<Row> {
  caption: string;
  columns: readonly ListColumn<Row>[];
  rows: readonly Row[];
  /** The address of the list. */
  base: string;
  /** How a click on the head of a column sorts the list. */
  sort?: ((by: string, order: NonNullable<Column["sort"]>["now"]) => Column["sort"]) | undefined;
  select?: Selection<Row> | undefined;
}

/** `../agreements/7` leads from desk/incubatees to desk/agreements/7. */
function below(base: string, to: string | number): string {
  const { pathname, search } = new URL(`${base}/${to}`, "http://site.invalid");
  return pathname + search;
}

function isAbsent(cell: Cell): boolean {
  return cell === null || (typeof cell === "object" && "absent" in cell);
}

function show(cell: Cell): ReactNode {
  if (cell === null || typeof cell !== "object") return cell;
  if ("tone" in cell) return <Tag tone={cell.tone}>{cell.text}</Tag>;
  if ("date" in cell) return formatDate(cell.date);
  return <span className="text-muted">{cell.absent}</span>;
}

/** Decoration beside the name; a row without one keeps its place, so that names stand below each other. */
function SmallPicture({ src }: { src: string | null }) {
  const looks = "me-3 inline-block size-9 rounded-field align-middle";
  if (src === null) return <span aria-hidden="true" className={`${looks} bg-line`} />;
  // biome-ignore lint/performance/noImgElement: what only some may see passes no public cache of pictures
  return <img src={src} alt="" loading="lazy" className={`${looks} object-cover`} />;
}

function checkColumn({ name, all }: Pick<Selection<never>, "name" | "all">): Column {
  return { label: <CheckAll name={name} label={all} />, fit: true, screenOnly: true };
}

function RowTick<Row>({ select, row }: { select: Selection<Row>; row: Row }) {
  const tick = select.of(row);
  return tick && <RowCheck name={select.name} {...tick} />;
}

/** The rows of a list; a row opens by the words of its first column that opens anything. */
export function ListTable<Row>({ caption, columns: all, rows, base, sort, select }: Props<Row>) {
  const columns = all.filter(({ sheetOnly }) => !sheetOnly);
  const shown = columns.map(
    ({ sort: by, order = "ascending", below, grows: _, wideOnly = below, ...column }) => {
      return { ...column, wideOnly, sort: by ? sort?.(by, order) : undefined };
    },
  );
  const opener = columns.find((column) => column.opens);
  const lead = opener ?? columns[0];
  const widest = columns.find(({ grows }) => grows) ?? lead;
  const classes = shown.map((column, place) =>
    [columnClass(column), columns[place] === widest && "name"].filter(Boolean).join(" "),
  );
  const onPhone = columns.filter((column) => column.below);
  const content = (column: ListColumn<Row>, row: Row) => {
    const to = column.opens?.(row) ?? null;
    const picture = column.picture?.(row);
    const words = (
      <>
        {picture !== undefined && <SmallPicture src={picture && below(base, picture)} />}
        {show(column.cell(row))}
      </>
    );
    return to === null ? words : <RowLink href={below(base, to)}>{words}</RowLink>;
  };
  // Cut to one line by the style sheet: the whole of it on hover.
  const whole = ({ fit, num, cell }: ListColumn<Row>, row: Row) => {
    const words = fit || num ? null : cell(row);
    return typeof words === "string" && words.length > 8 ? words : undefined;
  };
  return (
    <Table caption={caption} columns={select ? [checkColumn(select), ...shown] : shown} lines>
      {rows.map((row, index) => (
        <tr key={opener?.opens?.(row) ?? `#${index}`}>
          {select && (
            <td className="fit screen-only">
              <RowTick select={select} row={row} />
            </td>
          )}
          {columns.map((column, place) => (
            <td key={column.label} className={classes[place] || undefined} title={whole(column, row)}>
              {content(column, row)}
              {(column.opens || column === lead) &&
                onPhone
                  .map(({ label, cell }) => ({ label, said: cell(row) }))
                  .filter(({ said }) => !isAbsent(said))
                  .map(({ label, said }) => (
                    <span key={label} className="narrow-only">
                      {/* Without the head of its column a day says nothing. */}
                      {typeof said === "object" && said !== null && "date" in said && `${label} `}
                      {show(said)}
                    </span>
                  ))}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}
