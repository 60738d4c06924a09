import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { fileName } from "@/lib/domain/center/file-name";
import { type FilePurpose, type FilePurposeName, filePurposes } from "@/lib/domain/center/file-purpose";
import { type FileType, fileTypeNames } from "@/lib/domain/center/file-type";
import { contentOf } from "@/lib/io/file-content";
import { deleteFile, putFile } from "@/lib/io/files";
import { withIncoming } from "@/lib/io/incoming-file";

/** A file that lies in the store and that nothing speaks of yet: an act makes it belong to something, or it goes. */
export const receivedFile = z.object({
  id: z.string(),
  name: z.string(),
  type: z.enum(fileTypeNames),
  bytes: z.coerce.number().int(),
  digest: z.string(),
});
export type ReceivedFile = z.output<typeof receivedFile>;

/**
 * Takes a file in, checks what it is, and puts it into the store of the center. Before any transaction: it may take
 * long. `types` are those of the purpose, unless fewer are taken here.
 */
export function receiveFile(
  purpose: FilePurposeName,
  center: { id: string },
  { name, stream }: { name: string; stream: Readable },
  { types = filePurposes[purpose].types }: { types?: readonly FileType[] } = {},
): Promise<ReceivedFile> {
  const { most, longest }: FilePurpose = filePurposes[purpose];
  return withIncoming(stream, most, async (path) => {
    const { type, file } = await contentOf(path, types, longest);
    const id = randomUUID();
    const hash = createHash("sha256");
    await pipeline(createReadStream(file), hash);
    const { size: bytes } = await stat(file);
    await putFile({ centerId: center.id, id }, createReadStream(file), bytes);
    return { id, name: fileName(name, type), type, bytes, digest: hash.digest("hex") };
  });
}

/** What no act wanted leaves the store again. */
export function discardFile(center: { id: string }, { id }: ReceivedFile): Promise<void> {
  return deleteFile({ centerId: center.id, id });
}
