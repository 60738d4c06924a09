import type { RichRun } from "@/lib/domain/base/rich-line";
import { type RichBlock, readRichText } from "@/lib/domain/base/rich-text";

interface Props {
  /** As a center typed it: see lib/domain/base/rich-text. */
  text: string;
  /** The level of its first headings: below those of the page. */
  under?: 2 | 3 | undefined;
  className?: string | undefined;
}

/** The text of a center, drawn as elements: whatever looks like HTML in it is words. */
export function RichText({ text, under = 3, className = "" }: Props) {
  return (
    <div className={`rich-text max-w-3xl ${className}`}>
      {readRichText(text).map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text does not move its blocks
        <Block key={index} block={block} under={under} />
      ))}
    </div>
  );
}

function Block({ block, under }: { block: RichBlock; under: 2 | 3 }) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      );
    case "heading": {
      const Heading = (["h2", "h3", "h4"] as const)[under + block.level - 3] ?? "h4";
      return (
        <Heading>
          <Runs runs={block.runs} />
        </Heading>
      );
    }
    case "list": {
      const items = block.items.map((runs, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same
        <li key={index}>
          <Runs runs={runs} />
        </li>
      ));
      return block.start === null ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>;
    }
    case "table":
      return <RichTable rows={block.rows} />;
  }
}

function RichTable({ rows }: { rows: RichRun[][][] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by the keyboard
    // biome-ignore lint/a11y/useSemanticElements: a region has no element of its own here
    <div className="overflow-x-auto" role="region" aria-label="表格" tabIndex={0}>
      <table>
        <tbody>
          {rows.map((cells, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same
            <tr key={line}>
              {cells.map((runs, column) => {
                const Cell = line === 0 ? "th" : "td";
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the same
                  <Cell key={column}>
                    <Runs runs={runs} />
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Runs({ runs }: { runs: readonly RichRun[] }) {
  return runs.map((run, index) => {
    const Weight = run.bold ? "strong" : "span";
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same
      <Weight key={index}>
        <Words run={run} />
      </Weight>
    );
  });
}

function Words({ run: { text, href } }: { run: RichRun }) {
  if (href === undefined) return text;
  const outside = /^http/i.test(href) ? { target: "_blank", rel: "noopener noreferrer" } : {};
  return (
    <a href={href} className="link break-all" {...outside}>
      {text}
    </a>
  );
}
