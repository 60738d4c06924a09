import type { Content, TableCell } from "pdfmake";
import {
  columnShares,
  columnsOf,
  type Paper,
  type PaperBlock,
  type PaperTable,
  type SignatureArea,
} from "@/lib/domain/base/paper";
import { leadOf } from "./pdf-page-break";

/** In points. */
export const millimetre = 72 / 25.4;
/** A paper in the terms of pdfmake. */
export function contentOf({ title, head = [], blocks, look }: Paper): Content[] {
  const certificate = look === "certificate";
  return [
    {
      ...{ text: title, bold: true, alignment: "center", fontSize: certificate ? 34 : 20 },
      margin: [0, 0, 0, certificate ? 18 : 8],
    },
    ...head.map((line): Content => ({ text: line, alignment: "center", fontSize: certificate ? 13 : 11 })),
    { text: "", margin: [0, 0, 0, 10] },
    ...blocks.flatMap((block, at) => {
      const headlineLevel = leadOf(blocks, at);
      const drawn = blockContent(block, certificate);
      if (headlineLevel === null) return drawn;
      return drawn.map((one) => (typeof one === "object" ? Object.assign(one, { headlineLevel }) : one));
    }),
  ];
}

function blockContent(block: PaperBlock, certificate: boolean): Content[] {
  switch (block.kind) {
    case "heading": {
      const words = { text: block.text, bold: true, fontSize: block.newPage ? 16 : 13 };
      const place = block.newPage ? { alignment: "center" as const, margin: [0, 0, 0, 12] } : {};
      const above = { margin: [0, 10, 0, 4] as [number, number, number, number] };
      return [{ ...words, ...above, ...place, ...(block.newPage && { pageBreak: "before" }) } as Content];
    }
    case "paragraph":
      return block.text.split("\n").map(
        (text): Content => ({
          text,
          ...(block.at ? { alignment: block.at } : { leadingIndent: certificate ? 32 : 24 }),
          ...(block.small && { fontSize: 9 }),
          margin: [0, 2, 0, 2],
        }),
      );
    case "clause":
      return [clause(block)];
    case "table":
      return [table(block)];
    case "signatures":
      return [signatures(block.sides)];
    case "picture": {
      const width = block.width * millimetre;
      return [{ image: dataUrl(block.bytes), width, alignment: block.at ?? "left", margin: [0, 4, 0, 4] }];
    }
    case "qr": {
      const alignment = block.at ?? "left";
      const code = { qr: block.text, fit: 28 * millimetre, eccLevel: "M" as const, alignment };
      const caption = { text: block.caption, fontSize: 9, alignment };
      if (!block.beside)
        return [{ stack: [code, caption], unbreakable: true, margin: [0, 8, 0, 4] } as Content];
      const lines = block.beside.map((text): Content => ({ text, alignment: "center" }));
      const giver = { stack: lines, width: 112 * millimetre, margin: [0, 18, 0, 0] };
      const sides = [{ stack: [code, caption], width: "*" }, giver];
      return [{ columns: sides, unbreakable: true, margin: [0, 24, 0, 0] } as Content];
    }
  }
}

function clause({ level, number, text }: Extract<PaperBlock, { kind: "clause" }>): Content {
  if (level === 1) return { text: `${number}　${text}`, bold: true, margin: [0, 10, 0, 3] };
  // A number in words, such as （十二）, is followed by its text at once, as official papers have it.
  return { text: `${number}${text}`, leadingIndent: level === 2 ? 24 : 48, margin: [0, 2, 0, 2] };
}

function table(one: PaperTable): Content {
  const { head, rows, total = [], aligns = [] } = one;
  const shares = columnShares(one);
  const cells = (row: readonly string[], bold: boolean, center = false): TableCell[] =>
    // pdfmake wants the place of a cell that another one covers to be there, and empty.
    Array.from({ length: shares.length }, (_, at) => {
      if (at >= row.length) return {};
      const colSpan = columnsOf(row, at, shares.length);
      const alignment = center ? "center" : colSpan === 1 ? aligns[at] : undefined;
      return { text: row[at] ?? "", bold, colSpan, ...(alignment && { alignment }) };
    });
  return {
    table: {
      headerRows: head ? 1 : 0,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      // What the lines and the room beside the words take is not the column's own.
      widths: shares.map((share) => share * (156 * millimetre - shares.length * 9 - 1)),
      body: [
        ...(head ? [cells(head, true, aligns.length > 0)] : []),
        ...rows.map((row) => cells(row, false)),
        ...total.map((row) => cells(row, true)),
      ],
    },
    layout: { hLineWidth: () => 0.5, vLineWidth: () => 0.5, paddingTop: () => 3, paddingBottom: () => 3 },
    fontSize: 11,
    margin: [0, 4, 0, 8],
  };
}

/** A line of both sides stands at one height, however long the names above it are. */
function signatures(sides: readonly SignatureArea[]): Content {
  const most = Math.max(...sides.map(({ lines }) => lines.length));
  const row = (cell: (side: SignatureArea) => TableCell) => sides.map(cell);
  return {
    table: {
      widths: sides.map(() => "*"),
      body: [
        row(({ role }) => ({ text: role })),
        row(({ name, seal }) => ({
          stack: [
            { text: name, bold: true, margin: [0, 0, 0, seal ? 0 : 44] },
            ...(seal
              ? [{ image: dataUrl(seal), width: 34 * millimetre, margin: [60, -22, 0, -34] } as Content]
              : []),
          ],
        })),
        ...Array.from({ length: most }, (_, at) => row(({ lines }) => ({ text: lines[at] ?? "" }))),
      ],
      dontBreakRows: true,
    },
    layout: "noBorders",
    unbreakable: true,
    margin: [0, 18, 0, 0],
  };
}

function dataUrl(bytes: Uint8Array): string {
  const type = bytes[0] === 0xff ? "jpeg" : "png";
  return `data:image/${type};base64,${Buffer.from(bytes).toString("base64")}`;
}
