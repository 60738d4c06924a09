import type { Paper, PaperBlock } from "@/lib/domain/base/paper";

/** A paper on the screen and from the browser's printer, as its PDF and Word document say it. */
export function PaperSheet({ paper: { title, head = [], blocks } }: { paper: Paper }) {
  return (
    <article className="official-paper">
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
      return (
        <div className="keep grid grid-cols-1 gap-8 py-6 sm:grid-cols-2 print:py-2">
          {block.sides.map(({ role, name, lines }) => (
            <div key={role}>
              <p className="no-indent">{role}</p>
              {/* A side without a name keeps its line, so that both sign at one height. */}
              <p className="no-indent mb-10 font-semibold">{name || "\u3000"}</p>
              {lines.map((line) => (
                <p key={line} className="no-indent text-left whitespace-nowrap">
                  {line}
                </p>
              ))}
            </div>
          ))}
        </div>
      );
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

function Table({ head, rows }: Extract<PaperBlock, { kind: "table" }>) {
  return (
    <table>
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
        {rows.map((row) => (
          <tr key={row.join("|")}>
            {row.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells of a row keep their places
              <td key={at} className={cell.includes("\n") ? "text-left! whitespace-pre-line" : undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
