import { createWriteStream } from "node:fs";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { AppError } from "@/lib/domain/base/errors";
import { formatBytes } from "@/lib/domain/center/file-purpose";

const prefix = "fuhua-upload-";

/**
 * Whatever is handed over lies in a folder of its own while `use` looks at it, and is gone afterwards, also when the
 * connection breaks. One that is too large is taken to its end and not kept, so that whoever sends it hears why.
 */
export async function withIncoming<T>(
  stream: Readable,
  most: number,
  use: (file: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), prefix));
  const file = path.join(folder, "file");
  try {
    let bytes = 0;
    async function* kept(source: AsyncIterable<Buffer>) {
      for await (const chunk of source) {
        bytes += chunk.length;
        if (bytes > 4 * most) throw tooLarge(most);
        if (bytes <= most) yield chunk;
      }
    }
    await pipeline(stream, kept, createWriteStream(file));
    if (bytes > most) throw tooLarge(most);
    if (bytes === 0) throw new AppError("invalid", "这个文件是空的（0 字节），请检查后重新选择。");
    return await use(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function tooLarge(most: number): AppError {
  return new AppError("invalid", `文件超过 ${formatBytes(most)}，没有上传。请压缩或拆分后再传。`);
}

/** Takes away what a process that was killed left behind, once it is this old (milliseconds). */
export async function sweepIncoming(age: number): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(prefix)) continue;
    const folder = path.join(tmpdir(), name);
    const { mtimeMs } = await stat(folder).catch(() => ({ mtimeMs: Date.now() }));
    if (mtimeMs < Date.now() - age) await rm(folder, { recursive: true, force: true });
  }
}
