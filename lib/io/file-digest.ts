import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import { AppError } from "@/lib/domain/base/errors";
import { formatBytes } from "@/lib/domain/center/file-purpose";

/**
 * The SHA-256 of what comes in, hex; it is kept nowhere. `assertFirst` sees the first bytes and may refuse. What is too
 * large is read to its end first, so that whoever sends it hears why.
 */
export async function digestOf(
  stream: Readable,
  most: number,
  assertFirst: (first: Uint8Array) => void,
): Promise<string> {
  const hash = createHash("sha256");
  let bytes = 0;
  let first: Buffer | undefined;
  for await (const chunk of stream) {
    first ??= chunk;
    bytes += chunk.length;
    if (bytes > 4 * most) break;
    hash.update(chunk);
  }
  if (!stream.readableEnded) stream.resume();
  if (bytes > most) throw new AppError("invalid", `文件超过 ${formatBytes(most)}，请用编号核验。`);
  assertFirst(first ?? new Uint8Array());
  return hash.digest("hex");
}
