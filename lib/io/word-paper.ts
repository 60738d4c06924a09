import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from "docx";
import type { Paper, PaperBlock, SignatureArea } from "@/lib/domain/base/paper";

/** Twentieths of a point; the text is 156 mm wide, as GB/T 9704 has it. */
const width = 8844;
const song = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "宋体" };
const hei = { ...song, eastAsia: "黑体" };
const places = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };

/** A paper as a Word document on A4, to be printed or gone on with; a QR code stands on the PDF alone. */
export async function writeWord(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: paper.title,
    styles: { default: { document: { run: { font: song, size: 24 } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1474, bottom: 1418, left: 1588, right: 1474 },
          },
        },
        footers: { default: new Footer({ children: [foot(paper.foot ?? "")] }) },
        children: [
          line(paper.title, { size: 40, font: hei, at: "center", after: 120 }),
          ...(paper.head ?? []).map((words) => line(words, { size: 22, at: "center" })),
          ...paper.blocks.flatMap(block),
        ],
      },
    ],
  });
  return Uint8Array.from(await Packer.toBuffer(document));
}

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

function line(words: string, look: Look = {}): Paragraph {
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

function foot(words: string): Paragraph {
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [
      new TextRun({
        size: 18,
        children: [`${words}\t第 `, PageNumber.CURRENT, " 页，共 ", PageNumber.TOTAL_PAGES, " 页"],
      }),
    ],
  });
}

function block(one: PaperBlock): (Paragraph | Table)[] {
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
