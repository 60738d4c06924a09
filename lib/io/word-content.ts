import {
  BorderStyle,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import {
  columnShares,
  columnsOf,
  type PaperBlock,
  type PaperTable,
  type SignatureArea,
} from "@/lib/domain/base/paper";
import { gap, hei, type Look, line, places, width } from "./word-line";

/** One block of a paper in the terms of docx; `keepNext` where it leads to what follows, such as a table. */
export function block(one: PaperBlock, keepNext: boolean): (Paragraph | Table)[] {
  switch (one.kind) {
    case "heading": {
      const page = one.newPage ? { newPage: true, size: 32, at: "center" as const } : { size: 26 };
      return [line(one.text, { font: hei, before: 200, after: 80, keepNext: true, ...page })];
    }
    case "paragraph": {
      const look = { ...(one.small && { size: 18 }), ...(one.at ? { at: one.at } : { indent: 2 }) };
      return one.text.split("\n").map((text) => line(text, { ...look, keepNext }));
    }
    case "clause":
      if (one.level === 1)
        return [line(`${one.number}　${one.text}`, { font: hei, before: 200, after: 60, keepNext: true })];
      return [line(`${one.number}${one.text}`, { indent: one.level === 2 ? 2 : 4, keepNext })];
    case "table":
      return [table(one), gap()];
    case "signatures":
      return [signatures(one.sides), gap()];
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

function table(one: PaperTable): Table {
  const { head, rows, total = [], aligns = [] } = one;
  const sizes = columnShares(one).map((share) => Math.floor(share * width));
  const cell = (words: string, at: number, columnSpan: number, look: Look) =>
    new TableCell({
      columnSpan,
      width: {
        size: sizes.slice(at, at + columnSpan).reduce((sum, size) => sum + size, 0),
        type: WidthType.DXA,
      },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      verticalAlign: VerticalAlignTable.CENTER,
      children: words
        .split("\n")
        .map((text) => line(text, { size: 22, before: 0, after: 0, spaced: false, ...look })),
    });
  const row = (cells: readonly string[], look: Look, tableHeader = false) =>
    new TableRow({
      cantSplit: true,
      tableHeader,
      children: cells.map((words, at) => {
        const columns = columnsOf(cells, at, sizes.length);
        return cell(words, at, columns, { ...(columns === 1 && { at: aligns[at] }), ...look });
      }),
    });
  return new Table({
    columnWidths: sizes,
    width: { size: width, type: WidthType.DXA },
    rows: [
      ...(head ? [row(head, { font: hei, ...(aligns.length > 0 && { at: "center" }) }, true)] : []),
      ...rows.map((cells) => row(cells, {})),
      ...total.map((cells) => row(cells, { font: hei })),
    ],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const noBorders = { top: none, bottom: none, left: none, right: none };

/** A line of both sides stands at one height, however long the names above it are. */
function signatures(sides: readonly SignatureArea[]): Table {
  const size = Math.floor(width / sides.length);
  const most = Math.max(...sides.map(({ lines }) => lines.length));
  const row = (words: (side: SignatureArea) => string, look: Look = {}, last = false) =>
    new TableRow({
      cantSplit: true,
      children: sides.map(
        (side) =>
          new TableCell({
            width: { size, type: WidthType.DXA },
            borders: noBorders,
            children: [line(words(side), { keepNext: !last, ...look })],
          }),
      ),
    });
  return new Table({
    columnWidths: sides.map(() => size),
    width: { size: width, type: WidthType.DXA },
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: [
      row(({ role }) => role, { before: 240 }),
      row(({ name }) => name, { font: hei, after: 900 }),
      ...Array.from({ length: most }, (_, at) => row(({ lines }) => lines[at] ?? "", {}, at === most - 1)),
    ],
  });
}
