import { Document, Footer, Packer, PageNumber, Paragraph, TabStopType, TextRun } from "docx";
import type { Paper } from "@/lib/domain/base/paper";
import { block } from "./word-content";
import { hei, line, song, width } from "./word-line";

export const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A paper as a Word document on A4, to be printed or gone on with; a QR code stands on the PDF alone. */
export async function writeWord(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const { head = [] } = paper;
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
          ...head.map((words, at) =>
            line(words, { size: 22, at: "center", after: at === head.length - 1 ? 200 : 40 }),
          ),
          ...paper.blocks.flatMap((one, at) => block(one, paper.blocks[at + 1]?.kind === "table")),
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
