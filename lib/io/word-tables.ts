import { buffer } from "node:stream/consumers";
import { XMLParser } from "fast-xml-parser";
import { openPromise } from "yauzl";
import { AppError } from "@/lib/domain/base/errors";
import { markName } from "./word";

export interface WordTables {
  /** What `wordDocument` had marked it with; null where another program has dropped it. */
  mark: string | null;
  /** By rows and cells; the paragraphs of a cell are lines. */
  tables: string[][][];
}

/** Bytes of one part, unpacked: a form with pages of text has some hundred thousand. */
const most = 8 * 1024 * 1024;

type Node = Record<string, unknown>;
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
});

/**
 * The tables of a .docx on the disk, as Word, WPS and LibreOffice save them; its content was checked before. What was
 * struck out under revision does not count, pictures and other objects are passed over.
 */
export async function readWordTables(file: string): Promise<WordTables> {
  const parts = await partsOf(file, ["word/document.xml", "docProps/custom.xml"]);
  try {
    const tables: string[][][] = [];
    collect(nodesOf(parts.get("word/document.xml")), tables);
    return { mark: markIn(nodesOf(parts.get("docProps/custom.xml"))), tables };
  } catch (fault) {
    if (fault instanceof AppError) throw fault;
    throw new AppError("invalid", "这个文档的内容读不出来。请用 WPS 或 Word 打开，另存为 .docx 后再传。");
  }
}

async function partsOf(file: string, names: readonly string[]): Promise<Map<string, string>> {
  const zip = await openPromise(file, { autoClose: false, validateEntrySizes: true });
  const parts = new Map<string, string>();
  try {
    for await (const entry of zip.eachEntry()) {
      if (!names.includes(entry.fileName)) continue;
      if (entry.uncompressedSize > most)
        throw new AppError("invalid", "这个文档的文字太多，不是填好的申请表。");
      parts.set(entry.fileName, (await buffer(await zip.openReadStreamPromise(entry))).toString("utf8"));
    }
  } finally {
    zip.close();
  }
  return parts;
}

function nodesOf(xml: string | undefined): Node[] {
  if (xml === undefined) return [];
  if (/<!DOCTYPE/i.test(xml)) throw new AppError("invalid", "这个文档带有不允许的声明，没有接收。");
  return parser.parse(xml);
}

/** The name of an element, and what is in it. */
function partsOfNode(node: Node): [string, Node[]] {
  const name = Object.keys(node).find((key) => key !== ":@") ?? "";
  const inner = node[name];
  return [name, Array.isArray(inner) ? inner : []];
}

function collect(nodes: readonly Node[], tables: string[][][]): void {
  for (const node of nodes) {
    const [name, inner] = partsOfNode(node);
    if (name === "w:tbl")
      tables.push(elements(inner, "w:tr").map((row) => elements(row, "w:tc").map(textOf)));
    if (name !== "mc:Fallback") collect(inner, tables);
  }
}

/** All of one name below, also within what wraps them (content controls, revisions), but not in one another. */
function elements(nodes: readonly Node[], wanted: string): Node[][] {
  return nodes.flatMap((node) => {
    const [name, inner] = partsOfNode(node);
    if (name === wanted) return [inner];
    return ["w:tbl", "w:del", "mc:Fallback"].includes(name) ? [] : elements(inner, wanted);
  });
}

const textOf = (cell: readonly Node[]) => elements(cell, "w:p").map(runText).join("\n").trim();

/** Ticks and boxes that an office inserts as a sign of a font of signs. */
const signs: Record<string, string> = {
  ...{ "Wingdings F0FE": "☑", "Wingdings F0FD": "☒", "Wingdings F0FC": "√", "Wingdings F0A8": "□" },
  ...{ "Wingdings F06F": "□", "Wingdings F06E": "■" },
  ...{ "Wingdings 2 F052": "☑", "Wingdings 2 F054": "☒", "Wingdings 2 F050": "√", "Wingdings 2 F0A3": "□" },
};

function runText(nodes: readonly Node[]): string {
  return nodes.map(signText).join("");
}

function signText(node: Node): string {
  const [name, inner] = partsOfNode(node);
  switch (name) {
    case "#text":
    case "w:del":
    case "mc:Fallback":
      return "";
    case "w:t":
      return inner.map((one) => String(one["#text"] ?? "")).join("");
    case "w:tab":
      return " ";
    case "w:br":
    case "w:cr":
      return "\n";
    case "w:sym": {
      const at = node[":@"] as Record<string, string> | undefined;
      return signs[`${at?.["@_w:font"]} ${at?.["@_w:char"]?.toUpperCase()}`] ?? "";
    }
    default:
      return runText(inner);
  }
}

function markIn(nodes: readonly Node[]): string | null {
  for (const node of nodes) {
    const [name, inner] = partsOfNode(node);
    const at = node[":@"] as Record<string, string> | undefined;
    if (name === "property" && at?.["@_name"] === markName) return wordsIn(inner);
    const found = markIn(inner);
    if (found !== null) return found;
  }
  return null;
}

function wordsIn(nodes: readonly Node[]): string {
  return nodes.map((node) => String(node["#text"] ?? wordsIn(partsOfNode(node)[1]))).join("");
}
