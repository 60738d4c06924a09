import type { ReactNode } from "react";
import { RowLink } from "./row-link";
import { type Column, columnClass, Table } from "./table";
import { Tag, type Tone } from "./tag";

/** Words, a state, or nothing. */
export type Cell = string | number | null | { text: string; tone: Tone };

export interface DataColumn extends Column {
  /** Its words are the link that opens the row. */
  opens?: boolean | undefined;
}

export interface Row {
  /** The last part of its address. */
  id: string | number;
  cells: readonly Cell[];
}

interface Props {
  caption: string;
  columns: readonly DataColumn[];
  rows: readonly Row[];
  /** Where its rows are, without the last part. */
  at: string;
}

function show(cell: Cell): ReactNode {
  return cell === null || typeof cell !== "object" ? cell : <Tag tone={cell.tone}>{cell.text}</Tag>;
}

/** A list of plain rows, each of which opens a page. */
export function DataTable({ caption, columns, rows, at }: Props) {
  const classes = columns.map(columnClass);
  return (
    <Table caption={caption} columns={columns}>
      {rows.map(({ id, cells }) => (
        <tr key={id}>
          {cells.map((cell, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
            <td key={index} className={classes[index]}>
              {columns[index]?.opens ? <RowLink href={`${at}/${id}`}>{show(cell)}</RowLink> : show(cell)}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}
