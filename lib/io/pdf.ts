import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { create } from "fontkit";
import pdfmake, { type Content } from "pdfmake";
import { type Paper, withWords, wordsOfPaper } from "@/lib/domain/base/paper";
import { contentOf, millimetre } from "./pdf-content";
import { isTooLow } from "./pdf-page-break";

const family = "Noto Serif SC";

const fontAt = (weight: string) =>
  join(process.cwd(), "node_modules/@expo-google-fonts/noto-serif-sc", weight, `NotoSerifSC_${weight}.ttf`);
const weights = { normal: fontAt("400Regular"), bold: fontAt("700Bold") };
pdfmake.setFonts({ [family]: weights });
// A paper brings its pictures along: nothing is fetched, and nothing but the fonts is read from the disk.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => path === weights.normal || path === weights.bold);

/** The characters that can be drawn; read once. Only those of a paper go into its file, of a font of 15 MB. */
let characters: Promise<Set<number>> | undefined;

async function charactersOf(path: string): Promise<Set<number>> {
  const font = create(await readFile(path));
  if (!("characterSet" in font)) throw new Error(`${path} is not one font`);
  return new Set(font.characterSet);
}

/**
 * A paper as a PDF on A4 with its Chinese font inside. The same paper written at the same moment has the same bytes, so
 * its digest can be kept. The cross-reference is a table and there are no object streams: a signature (PAdES) can be
 * appended to these bytes. A character that the font does not have is drawn as 〓 and named at the end of the paper.
 */
export async function writePdf(paper: Paper, writtenAt: Date): Promise<Uint8Array<ArrayBuffer>> {
  characters ??= charactersOf(weights.normal);
  const known = await characters;
  return written([drawable(paper, known)], writtenAt);
}

/** Papers of one look, each on a page of its own, in one file to be printed. */
export async function writePdfOfMany(
  papers: readonly Paper[],
  writtenAt: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  characters ??= charactersOf(weights.normal);
  const known = await characters;
  return written(
    papers.map((paper) => drawable(paper, known)),
    writtenAt,
  );
}

function drawable(paper: Paper, known: Set<number>): Paper {
  const missing = [...new Set(wordsOfPaper(paper))].filter(
    (character) => !/\s/.test(character) && !known.has(character.codePointAt(0) ?? 0),
  );
  return insteadOf(paper, missing);
}

async function written(papers: readonly Paper[], writtenAt: Date): Promise<Uint8Array<ArrayBuffer>> {
  return Uint8Array.from(await pdfmake.createPdf(definition(papers, writtenAt)).getBuffer());
}

/** What type-setters put where they have no character. */
const stopgap = "〓";

/** The paper with a stopgap for each character that cannot be drawn, and a last line that names them. */
function insteadOf(paper: Paper, missing: readonly string[]): Paper {
  if (missing.length === 0) return paper;
  const codes = missing.map((one) => `U+${one.codePointAt(0)?.toString(16).toUpperCase()}`);
  const note = `注：文中“${stopgap}”处为本文件字库未收的字（Unicode 编码 ${codes.join("、")}），以本平台所载文本为准。`;
  const drawn = withWords(paper, (text) =>
    missing.reduce((words, one) => words.replaceAll(one, stopgap), text),
  );
  return { ...drawn, blocks: [...drawn.blocks, { kind: "paragraph", text: note, at: "left", small: true }] };
}

function definition(papers: readonly Paper[], writtenAt: Date): Parameters<typeof pdfmake.createPdf>[0] {
  const [paper = { title: "", blocks: [] }] = papers;
  const certificate = paper.look === "certificate";
  const margin = (sides: readonly number[]) => {
    const [left = 0, top = 0, right = 0, bottom = 0] = sides.map((one) => one * millimetre);
    return { pageMargins: [left, top, right, bottom] as [number, number, number, number] };
  };
  return {
    pageSize: "A4",
    pageOrientation: certificate ? "landscape" : "portrait",
    // GB/T 9704: 37 mm above, 28 mm at the left, a text of 156 × 225 mm; a long contract keeps 26 mm above.
    ...margin(certificate ? [32, 32, 32, 24] : [28, 26, 26, 25]),
    info: { title: paper.title, creator: "Fuhua", creationDate: writtenAt, modDate: writtenAt },
    pageBreakBefore: isTooLow,
    language: "zh-CN",
    defaultStyle: { font: family, fontSize: certificate ? 16 : 12, lineHeight: certificate ? 1.5 : 1.25 },
    content: papers.flatMap((one, at) => [
      ...(at > 0 ? [{ text: "", pageBreak: "before" as const }] : []),
      ...contentOf(one),
    ]),
    ...(certificate && { background: (_page, { width, height }) => frame(width, height) }),
    footer: (page, pages) => foot(paper, page, pages),
  };
}

function frame(width: number, height: number) {
  const rect = (inset: number, lineWidth: number) => ({
    ...{ type: "rect" as const, x: inset, y: inset, w: width - 2 * inset, h: height - 2 * inset },
    lineWidth,
    lineColor: "#8a1c1c",
  });
  return { canvas: [rect(12 * millimetre, 2.5), rect(14 * millimetre, 0.75)] };
}

function foot({ foot: words, look }: Paper, page: number, pages: number): Content {
  if (look === "certificate") {
    return words ? { text: words, fontSize: 9, alignment: "center", margin: [0, -6, 0, 0] } : "";
  }
  const at = 28 * millimetre;
  return {
    columns: [
      { text: words ?? "", width: "*" },
      { text: `第 ${page} 页，共 ${pages} 页`, width: "auto" },
    ],
    fontSize: 9,
    margin: [at, 10, at, 0],
  };
}
