import { PassThrough, Readable } from "node:stream";
import { finished, pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";

/** One file of an archive: its path with /, and how to get it once its turn has come. */
export interface ZipEntry {
  path: string;
  open: () => Promise<Readable | Uint8Array>;
}

/** A zip as a stream: one file after the other is opened, packed and sent, and none is kept. Names are UTF-8. */
export function zipStream(entries: Iterable<ZipEntry>): Readable {
  const zip = new ZipFile();
  const out = new PassThrough();
  const fail = (fault: unknown) => out.destroy(fault instanceof Error ? fault : new Error(String(fault)));
  zip.on("error", fail);
  void pipeline(Readable.from(zip.outputStream), out).catch(fail);
  void fill(zip, entries, out).catch(fail);
  return out;
}

async function fill(zip: ZipFile, entries: Iterable<ZipEntry>, out: PassThrough): Promise<void> {
  for (const { path, open } of entries) {
    if (out.destroyed) return;
    const content = await open();
    const stream = content instanceof Uint8Array ? Readable.from([content]) : content;
    // Whoever breaks off the download leaves no file open.
    const close = () => stream.destroy();
    out.once("close", close);
    zip.addReadStream(stream, path);
    await finished(stream, { writable: false });
    out.off("close", close);
  }
  zip.end();
}
