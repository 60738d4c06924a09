import { type FileHandle, open } from "node:fs/promises";
import { AppError } from "@/lib/domain/base/errors";

/** How much of a cross-reference section is looked at, in bytes: enough for that of some 100,000 objects. */
const window = 2 * 1024 * 1024;

function broken(): AppError {
  return new AppError("invalid", "这个 PDF 不完整或已损坏，打不开。请重新导出或重新扫描后再传。");
}

async function textAt(handle: FileHandle, position: number, length: number): Promise<string> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer.toString("latin1", 0, bytesRead);
}

/**
 * Says at once what a reader would say later: that the end is missing, or that a password is asked for. A PDF ends with
 * the place of its cross-reference section, and the dictionary there names the encryption (ISO 32000-1, 7.5.5 and
 * 7.5.8); no more of it is read.
 */
export async function checkPdf(file: string): Promise<void> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const tail = await textAt(handle, Math.max(0, size - 4096), 4096);
    const place = [...tail.matchAll(/startxref\s+(\d+)\s+%%EOF/g)].at(-1)?.[1];
    if (place === undefined) throw broken();
    const header = (await textAt(handle, 0, 1024)).indexOf("%PDF-");
    const section = await sectionAt(handle, Number(place), header);
    if (section === null) throw broken();
    if (/\/Encrypt\b/.test(section)) {
      throw new AppError("invalid", "这个 PDF 加了密码或限制。请用原软件另存为不加密的 PDF 后再传。");
    }
  } finally {
    await handle.close();
  }
}

/** The trailer of a table, or the dictionary of a stream; places count from the header, by some writers from the start. */
async function sectionAt(handle: FileHandle, place: number, header: number): Promise<string | null> {
  for (const position of new Set([place + header, place])) {
    const text = await textAt(handle, position, window);
    const table = /^\s*xref\b[\d\sfn]*trailer\s*(<<.*?)(startxref|$)/s.exec(text);
    const stream = /^\s*\d+\s+\d+\s+obj\s*(<<.*?)stream\b/s.exec(text);
    const found = (table ?? stream)?.[1];
    if (found) return found;
  }
  return null;
}
