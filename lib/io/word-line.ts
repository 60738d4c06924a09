import { AlignmentType, LineRuleType, Paragraph, TextRun } from "docx";

/** Twentieths of a point; the text is 156 mm wide, as GB/T 9704 has it. */
export const width = 8844;
export const song = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "宋体" };
export const hei = { ...song, eastAsia: "黑体" };
export const places = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };

export interface Look {
  size?: number;
  font?: typeof song;
  at?: keyof typeof places | undefined;
  /** How far the first line is set in, in characters. */
  indent?: number;
  before?: number;
  after?: number;
  newPage?: boolean;
  keepNext?: boolean;
  /** Whether some room is left between signs and figures, as Word does by itself. */
  spaced?: boolean;
}

export function line(words: string, look: Look = {}): Paragraph {
  const {
    size = 24,
    font,
    at,
    indent = 0,
    before = 40,
    after = 40,
    newPage = false,
    keepNext = false,
    spaced = true,
  } = look;
  return new Paragraph({
    ...(at && { alignment: places[at] }),
    ...(indent > 0 && { indent: { firstLine: indent * size * 10, firstLineChars: indent * 100 } }),
    spacing: { before, after, line: 340 },
    pageBreakBefore: newPage,
    keepNext,
    autoSpaceEastAsianText: spaced,
    children: [new TextRun({ text: words, size, ...(font && { font }) })],
  });
}

/** Without something between them two tables become one; it is too low to begin a page of its own. */
export function gap(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 120, line: 20, lineRule: LineRuleType.EXACT } });
}
