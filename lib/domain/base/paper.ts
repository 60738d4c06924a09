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
  /** A certificate is one sheet on its side, in a frame, with large words in the middle. */
  look?: "document" | "certificate";
}

export type PaperBlock =
  | { kind: "heading"; text: string; newPage?: boolean }
  /** Its lines are paragraphs of their own. Indented by two characters unless it is said where it stands. */
  | { kind: "paragraph"; text: string; at?: "left" | "center" | "right"; small?: boolean }
  /** Numbered by its number, such as 第一条 or （一）; level 1 has its words in bold, those below are set in. */
  | { kind: "clause"; level: 1 | 2 | 3; number: string; text: string }
  /** Widths are shares of the line, in any unit; equal ones where they are left out. */
  | {
      kind: "table";
      head?: readonly string[];
      rows: readonly (readonly string[])[];
      widths?: readonly number[];
    }
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
      const { head, rows, ...rest } = block;
      return { ...(head && { head: head.map(change) }), rows: rows.map((row) => row.map(change)), ...rest };
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
