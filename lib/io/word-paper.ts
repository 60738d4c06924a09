import { Document, Footer, Packer, PageNumber, Paragraph, TabStopType, TextRun } from "docx";
import type { Paper } from "@/lib/domain/base/paper";
import { block, hei, line, song, width } from "./word-content";

export const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

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
