import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { PaperBlock, SignatureArea } from "@/lib/domain/base/paper";

/** Twentieths of a point; the text is 156 mm wide, as GB/T 9704 has it. */
export const width = 8844;
export const song = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "宋体" };
export const hei = { ...song, eastAsia: "黑体" };
const places = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };

interface Look {
  size?: number;
  font?: typeof song;
  at?: keyof typeof places | undefined;
  /** How far the first line is set in, in characters. */
  indent?: number;
  before?: number;
  after?: number;
  newPage?: boolean;
  keepNext?: boolean;
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
  } = look;
  return new Paragraph({
    ...(at && { alignment: places[at] }),
    ...(indent > 0 && { indent: { firstLine: indent * size * 10, firstLineChars: indent * 100 } }),
    spacing: { before, after, line: 340 },
    pageBreakBefore: newPage,
    keepNext,
    children: [new TextRun({ text: words, size, ...(font && { font }) })],
  });
}

/** One block of a paper in the terms of docx. */
export function block(one: PaperBlock): (Paragraph | Table)[] {
  switch (one.kind) {
    case "heading": {
      const page = one.newPage ? { newPage: true, size: 32, at: "center" as const } : { size: 26 };
      return [line(one.text, { font: hei, before: 200, after: 80, keepNext: true, ...page })];
    }
    case "paragraph": {
      const look = { ...(one.small && { size: 18 }), ...(one.at ? { at: one.at } : { indent: 2 }) };
      return one.text.split("\n").map((text) => line(text, look));
    }
    case "clause":
      if (one.level === 1)
        return [line(`${one.number}　${one.text}`, { font: hei, before: 200, after: 60, keepNext: true })];
      return [line(`${one.number}${one.text}`, { indent: one.level === 2 ? 2 : 4 })];
    case "table":
      // Without something between them two tables become one.
      return [table(one), line("", { size: 8 })];
    case "signatures":
      return [signatures(one.sides), line("", { size: 8 })];
    case "picture": {
      const side = (one.width / 25.4) * 96;
      const data = { data: one.bytes, transformation: { width: side, height: side } };
      const type = one.bytes[0] === 0xff ? ("jpg" as const) : ("png" as const);
      return [
        new Paragraph({
          alignment: places[one.at ?? "left"],
          children: [new ImageRun({ ...data, type })],
        }),
      ];
    }
    case "qr":
      return [];
  }
}

function table({ head, rows, widths }: Extract<PaperBlock, { kind: "table" }>): Table {
  const count = Math.max(head?.length ?? 0, ...rows.map((row) => row.length), 1);
  const shares = widths ?? Array.from({ length: count }, () => 1);
  const total = shares.reduce((sum, one) => sum + one, 0);
  const sizes = shares.map((share) => Math.floor((share / total) * width));
  const row = (cells: readonly string[], look: Look) =>
    new TableRow({
      cantSplit: true,
      children: sizes.map(
        (size, at) =>
          new TableCell({
            width: { size, type: WidthType.DXA },
            margins: { top: 60, bottom: 60, left: 100, right: 100 },
            children: [line(cells[at] ?? "", { size: 22, before: 0, after: 0, ...look })],
          }),
      ),
    });
  return new Table({
    columnWidths: sizes,
    width: { size: width, type: WidthType.DXA },
    rows: [...(head ? [row(head, { font: hei })] : []), ...rows.map((cells) => row(cells, {}))],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const noBorders = { top: none, bottom: none, left: none, right: none };

function signatures(sides: readonly SignatureArea[]): Table {
  const size = Math.floor(width / sides.length);
  const area = ({ role, name, lines }: SignatureArea) =>
    new TableCell({
      width: { size, type: WidthType.DXA },
      borders: noBorders,
      children: [
        line(role, { before: 240 }),
        line(name, { font: hei, after: 900 }),
        ...lines.map((words) => line(words, {})),
      ],
    });
  return new Table({
    columnWidths: sides.map(() => size),
    width: { size: width, type: WidthType.DXA },
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: [new TableRow({ cantSplit: true, children: sides.map(area) })],
  });
}
