import {
  columnShares,
  columnsOf,
  type Paper,
  type PaperBlock,
  type PaperTable,
} from "@/lib/domain/base/paper";
import { PaperSignatures } from "./paper-signatures";

/** A paper on the screen and from the browser's printer, as its PDF and Word document say it. */
export function PaperSheet({ paper: { title, head = [], blocks, look } }: { paper: Paper }) {
  return (
    <article className={`official-paper ${look === "form" ? "paper-of-form" : ""}`}>
      <h1>{title}</h1>
      {head.map((line) => (
        <p key={line} className="no-indent text-center">
          {line}
        </p>
      ))}
      {blocks.map((block, at) => (
        // Blocks never change places: a paper is drawn as a whole.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Block key={at} block={block} />
      ))}
    </article>
  );
}

const places = { left: "", center: "text-center", right: "text-right" };

function Block({ block }: { block: PaperBlock }) {
  switch (block.kind) {
    case "heading":
      return (
        <h2 className={block.newPage ? "mt-10 text-center print:mt-0 print:break-before-page" : undefined}>
          {block.text}
        </h2>
      );
    case "paragraph":
      return block.text.split("\n").map((line) => (
        <p
          key={line}
          className={`${block.at ? `no-indent ${places[block.at]}` : ""} ${block.small ? "text-sm" : ""}`}
        >
          {line}
        </p>
      ));
    case "clause":
      if (block.level === 1)
        return (
          <h2>
            {block.number}　{block.text}
          </h2>
        );
      return (
        <p className={block.level === 3 ? "pl-8" : undefined}>
          {block.number}
          {block.text}
        </p>
      );
    case "table":
      return <Table {...block} />;
    case "signatures":
      return <PaperSignatures sides={block.sides} />;
    // The code and the picture belong to the file that is given out.
    case "picture":
      return null;
    case "qr":
      return block.beside?.map((line) => (
        <p key={line} className="no-indent text-right">
          {line}
        </p>
      ));
  }
}

const aligned = { left: "text-left!", center: "", right: "text-right! whitespace-nowrap tabular-nums" };

function Table(table: PaperTable) {
  const { head, rows, total = [], aligns = [] } = table;
  const shares = columnShares(table);
  const row = (cells: readonly string[], at: number, strong = "") => (
    <tr key={at}>
      {cells.map((cell, column) => {
        const colSpan = columnsOf(cells, column, shares.length);
        const look = colSpan === 1 ? aligned[aligns[column] ?? "center"] : "text-left!";
        const lines = cell.includes("\n") ? "text-left! whitespace-pre-line" : "";
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: cells of a row keep their places
          <td key={column} colSpan={colSpan} className={`${look} ${lines} ${strong}`}>
            {cell}
          </td>
        );
      })}
    </tr>
  );
  return (
    <table>
      <colgroup>
        {shares.map((share, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their places
          <col key={at} style={{ width: `${share * 100}%` }} />
        ))}
      </colgroup>
      {head && (
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((cells, at) => row(cells, at))}
        {total.map((cells, at) => row(cells, rows.length + at, "font-semibold"))}
      </tbody>
    </table>
  );
}
