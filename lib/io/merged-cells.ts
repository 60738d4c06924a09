import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { type Entry, openPromise, type ZipFile } from "yauzl";

/** Longer than one `<mergeCell ref="…"/>`, which may lie across two chunks. */
const carried = 64;

/** The merged cells of the first sheet of an .xlsx on the disk, whose content was checked before: B3:B8. */
export async function readMergedCells(file: string): Promise<string[]> {
  const zip = await openPromise(file, { autoClose: false, validateEntrySizes: true });
  try {
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
    const text = async (name: string) => textOf(zip, entries.get(name));
    const id = /<sheet\b[^>]*\br:id="([^"]+)"/.exec(await text("xl/workbook.xml"))?.[1];
    const links = (await text("xl/_rels/workbook.xml.rels")).match(/<Relationship\b[^>]*>/g) ?? [];
    const target = links.find((link) => link.includes(`Id="${id}"`))?.match(/Target="([^"]+)"/)?.[1] ?? "";
    const sheet = entries.get(target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    return sheet ? mergedIn(await zip.openReadStreamPromise(sheet)) : [];
  } finally {
    zip.close();
  }
}

async function textOf(zip: ZipFile, entry: Entry | undefined): Promise<string> {
  return entry ? (await buffer(await zip.openReadStreamPromise(entry))).toString("utf8") : "";
}

async function mergedIn(stream: Readable): Promise<string[]> {
  const found = new Set<string>();
  let text = "";
  for await (const chunk of stream.setEncoding("utf8")) {
    text += String(chunk);
    for (const [, ref] of text.matchAll(/<mergeCell\b[^<>]*\bref="([A-Z]+\d+:[A-Z]+\d+)"/g))
      if (ref) found.add(ref);
    text = text.slice(-carried);
  }
  return [...found];
}
