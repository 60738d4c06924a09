import { type RichRun, readRichLine, writeRichLine } from "./rich-line";

// Text of a center with a little form: headings, lists, tables, bold and links, kept as the text it is typed as. Old
// plain texts are such texts too: each line is a paragraph. It is drawn by components/rich-text, never as HTML.

export type RichBlock =
  | { kind: "paragraph"; runs: RichRun[] }
  | { kind: "heading"; level: 1 | 2; runs: RichRun[] }
  /** `start` is the number of the first item of an ordered list, null for bullets. */
  | { kind: "list"; start: number | null; items: RichRun[][] }
  /** The first row is the head; all rows are equally long. */
  | { kind: "table"; rows: RichRun[][][] };

const heading = /^(#{1,3})\s+(.+)$/;
const item = /^(?:-|(\d{1,3})\.)\s+(.+)$/;
const row = /^\|(.*)\|$/;
const rule = /^\|(\s*:?-+:?\s*\|)+$/;

/** The blocks of a text: `# 标题`, `## 小标题`, `- 要点`, `1. 条目`, `| 单元格 | 单元格 |`, and a paragraph a line. */
export function readRichText(text: string): RichBlock[] {
  const blocks: RichBlock[] = [];
  for (const line of text.split(/\r\n?|\n/).map((typed) => typed.trim())) {
    if (line === "" || rule.test(line)) continue;
    const last = blocks.at(-1);
    const [, marks, title] = heading.exec(line) ?? [];
    const [, number, words] = item.exec(line) ?? [];
    const [, cells] = row.exec(line) ?? [];
    if (marks !== undefined && title !== undefined) {
      blocks.push({ kind: "heading", level: marks.length === 1 ? 1 : 2, runs: readRichLine(title) });
    } else if (words !== undefined) {
      const start = number === undefined ? null : Number(number);
      const goesOn = last?.kind === "list" && (last.start === null) === (start === null) && start !== 1;
      if (goesOn) last.items.push(readRichLine(words));
      else blocks.push({ kind: "list", start, items: [readRichLine(words)] });
    } else if (cells !== undefined) {
      if (last?.kind === "table") last.rows.push(cellsOf(cells));
      else blocks.push({ kind: "table", rows: [cellsOf(cells)] });
    } else blocks.push({ kind: "paragraph", runs: readRichLine(line) });
  }
  return blocks.map(squared);
}

/** The text that `readRichText` reads back as these blocks; what has no words is left out. */
export function writeRichText(blocks: readonly RichBlock[]): string {
  return blocks
    .map(linesOf)
    .filter((lines) => lines !== "")
    .join("\n\n");
}

function linesOf(block: RichBlock): string {
  switch (block.kind) {
    case "paragraph":
      return plainLine(writeRichLine(block.runs).trim());
    case "heading": {
      const words = writeRichLine(block.runs).trim();
      return words && `${"#".repeat(block.level)} ${words}`;
    }
    case "list": {
      const lines = block.items.map((runs) => writeRichLine(runs).trim()).filter(Boolean);
      const first = block.start;
      return lines.map((line, at) => `${first === null ? "-" : `${first + at}.`} ${line}`).join("\n");
    }
    case "table": {
      const lines = block.rows.map((cells) => `| ${cells.map(cellText).join(" | ")} |`);
      const columns = block.rows[0]?.length ?? 0;
      return columns === 0 ? "" : [lines[0], `|${" --- |".repeat(columns)}`, ...lines.slice(1)].join("\n");
    }
  }
}

/** A paragraph that would be read as something else has its first mark escaped. */
function plainLine(line: string): string {
  if (rule.test(line) || row.test(line) || heading.test(line) || /^-\s/.test(line)) return `\\${line}`;
  return line.replace(/^(\d{1,3})(\.\s)/, "$1\\$2");
}

const cellText = (runs: RichRun[]) => writeRichLine(runs).trim().replace(/\|/g, "\\|");

function cellsOf(line: string): RichRun[][] {
  const cells: string[] = [];
  let cell = "";
  for (const piece of line.match(/\\.|[^\\|]+|[\s\S]/g) ?? []) {
    if (piece !== "|") cell += piece;
    else {
      cells.push(cell);
      cell = "";
    }
  }
  return [...cells, cell].map((typed) => readRichLine(typed.trim()));
}

function squared(block: RichBlock): RichBlock {
  if (block.kind !== "table") return block;
  const columns = Math.max(...block.rows.map((cells) => cells.length));
  return {
    kind: "table",
    rows: block.rows.map((cells) => [...cells, ...Array(columns - cells.length).fill([])]),
  };
}
