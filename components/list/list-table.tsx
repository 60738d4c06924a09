import type { ReactNode } from "react";
import { RowLink } from "@/components/ui/row-link";
import { type Column, columnClass, Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { formatDate } from "@/lib/domain/base/civil-date";
import type { Cell, ListColumn } from "./list";

interface Props<Row> {
  caption: string;
  columns: readonly ListColumn<Row>[];
  rows: readonly Row[];
  /** The address of the list. */
  base: string;
  /** How a click on the head of a column sorts the list. */
  sort?: ((by: string, descends: boolean) => Column["sort"]) | undefined;
}

/** `../agreements/7` leads from desk/incubatees to desk/agreements/7. */
function below(base: string, to: string | number): string {
  return new URL(`${base}/${to}`, "http://site.invalid").pathname;
}

function show(cell: Cell): ReactNode {
  if (cell === null || typeof cell !== "object") return cell;
  if ("tone" in cell) return <Tag tone={cell.tone}>{cell.text}</Tag>;
  if ("date" in cell) return formatDate(cell.date);
  return <span className="text-muted">{cell.absent}</span>;
}

/** The rows of a list; a row opens by the words of its first column that opens anything. */
export function ListTable<Row>({ caption, columns, rows, base, sort }: Props<Row>) {
  const shown = columns.map(({ sort: by, descends = false, below, wideOnly = below, ...column }) => {
    return { ...column, wideOnly, sort: by ? sort?.(by, descends) : undefined };
  });
  const classes = shown.map(columnClass);
  const onPhone = columns.filter((column) => column.below);
  const content = (column: ListColumn<Row>, row: Row) => {
    const to = column.opens?.(row) ?? null;
    const words = show(column.cell(row));
    return to === null ? words : <RowLink href={below(base, to)}>{words}</RowLink>;
  };
  return (
    <Table caption={caption} columns={shown}>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows come from the server and hold no state
        <tr key={index}>
          {columns.map((column, place) => (
            <td key={column.label} className={classes[place]}>
              {content(column, row)}
              {column.opens &&
                onPhone.map(({ label, cell }) => (
                  <span key={label} className="narrow-only">
                    {show(cell(row))}
                  </span>
                ))}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}
