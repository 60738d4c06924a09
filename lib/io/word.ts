import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import {
  type ApplicationPaper,
  columnsOf,
  type PaperLine,
  type PaperSection,
} from "@/lib/domain/recruitment/application/application-paper";

/** The property of a document that holds its mark. */
export const markName = "fuhua-form";

/** Twentieths of a point; the text is 156 mm wide, as GB/T 9704 has it. */
const width = 8844;
const columns = [1500, 2922, 1500, 2922];
const song = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "宋体" };
const hei = { ...song, eastAsia: "黑体" };

/** An application as a Word document: a table form on A4. */
export async function wordDocument(paper: ApplicationPaper): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: paper.title,
    customProperties: [{ name: markName, value: paper.mark }],
    styles: { default: { document: { run: { font: song, size: 24 } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1440, bottom: 1304, left: 1588, right: 1474 },
          },
        },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          line(paper.title, { size: 36, font: hei, centered: true, after: 160 }),
          ...paper.head.map((words) => line(words, { size: 21, after: 40 })),
          ...paper.sections.flatMap(section),
          ...paper.foot.map((words) => line(words, { size: 24, before: 160 })),
        ],
      },
    ],
  });
  return Uint8Array.from(await Packer.toBuffer(document));
}

interface Look {
  size?: number;
  font?: typeof song;
  centered?: boolean;
  before?: number;
  after?: number;
  keepNext?: boolean;
}

function line(words: string, { size = 21, font, centered, before = 0, after = 0, keepNext }: Look) {
  return new Paragraph({
    ...(centered && { alignment: AlignmentType.CENTER }),
    ...(keepNext && { keepNext }),
    spacing: { before, after },
    children: [new TextRun({ text: words, size, ...(font && { font }) })],
  });
}

function pageNumber() {
  const run = new TextRun({
    size: 18,
    children: ["第 ", PageNumber.CURRENT, " 页，共 ", PageNumber.TOTAL_PAGES, " 页"],
  });
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [run] });
}

function section({ title, notes, lines }: PaperSection) {
  const tables: (Paragraph | Table)[] = [];
  let rows: TableRow[] = [];
  const close = () => {
    if (rows.length > 0) tables.push(table(rows, columns));
    rows = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const [one, other] = lines.slice(at);
    if (!one) continue;
    if (one.rows) {
      close();
      tables.push(
        line(one.label + (one.hint && `（${one.hint}）`), { before: 120, after: 60, keepNext: true }),
      );
      // Without something between them two tables become one.
      tables.push(rowsTable(one), line("", { size: 8 }));
    } else if (!one.wide && other && !other.wide) {
      rows.push(new TableRow({ cantSplit: true, children: [...pair(one, 1), ...pair(other, 1)] }));
      at += 1;
    } else rows.push(new TableRow({ cantSplit: one.words.length < 500, children: pair(one, 3) }));
  }
  close();
  return [
    line(title, { size: 26, font: hei, before: 200, after: 80, keepNext: true }),
    ...notes.map((note) => line(note, { after: 80 })),
    ...tables,
  ];
}

function pair({ label, hint, words, field }: PaperLine, span: number): TableCell[] {
  const empty = words === "" && field.kind === "longText" ? ["", "", "", "", ""] : words.split("\n");
  return [
    cell([line(label, { font: hei }), ...(hint ? [line(hint, { size: 16 })] : [])], 1),
    cell(
      empty.map((text) => line(text, {})),
      span,
    ),
  ];
}

function cell(children: Paragraph[], span: number, size = 0): TableCell {
  const own = span === 1 ? (columns[0] ?? 0) : width - (columns[0] ?? 0);
  return new TableCell({
    children,
    columnSpan: span,
    verticalAlign: VerticalAlign.CENTER,
    width: { size: size || own, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
  });
}

function rowsTable({ field, rows }: PaperLine): Table {
  const heads = columnsOf(field);
  const each = Math.floor(width / Math.max(1, heads.length));
  const made = (cells: readonly string[], look: Look) =>
    new TableRow({ children: cells.map((text) => cell([line(text, look)], 1, each)) });
  return table(
    [made(heads, { font: hei, centered: true }), ...(rows ?? []).map((row) => made(row, {}))],
    heads.map(() => each),
  );
}

function table(rows: TableRow[], columnWidths: readonly number[]): Table {
  return new Table({ rows, columnWidths, width: { size: width, type: WidthType.DXA } });
}
