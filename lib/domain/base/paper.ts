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
  | { kind: "qr"; text: string; caption: string; at?: "left" | "center" | "right" };

export interface SignatureArea {
  /** 甲方（盖章） */
  role: string;
  name: string;
  /** Below the name: who signs, on what day. */
  lines: readonly string[];
  /** PNG of the seal, laid beside the name; without it there is room for a stamp. */
  seal?: Uint8Array;
}

/** All words of a paper: what a font must have characters for, and what is searched. */
export function wordsOfPaper({ title, head = [], blocks, foot = "" }: Paper): string {
  return [title, ...head, ...blocks.flatMap(wordsOfBlock), foot].join("\n");
}

function wordsOfBlock(block: PaperBlock): string[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [block.text];
    case "clause":
      return [block.number, block.text];
    case "table":
      return [...(block.head ?? []), ...block.rows.flat()];
    case "signatures":
      return block.sides.flatMap(({ role, name, lines }) => [role, name, ...lines]);
    case "picture":
      return [];
    case "qr":
      return [block.caption];
  }
}
