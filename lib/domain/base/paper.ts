/**
 * A paper, whatever it is written as: what it says in its order, and nothing of how. Its renderers are `writePdf`
 * (lib/io/pdf.ts), `writeWord` (lib/io/word-paper.ts) and `<PaperSheet>` (components/paper-sheet.tsx).
 */
export interface Paper {
  title: string;
  /** Lines below the title: whose it is, its number, its date. */
  head?: readonly string[];
  blocks: readonly PaperBlock[];
  /** Stands at the left of each foot, before the number of the page; a certificate has no foot without it. */
  foot?: string;
  /**
   * A form that is filled in, signed and filed has its words in tables, and the margins of these. A certificate is one
   * sheet on its side, in a frame, with large words in the middle.
   */
  look?: "document" | "form" | "certificate";
}

export type PaperBlock =
  | { kind: "heading"; text: string; newPage?: boolean }
  /** Its lines are paragraphs of their own. Indented by two characters unless it is said where it stands. */
  | { kind: "paragraph"; text: string; at?: "left" | "center" | "right"; small?: boolean }
  /** Numbered by its number, such as 第一条 or （一）; level 1 has its words in bold, those below are set in. */
  | { kind: "clause"; level: 1 | 2 | 3; number: string; text: string }
  | ({ kind: "table" } & PaperTable)
  /** Where each side signs and seals, side by side, never apart on two pages. */
  | { kind: "signatures"; sides: readonly SignatureArea[] }
  /** PNG or JPEG, its width in millimetres. */
  | { kind: "picture"; bytes: Uint8Array; width: number; at?: "left" | "center" | "right" }
  /** `beside` are lines at the other side of the page, with room for a stamp: who gives a certificate, and when. */
  | {
      kind: "qr";
      text: string;
      caption: string;
      at?: "left" | "center" | "right";
      beside?: readonly string[];
    };

/** Where a day is written by hand. */
export const dayToWrite = "日期：　　　　年　　月　　日";

/** A row of fewer cells than there are columns has its last cell go on to the end of the line. */
export interface PaperTable {
  /** Stands again at the top of each page. */
  head?: readonly string[] | undefined;
  rows: readonly (readonly string[])[];
  /** Sums, in bold below the rows. */
  total?: readonly (readonly string[])[] | undefined;
  /** Shares of the line, in any unit; equal ones where they are left out. */
  widths?: readonly number[] | undefined;
  /** Where the words of each column stand: money and numbers at the right. */
  aligns?: readonly PaperAlign[] | undefined;
}

export type PaperAlign = "left" | "center" | "right";

/** The columns of a table, each with its share of the line, which all together are 1. */
export function columnShares({ head, rows, widths }: PaperTable): number[] {
  const count = widths?.length ?? Math.max(head?.length ?? 0, ...rows.map((row) => row.length), 1);
  const shares = widths ?? Array.from({ length: count }, () => 1);
  const sum = shares.reduce((all, one) => all + one, 0);
  return shares.map((one) => one / sum);
}

/** How many columns a cell takes: the last one of a short row all that are left. */
export function columnsOf(row: readonly string[], at: number, columns: number): number {
  return at === row.length - 1 ? columns - at : 1;
}

export interface SignatureArea {
  /** 甲方（盖章） */
  role: string;
  name: string;
  /** Below the name: who signs, on what day. */
  lines: readonly string[];
  /** PNG of the seal, laid beside the name; without it there is room for a stamp. */
  seal?: Uint8Array;
}

/** All words of a paper, each piece on a line: what a font must have characters for. */
export function wordsOfPaper(paper: Paper): string {
  const words: string[] = [];
  withWords(paper, (text) => {
    words.push(text);
    return text;
  });
  return words.join("\n");
}

/** The paper with its words changed, one piece after the other; what a code says in itself is no word. */
export function withWords(paper: Paper, change: (text: string) => string): Paper {
  const { title, head, blocks, foot, ...look } = paper;
  return {
    title: change(title),
    ...(head && { head: head.map(change) }),
    blocks: blocks.map((block) => changed(block, change)),
    ...(foot !== undefined && { foot: change(foot) }),
    ...look,
  };
}

function changed(block: PaperBlock, change: (text: string) => string): PaperBlock {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return { ...block, text: change(block.text) };
    case "clause":
      return { ...block, number: change(block.number), text: change(block.text) };
    case "table": {
      const { head, rows, total, ...rest } = block;
      const all = (some: typeof rows) => some.map((row) => row.map(change));
      return {
        ...{ ...(head && { head: head.map(change) }), rows: all(rows), ...(total && { total: all(total) }) },
        ...rest,
      };
    }
    case "signatures": {
      const sides = block.sides.map(({ role, name, lines, ...rest }) => ({
        ...{ role: change(role), name: change(name), lines: lines.map(change) },
        ...rest,
      }));
      return { ...block, sides };
    }
    case "picture":
      return block;
    case "qr": {
      const { beside, caption, ...rest } = block;
      return { ...rest, caption: change(caption), ...(beside && { beside: beside.map(change) }) };
    }
  }
}
