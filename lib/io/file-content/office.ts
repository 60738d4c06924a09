import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { AppError } from "@/lib/domain/base/errors";

/** What an honest document stays below: parts, bytes unpacked, and how many times a part of some size shrinks. */
const limits = { parts: 5_000, unpacked: 200 * 1024 * 1024, ratio: 200, ratioFrom: 1024 * 1024 };

const broken = () =>
  new AppError("invalid", "这个文件不完整或已损坏，打不开。请在电脑上打开，另存一份后再传。");
const suspicious = () =>
  new AppError("invalid", "这个文件解压后大得不正常，没有接收。请在电脑上打开，另存一份后再传。");
const other = () =>
  new AppError("invalid", "这是压缩包或其他格式，不是 Word 文档或 Excel 表格。请解压后逐个上传。");

/**
 * Word or Excel, by what stands in the zip. Its parts are unpacked to nowhere, one after the other, because the sizes
 * that a zip declares may lie; what unpacks to more than it says or than is reasonable is refused, and so are macros.
 */
export async function checkOffice(file: string): Promise<"docx" | "xlsx"> {
  const names = new Set<string>();
  const zip = await openPromise(file, { autoClose: false, validateEntrySizes: true }).catch(() => {
    throw broken();
  });
  try {
    if (zip.entryCount > limits.parts) throw suspicious();
    let unpacked = 0;
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize;
      const shrunk = entry.uncompressedSize / Math.max(1, entry.compressedSize);
      const bomb = entry.uncompressedSize > limits.ratioFrom && shrunk > limits.ratio;
      if (unpacked > limits.unpacked || bomb) throw suspicious();
      names.add(entry.fileName);
      await unpackToNowhere(zip, entry);
    }
  } catch (fault) {
    throw fault instanceof AppError ? fault : broken();
  } finally {
    zip.close();
  }
  return kindOf([...names]);
}

async function unpackToNowhere(zip: ZipFile, entry: Entry): Promise<void> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  await pipeline(await zip.openReadStreamPromise(entry), nowhere);
}

function kindOf(names: readonly string[]): "docx" | "xlsx" {
  if (names.some((name) => /vbaProject\.bin$|\.exe$|\.js$/i.test(name))) {
    throw new AppError("invalid", "文件里带有宏或程序，不能接收。请另存为不带宏的 .docx 或 .xlsx 后再传。");
  }
  if (!names.includes("[Content_Types].xml")) throw other();
  if (names.includes("word/document.xml")) return "docx";
  if (names.includes("xl/workbook.xml")) return "xlsx";
  throw other();
}
